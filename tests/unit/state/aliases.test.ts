import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { aliasesOf, createAliases, noAliases, type Alias, type Aliases } from '../../../lib/state/aliases';

const alias: Alias = { host: 'a.test', language: 'en', field: 'end', label: 'Wish day' };

function itemOf(stored: Aliases, fails = false) {
  const value = signal(stored);
  return {
    value,
    get: () => Promise.resolve(value.value),
    set: (next: Aliases) => {
      if (fails) return Promise.reject(new Error('full'));
      value.value = next;
      return Promise.resolve();
    },
    watch: () => undefined,
  };
}

describe('labels that were pointed at', () => {
  it('are kept once, given by host and language, and removed', async () => {
    const item = itemOf(noAliases);
    const model = createAliases(item, new AbortController().signal);
    await model.add(alias);
    await model.add({ ...alias });
    await model.add({ ...alias, label: 'Last wish' });
    expect([...model.on('a.test', 'en')]).toEqual([['end', ['Wish day', 'Last wish']]]);
    expect(model.on('a.test', 'id').size).toBe(0);
    expect(model.on('b.test', 'en').size).toBe(0);
    await model.remove(alias);
    expect(item.value.value.aliases).toEqual([{ ...alias, label: 'Last wish' }]);
  });
  it('are not shown as kept when they could not be', async () => {
    const model = createAliases(itemOf(noAliases, true), new AbortController().signal);
    expect(await model.add(alias)).toBe(false);
    expect(model.all.value).toEqual([]);
  });
  it.each([
    [null, null],
    ['x', null],
    [{ aliases: 'x' }, null],
    [
      { version: 1, aliases: [alias, null, { ...alias, field: 'nonsense' }, { ...alias, label: 7 }] },
      [alias],
    ],
  ])('%j parses to %j', (stored, aliases) => {
    expect(aliasesOf(stored)?.aliases ?? null).toEqual(aliases);
  });
});

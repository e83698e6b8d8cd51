import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { en } from '../../../lib/i18n/en';
import { id } from '../../../lib/i18n/id';
import { rules, rulesOf } from '../../../lib/rules';
import { pageKinds } from '../../../lib/model/draft';

const root = new URL('../../../', import.meta.url);
const namesIn = (folder: string, ending: string): readonly string[] =>
  readdirSync(new URL(folder, root))
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();
const ids = rules.map((rule) => rule.id);
const others = [
  'any-draft',
  'catalog',
  'define-rule',
  'derive',
  'dismiss-key',
  'engine',
  'needs',
  'properties',
  'readme',
];

describe('the catalogue', () => {
  test('list and folder hold the same rules, once', () => {
    expect([...ids].sort()).toEqual(namesIn('lib/rules/catalog/', '.ts'));
    expect(new Set(ids).size).toBe(ids.length);
  });
  test('every rule has its test', () => {
    const tests = namesIn('tests/unit/rules/', '.test.ts').filter((name) => !others.includes(name));
    expect(tests).toEqual([...ids].sort());
  });
  test('words exist for the rules and for nothing else', () => {
    expect(Object.keys(en.rules).sort()).toEqual([...ids].sort());
    expect(Object.keys(id.rules).sort()).toEqual([...ids].sort());
  });
  test.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s declares pages and never a need twice',
    (_, rule) => {
      expect(rule.pages.length).toBeGreaterThan(0);
      const fields = [...rule.needs, ...rule.mayBeBlank, ...rule.mayBeMissing];
      expect(new Set(fields).size).toBe(fields.length);
    },
  );
  test('rulesOf keeps the order of the list', () => {
    for (const page of pageKinds) {
      const order = rulesOf(page).map((rule) => ids.findIndex((one) => one === rule.id));
      expect(order).toEqual([...order].sort((a, b) => a - b));
    }
  });
});

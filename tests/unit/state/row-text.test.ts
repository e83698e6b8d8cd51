import { expect, it } from 'vitest';
import { rowShapeOf, typedJson } from '../../../lib/state/row-text';
import { judge } from '../../../lib/state/judge';

it.each(['products', 'tasks', 'ranks', 'creators', 'contacts'] as const)(
  'the example of %s is understood, row by row',
  (field) => {
    const shape = rowShapeOf(field);
    if (shape === null || shape === 'long-text') throw new Error('no rows');
    const taken = judge.parseCanonical(field, typedJson(field, `\n${shape.example}\n`), 'ID');
    expect(taken).toMatchObject({ ok: true });
    expect(taken.ok && taken.value).toHaveLength(2);
  },
);
it.each([
  ['products', 'p1 | Serum | 99.000'],
  ['products', 'p1 | Serum | IDR 99000 | 12 | 10.00% | 5.00% | more'],
  ['tasks', 'dance | content | 3'],
  ['contacts', 'pigeon | 1'],
] as const)('%s: "%s" is refused, and says why', (field, text) => {
  const taken = judge.parseCanonical(field, typedJson(field, text), 'ID');
  expect(taken.ok).toBe(false);
});
it('leaves other fields and long texts as they are', () => {
  expect(typedJson('name', 'a | b')).toBe('a | b');
  expect(typedJson('message', 'one\ntwo')).toBe('one\ntwo');
});

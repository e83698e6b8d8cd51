import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical, checksum } from '../../../lib/storage/checksum';

describe('a checksum', () => {
  test('does not see the order of keys', () => {
    expect(checksum({ a: 1, b: { c: [1, 2], d: null } })).toBe(checksum({ b: { d: null, c: [1, 2] }, a: 1 }));
  });

  test('sees the order of a list, a flipped bit, and what moved from one field to another', () => {
    const sums = [
      { a: [1, 2], b: '' },
      { a: [2, 1], b: '' },
      { a: [1, 3], b: '' },
      { a: [1], b: '2' },
      { a: '1,2', b: '' },
      { a: [[1, 2]], b: '' },
      { a: [1, 2] },
    ].map(checksum);
    expect(new Set(sums).size).toBe(sums.length);
  });

  test('is over JSON, whatever is in it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const plain: unknown = JSON.parse(JSON.stringify(value));
        expect(JSON.parse(canonical(plain))).toEqual(plain);
        expect(checksum(plain)).toBe(checksum(structuredClone(plain)));
      }),
    );
  });

  test('finds any one changed character', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }),
        fc.nat(),
        fc.string({ minLength: 1, maxLength: 1 }),
        (text, at, by) => {
          const place = at % text.length;
          const other = text.slice(0, place) + by + text.slice(place + 1);
          expect(checksum({ text: other }) === checksum({ text })).toBe(other === text);
        },
      ),
    );
  });
});

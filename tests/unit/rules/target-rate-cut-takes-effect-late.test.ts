import { describe, expect, test } from 'vitest';
import rule from '../../../lib/rules/catalog/target-rate-cut-takes-effect-late';
import { asksForItsNeeds, english, read, slot, verdict, type Case } from '../builders';

const before = (...rates: readonly (number | null)[]) =>
  slot({ products: rates.map((commission, i) => ({ id: `p${i}`, name: 'Kopi', commission })) });
const product = (id: string, commission: number | null) => {
  return { id, name: null, price: null, stock: null, commission, adsCommission: null };
};
const edit = (rate: number, ...rates: readonly (number | null)[]): Case => ({
  fields: { commission: read({ low: rate, high: rate }) },
  facts: { ownSlot: before(...rates) },
  now: '2026-03-31T09:00:00',
});

describe('target-rate-cut-takes-effect-late', () => {
  asksForItsNeeds(rule, edit(1000, 1000));

  test.each([
    [999, 'note commission:cut'],
    [1000, 'pass'],
    [1001, 'pass'],
  ])('10 %% becomes %i: %s', (rate, expected) => expect(verdict(rule, edit(rate, 1000))).toBe(expected));
  test('says from when', () => {
    expect(english(rule, edit(800, 1000))).toBe(
      '“Kopi”: 10% becomes 8%. Only a raise works at once; creators who show it already keep 10% until 1 Apr 2026, 00:00.',
    );
  });
  test('product by product', () => {
    const products = read([product('p0', 1000), product('p1', 900)]);
    const fields = { commission: read({ low: 900, high: 1000 }), products };
    expect(verdict(rule, { fields, facts: { ownSlot: before(1000, 1000) } })).toBe('note commission:cut');
    expect(verdict(rule, { fields, facts: { ownSlot: before(1000, 900) } })).toBe('pass');
    expect(verdict(rule, { fields, facts: { ownSlot: before(1000, null) } })).toBe(
      'cannot-tell rule:noEarlierRate',
    );
    expect(verdict(rule, { fields, facts: { ownSlot: before(1000, 900, 500) } })).toBe(
      'cannot-tell rule:noEarlierRate',
    );
  });
  test('nothing known of before', () => {
    expect(verdict(rule, edit(800))).toBe('cannot-tell rule:noEarlierRate');
    expect(verdict(rule, edit(800, null))).toBe('cannot-tell rule:noEarlierRate');
  });
});

import { describe, expect, test } from 'vitest';
import rule from '../../../lib/rules/catalog/target-too-many-products';
import { ambiguous, asksForItsNeeds, english, read, verdict, type Case } from '../builders';

const list = (count: number) =>
  Array.from({ length: count }, (_, i) => {
    return { id: `p${i}`, name: null, price: null, stock: null, commission: null, adsCommission: null };
  });
const products = (count: number, over: Case = {}): Case => ({
  fields: { products: read(list(count)) },
  ...over,
});

describe('target-too-many-products', () => {
  asksForItsNeeds(rule, products(3));

  test.each([
    [0, 'pass'],
    [1, 'pass'],
    [100, 'pass'],
    [101, 'blocker products:tooMany'],
  ])('%i products: %s', (count, expected) => expect(verdict(rule, products(count))).toBe(expected));
  test.each([
    ['US', 'blocker products:tooMany'],
    ['GB', 'blocker products:tooMany'],
    ['DE', 'cannot-tell limit:targetProducts'],
    ['JP', 'cannot-tell limit:targetProducts'],
  ] as const)('in %s: %s', (market, expected) =>
    expect(verdict(rule, products(101, { market }))).toBe(expected),
  );
  test('says how many', () =>
    expect(english(rule, products(104))).toContain('104 products. Allowed are 100;'));
  test('two readings', () => {
    expect(verdict(rule, { fields: { products: ambiguous(list(1), list(2)) } })).toBe('pass');
    const decides = ambiguous(list(1), list(101));
    expect(verdict(rule, { fields: { products: decides } })).toBe('cannot-tell field:products:ambiguous');
  });
});

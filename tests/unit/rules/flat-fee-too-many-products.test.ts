import { describe, expect, test } from 'vitest';
import rule from '../../../lib/rules/catalog/flat-fee-too-many-products';
import { asksForItsNeeds, english, read, verdict, type Case } from '../builders';

const products = (count: number): Case => ({
  market: 'US',
  fields: {
    products: read(
      Array.from({ length: count }, (_, i) => {
        return { id: `p${i}`, name: null, price: null, stock: null, commission: null, adsCommission: null };
      }),
    ),
  },
});

describe('flat-fee-too-many-products', () => {
  asksForItsNeeds(rule, products(1));

  test.each([
    [0, 'pass'],
    [1, 'pass'],
    [2, 'warning products:tooMany'],
  ])('%i products: %s', (count, expected) => expect(verdict(rule, products(count))).toBe(expected));
  test('says how many', () =>
    expect(english(rule, products(3))).toBe('3 products. Seen as allowed: 1; more may be refused.'));
});

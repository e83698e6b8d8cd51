import { describe, expect, test } from 'vitest';
import rule from '../../../lib/rules/catalog/target-commission-out-of-range';
import type { Product } from '../../../lib/model/draft';
import { ambiguous, asksForItsNeeds, english, read, verdict, type Case } from '../builders';

const rate = (low: number, high = low, over: Case = {}): Case => ({
  fields: { commission: read({ low, high }) },
  ...over,
});
const product = (commission: number | null): Product => ({
  id: '1',
  name: 'Kopi',
  price: null,
  stock: null,
  commission,
  adsCommission: null,
});

describe('target-commission-out-of-range', () => {
  asksForItsNeeds(rule, rate(1000));

  test.each([
    [0, 0, 'blocker commission:below'],
    [99, 99, 'blocker commission:below'],
    [100, 100, 'pass'],
    [101, 101, 'pass'],
    [1575, 1575, 'pass'],
    [8000, 8000, 'pass'],
    [8001, 8001, 'blocker commission:above'],
    [10000, 10000, 'blocker commission:above'],
    [99, 1000, 'blocker commission:below'],
    [1000, 8001, 'blocker commission:above'],
    [50, 9000, 'blocker commission:below + blocker commission:above'],
    [1055.5, 1055.5, 'blocker commission:decimals'],
  ])('%i to %i basis points: %s', (low, high, expected) =>
    expect(verdict(rule, rate(low, high))).toBe(expected),
  );

  test('says the rate that is out of range', () => {
    expect(english(rule, rate(850, 8150))).toBe(
      'The commission is 81.5%. Allowed are 1% to 80%; the platform will refuse it.',
    );
    expect(english(rule, rate(1055.5))).toContain('The commission is 10.555%.');
  });
  test('the rates of the products stand for the draft', () => {
    const fields = { products: read([product(1000), product(50)]) };
    expect(verdict(rule, { fields })).toBe('blocker commission:below');
    const hole = { products: read([product(1000), product(null)]) };
    expect(verdict(rule, { fields: hole })).toBe('cannot-tell field:commission:missing');
  });
  test.each([
    ['US', 'blocker commission:above'],
    ['GB', 'blocker commission:above'],
    ['BR', 'blocker commission:above'],
    ['FR', 'cannot-tell limit:targetCommission'],
    ['JP', 'cannot-tell limit:targetCommission'],
  ] as const)('in %s: %s', (market, expected) => {
    expect(verdict(rule, rate(9000, 9000, { market }))).toBe(expected);
  });
  test('two readings', () => {
    const commission = ambiguous({ low: 1500, high: 1500 }, { low: 150, high: 150 });
    expect(verdict(rule, { fields: { commission } })).toBe('pass');
    const decides = ambiguous({ low: 1500, high: 1500 }, { low: 15, high: 15 });
    expect(verdict(rule, { fields: { commission: decides } })).toBe('cannot-tell field:commission:ambiguous');
  });
});

import { describe, expect, test } from 'vitest';
import rule from '../../../lib/rules/catalog/open-rate-cut-waits';
import { asksForItsNeeds, day, english, read, verdict, type Case } from '../builders';

const history = [{ product: 'p1', from: day('2026-01-01'), rate: 1000 }];
const product = (id: string | null, commission: number | null) => {
  return { id, name: null, price: null, stock: null, commission, adsCommission: null };
};
const edit = (rate: number, over: Case = {}): Case => ({
  fields: { commission: read({ low: rate, high: rate }) },
  facts: { openRates: history },
  now: '2026-03-31T09:00:00',
  ...over,
});
const withProducts = (...products: readonly ReturnType<typeof product>[]): Case =>
  edit(0, { fields: { commission: read({ low: 100, high: 8000 }), products: read(products) } });

describe('open-rate-cut-waits', () => {
  asksForItsNeeds(rule, edit(1000));

  test.each([
    [999, 'note commission:waits'],
    [1000, 'pass'],
    [1001, 'pass'],
  ])('10 %% becomes %i: %s', (rate, expected) => expect(verdict(rule, edit(rate))).toBe(expected));
  test('shows the day', () => {
    expect(english(rule, edit(800))).toBe(
      'Product p1: 10% becomes 8%. Only new creators get it now; those who promote already keep 10% for 30 days, until 30 Apr 2026.',
    );
  });
  test('product by product', () => {
    expect(verdict(rule, withProducts(product('p1', 800)))).toBe('note commission:waits');
    expect(verdict(rule, withProducts(product('p1', 1000)))).toBe('pass');
    expect(verdict(rule, withProducts(product('p1', 1000), product('p2', 900)))).toBe(
      'cannot-tell rule:noEarlierRate',
    );
    expect(verdict(rule, withProducts(product('p1', 800), product(null, 900)))).toBe('note commission:waits');
    expect(verdict(rule, withProducts(product('p1', null)))).toBe('cannot-tell rule:noEarlierRate');
  });
  test('one rate without products, while the plan knows several or none', () => {
    const two = [...history, { product: 'p2', from: day('2026-01-01'), rate: 900 }];
    expect(verdict(rule, edit(800, { facts: { openRates: two } }))).toBe('cannot-tell rule:noEarlierRate');
    expect(verdict(rule, edit(800, { facts: { openRates: [] } }))).toBe('cannot-tell rule:noEarlierRate');
  });
  test.each([
    ['US', 'note commission:waits'],
    ['VN', 'note commission:waits'],
    ['GB', 'cannot-tell limit:openCutDays'],
  ] as const)('in %s: %s', (market, expected) => expect(verdict(rule, edit(800, { market }))).toBe(expected));
});

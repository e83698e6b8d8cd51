import { describe, expect, test } from 'vitest';
import rule from '../../../lib/rules/catalog/open-rate-cut-waits';
import { asksForItsNeeds, blank, day, english, read, unreadable, verdict, type Case } from '../builders';

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
  asksForItsNeeds(rule, edit(999));

  test.each([
    [999, 'note commission:waits'],
    [1000, 'pass'],
    [1001, 'pass'],
  ])('ten per cent becomes %i: %s', (rate, expected) => {
    const one = read({ low: rate, high: rate });
    const fields = { commission: one, products: read([product('p1', null)]) };
    expect(verdict(rule, edit(rate, { fields }))).toBe(expected);
  });
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
  describe('while the products were not read', () => {
    const two = [...history, { product: 'p2', from: day('2026-01-01'), rate: 900 }];
    const unread = 'cannot-tell field:products:missing';
    test.each([
      ['a cut of the one product of the plan is named', 999, history, 'note commission:waits'],
      ['as high as that product had it: the form may be about another one', 1000, history, unread],
      ['a raise of it: likewise', 1001, history, unread],
      ['several products', 800, two, unread],
      ['no product at all', 800, [], unread],
    ])('%s', (_, rate, openRates, expected) => {
      expect(verdict(rule, edit(rate, { facts: { openRates } }))).toBe(expected);
    });
    test.each([
      ['unreadable', unreadable],
      ['blank', blank],
    ])('it says how they stand there: %s', (state, products) => {
      const commission = read({ low: 1000, high: 1000 });
      expect(verdict(rule, edit(1000, { fields: { commission, products } }))).toBe(
        `cannot-tell field:products:${state}`,
      );
    });
    test('nothing is said for a range of rates', () => {
      const commission = read({ low: 700, high: 800 });
      expect(verdict(rule, edit(0, { fields: { commission } }))).toBe(unread);
    });
  });
  test.each([
    ['US', 'note commission:waits'],
    ['VN', 'note commission:waits'],
    ['GB', 'cannot-tell limit:openCutDays'],
  ] as const)('in %s: %s', (market, expected) => expect(verdict(rule, edit(800, { market }))).toBe(expected));
});

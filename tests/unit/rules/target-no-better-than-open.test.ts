import { describe, expect, test } from 'vitest';
import rule from '../../../lib/rules/catalog/target-no-better-than-open';
import {
  ambiguous,
  asksForItsNeeds,
  blank,
  day,
  english,
  read,
  unreadable,
  verdict,
  type Case,
} from '../builders';

const range = (low: number, high = low) => read({ low, high });
const rates = (own: number, open: number): Case => ({
  fields: { commission: range(own), openCommission: range(open) },
});
const product = (id: string | null, commission: number | null) => {
  return { id, name: null, price: null, stock: null, commission, adsCommission: null };
};
const history = [
  { product: 'p1', from: day('2026-01-01'), rate: 1200 },
  { product: 'p2', from: day('2026-01-01'), rate: 500 },
];
const byProduct = (...products: readonly ReturnType<typeof product>[]): Case => ({
  fields: { commission: range(1000), products: read(products) },
  facts: { openRates: history },
});

describe('target-no-better-than-open', () => {
  asksForItsNeeds(rule, rates(1500, 1200));

  test.each([
    [1000, 1200, 'warning commission:lower'],
    [1199, 1200, 'warning commission:lower'],
    [1200, 1200, 'note commission:equal'],
    [1201, 1200, 'pass:better'],
    [1500, 1200, 'pass:better'],
  ])('target %i, open %i: %s', (own, open, expected) =>
    expect(verdict(rule, rates(own, open))).toBe(expected),
  );
  test('says that the target wins and invited creators get less', () => {
    expect(english(rule, rates(1000, 1200))).toContain(
      'The target rate is 10%, the open rate 12%. The target rate wins',
    );
  });
  test.each([
    [range(1000, 1500), range(1200), 'warning commission:someLower'],
    [range(1200, 1500), range(1200), 'note commission:someEqual'],
    [range(1201, 1500), range(1200), 'pass:better'],
    [range(1200), range(800, 1200), 'note commission:someEqual'],
    [range(1199), range(800, 1200), 'warning commission:someLower'],
    [range(1000, 1500), range(1100, 1400), 'warning commission:someLower'],
    [range(1000, 1500), range(900, 1600), 'warning commission:someLower'],
    [range(1000, 1500), range(1000, 1400), 'note commission:someEqual'],
    [range(1000, 1500), range(800, 1500), 'note commission:someEqual'],
    [range(1000, 1500), range(800, 1400), 'cannot-tell rule:mixed'],
  ])('of ranges only what is certain is said', (commission, openCommission, expected) => {
    expect(verdict(rule, { fields: { commission, openCommission } })).toBe(expected);
  });
  test('ranges that do not meet', () => {
    expect(verdict(rule, { fields: { commission: range(1300, 1500), openCommission: range(1200) } })).toBe(
      'pass:better',
    );
    expect(
      verdict(rule, { fields: { commission: range(800, 900), openCommission: range(1000, 1200) } }),
    ).toBe('warning commission:lower');
  });
  test('product by product where the plan knows the open rates', () => {
    expect(verdict(rule, byProduct(product('p1', 1300), product('p2', 600)))).toBe('pass');
    expect(verdict(rule, byProduct(product('p1', 1000), product('p2', 500)))).toBe(
      'warning commission:productLower + note commission:productEqual',
    );
    expect(verdict(rule, byProduct(product('p1', 1300), product('p9', 600)))).toBe(
      'cannot-tell rule:noOpenRate',
    );
    expect(verdict(rule, byProduct(product('p1', 1000), product('p9', 600)))).toBe(
      'warning commission:productLower',
    );
    expect(verdict(rule, byProduct(product('p1', null)))).toBe('cannot-tell rule:noOpenRate');
    expect(verdict(rule, byProduct(product(null, 1300)))).toBe('cannot-tell rule:noOpenRate');
    expect(verdict(rule, byProduct())).toBe('cannot-tell rule:noOpenRate');
  });
  test.each([blank, unreadable])(
    'an open rate that was not read is never taken as none',
    (openCommission) => {
      expect(verdict(rule, { fields: { commission: range(1000), openCommission } })).toBe(
        'cannot-tell rule:noOpenRate',
      );
    },
  );
  test('an open rate that can be read two ways', () => {
    const openCommission = ambiguous({ low: 800, high: 800 }, { low: 900, high: 900 });
    expect(verdict(rule, { fields: { commission: range(1000), openCommission } })).toBe('pass:better');
    const decides = ambiguous({ low: 800, high: 800 }, { low: 1200, high: 1200 });
    expect(verdict(rule, { fields: { commission: range(1000), openCommission: decides } })).toBe(
      'cannot-tell field:openCommission:ambiguous',
    );
  });
});

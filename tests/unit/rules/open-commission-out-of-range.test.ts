import { describe, expect, test } from 'vitest';
import { marketIds } from '../../../lib/model/market';
import rule from '../../../lib/rules/catalog/open-commission-out-of-range';
import { asksForItsNeeds, english, read, verdict, type Case } from '../builders';

const rate = (low: number, high = low, over: Case = {}): Case => ({
  fields: { commission: read({ low, high }) },
  ...over,
});

describe('open-commission-out-of-range', () => {
  asksForItsNeeds(rule, rate(1000));

  test.each([
    [99, 99, 'blocker commission:below'],
    [100, 100, 'pass'],
    [8000, 8000, 'pass'],
    [8001, 8001, 'blocker commission:above'],
    [99, 8001, 'blocker commission:below + blocker commission:above'],
    [100.5, 100.5, 'blocker commission:decimals'],
  ])('%i to %i: %s', (low, high, expected) => expect(verdict(rule, rate(low, high))).toBe(expected));
  test.each(marketIds)('known in %s, on both pages', (market) => {
    expect(verdict(rule, rate(50, 50, { market }))).toBe('blocker commission:below');
    expect(verdict(rule, rate(50, 50, { market, page: 'open-list' }))).toBe('blocker commission:below');
  });
  test('says the rate', () => expect(english(rule, rate(50))).toContain('is 0.5%. Allowed are 1% to 80%;'));
});

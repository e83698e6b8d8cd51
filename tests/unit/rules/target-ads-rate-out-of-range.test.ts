import { describe, expect, test } from 'vitest';
import rule from '../../../lib/rules/catalog/target-ads-rate-out-of-range';
import { asksForItsNeeds, blank, english, read, verdict, type Case } from '../builders';

const rate = (low: number, high = low, over: Case = {}): Case => ({
  fields: { adsCommission: read({ low, high }) },
  ...over,
});

describe('target-ads-rate-out-of-range', () => {
  asksForItsNeeds(rule, rate(1000));

  test.each([
    [99, 99, 'blocker adsCommission:below'],
    [100, 100, 'pass'],
    [8000, 8000, 'pass'],
    [8001, 8001, 'blocker adsCommission:above'],
    [100, 8001, 'blocker adsCommission:above'],
    [500.5, 500.5, 'blocker adsCommission:decimals'],
  ])('%i to %i: %s', (low, high, expected) => expect(verdict(rule, rate(low, high))).toBe(expected));
  test('optional: left blank it does not apply', () => {
    expect(verdict(rule, { fields: { adsCommission: blank } })).toBe('not-applicable draft');
  });
  test('known in every market', () => {
    expect(verdict(rule, rate(9000, 9000, { market: 'FR' }))).toBe('blocker adsCommission:above');
  });
  test('says the rate', () =>
    expect(english(rule, rate(8150))).toContain('is 81.5%. Allowed are 1% to 80%;'));
});

import { describe, expect, test } from 'vitest';
import rule from '../../../lib/rules/catalog/flat-fee-out-of-range';
import { ambiguous, asksForItsNeeds, english, money, read, verdict, type Case } from '../builders';

const fee = (minor: number): Case => ({ market: 'US', fields: { flatFee: read(money(minor, 'USD')) } });

describe('flat-fee-out-of-range', () => {
  asksForItsNeeds(rule, fee(150_00));

  test.each([
    [0, 'warning flatFee:below'],
    [19_99, 'warning flatFee:below'],
    [20_00, 'pass'],
    [10_000_00, 'pass'],
    [10_000_01, 'warning flatFee:above'],
  ])('%i cents: %s', (minor, expected) => expect(verdict(rule, fee(minor))).toBe(expected));
  test('says the fee and the range', () => {
    expect(english(rule, fee(15_00))).toContain(
      'USD 15.00 per creator. Seen as allowed: USD 20.00 to USD 10,000.00;',
    );
  });
  test('another currency is not compared', () => {
    expect(verdict(rule, { market: 'US', fields: { flatFee: read(money(5)) } })).toBe(
      'cannot-tell rule:otherCurrency',
    );
  });
  test('two readings that decide', () => {
    const flatFee = ambiguous(money(150_00, 'USD'), money(15_00, 'USD'));
    expect(verdict(rule, { market: 'US', fields: { flatFee } })).toBe('cannot-tell field:flatFee:ambiguous');
  });
});

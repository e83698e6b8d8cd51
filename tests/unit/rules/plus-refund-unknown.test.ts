import { describe, expect, test } from 'vitest';
import rule from '../../../lib/rules/catalog/plus-refund-unknown';
import { asksForItsNeeds, english, money, read, verdict } from '../builders';

const fields = { budget: read(money(15_000_000)) };

describe('plus-refund-unknown', () => {
  asksForItsNeeds(rule, { fields });

  test('without a rate nothing is planned to come back', () => {
    expect(verdict(rule, { fields })).toBe('note budget:zero');
    expect(english(rule, { fields })).toContain('Of IDR 15,000,000, no refund is planned');
  });
  test.each([
    [5000, 'IDR 7,500,000'],
    [0, 'IDR 0'],
    [10_000, 'IDR 15,000,000'],
  ])('by the own rate of %i basis points %s', (refundRate, amount) => {
    expect(verdict(rule, { fields, facts: { refundRate } })).toBe('pass:entered');
    expect(english(rule, { fields, facts: { refundRate } })).toContain(amount);
  });
});

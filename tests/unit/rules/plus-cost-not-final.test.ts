import { describe, expect, test } from 'vitest';
import rule from '../../../lib/rules/catalog/plus-cost-not-final';
import { ambiguous, asksForItsNeeds, english, money, read, verdict } from '../builders';

describe('plus-cost-not-final', () => {
  asksForItsNeeds(rule, { fields: { budget: read(money(15_000_000)) } });

  test('names the amount that is expected', () => {
    expect(english(rule, { fields: { budget: read(money(15_000_000)) } })).toContain(
      'IDR 15,000,000 is what you expect',
    );
  });
  test('two readings of the amount change nothing', () => {
    expect(verdict(rule, { fields: { budget: ambiguous(money(15), money(15_000)) } })).toBe(
      'note budget:expected',
    );
  });
});

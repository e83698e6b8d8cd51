import { describe, expect, test } from 'vitest';
import rule from '../../../lib/rules/catalog/plus-locks-on-submit';
import { rulesOf } from '../../../lib/rules';
import { ambiguous, asksForItsNeeds, blank, read, unreadable, verdict } from '../builders';

describe('plus-locks-on-submit', () => {
  asksForItsNeeds(rule, {});

  test('is the first line of a Collaboration Plus draft', () => {
    expect(rulesOf('plus-create')[0]?.id).toBe('plus-locks-on-submit');
  });
  test.each([
    ['draft', 'beforeSubmit'],
    ['pending-payment', 'pending'],
    ['paid', 'paid'],
    ['ongoing', 'running'],
    ['ended', 'over'],
    ['recalled', 'over'],
    ['cancelled', 'over'],
    ['expired-unpaid', 'over'],
  ] as const)('status %s: %s', (status, message) => {
    expect(verdict(rule, { fields: { status: read(status) } })).toBe(`note -:${message}`);
  });
  test.each([blank, unreadable])('is said whatever of the status was read', (status) => {
    expect(verdict(rule, { fields: { status } })).toBe('note -:beforeSubmit');
  });
  test('two possible stages: the seller is asked', () => {
    const status = ambiguous('paid' as const, 'ongoing' as const);
    expect(verdict(rule, { fields: { status } })).toBe('cannot-tell field:status:ambiguous');
  });
  test('is not said on pages of target collaborations', () => {
    expect(rulesOf('target-create').map(({ id }) => id)).not.toContain('plus-locks-on-submit');
  });
});

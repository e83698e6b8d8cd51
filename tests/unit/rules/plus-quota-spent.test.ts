import { describe, expect, test } from 'vitest';
import rule from '../../../lib/rules/catalog/plus-quota-spent';
import { asksForItsNeeds, creation, day, english, judge, verdict, type Case } from '../builders';

const fiveAtOnce = Array.from({ length: 5 }, (_, i) => creation('2026-03-01T09:00:00', { id: `c${i}` }));
const at = (now: string, creations = fiveAtOnce, payDay?: string): Case => ({
  now,
  facts: { creations, ...(payDay ? { payDay: day(payDay) } : {}) },
});

describe('plus-quota-spent', () => {
  asksForItsNeeds(rule, at('2026-03-02T09:00:00'));

  test('an unknown history is never taken as none', () => {
    expect(verdict(rule, {})).toBe('cannot-tell fact:creations');
    expect(verdict(rule, { facts: { creations: [] } })).toBe('pass');
  });

  test.each([
    ['2026-03-01T09:00:00', 'blocker -:spent'],
    ['2026-03-15T00:00:00', 'blocker -:spent'],
    ['2026-03-31T08:59:59', 'blocker -:spent'],
    ['2026-03-31T09:00:00', 'pass'],
    ['2026-03-01T08:59:59', 'pass'],
  ])('five of 1 March 09:00, judged at %s: %s', (now, expected) => {
    expect(verdict(rule, at(now))).toBe(expected);
  });

  test('says when the next slot frees, in shop time', () => {
    const sentence = english(rule, at('2026-03-02T09:00:00'));
    expect(sentence).toContain('5 of 5 creations in 30 days are used at 2 Mar 2026 09:00 WIB');
    expect(sentence).toContain('The next slot frees 31 Mar 2026 09:00 WIB.');
  });
  test('to the second', () => {
    const creations = fiveAtOnce.map((one, i) => (i === 0 ? creation('2026-02-20T07:08:09') : one));
    expect(english(rule, at('2026-03-02T09:00:00', creations))).toContain('frees 22 Mar 2026 07:08:09 WIB.');
  });
  test('more than the limit: the moment when one more fits, not when the number first goes down', () => {
    const creations = [creation('2026-02-20T09:00:00'), ...fiveAtOnce];
    const outcome = judge(rule, at('2026-03-02T09:00:00', creations));
    expect(outcome).toMatchObject({
      findings: [{ data: { used: 6, free: { at: '2026-03-31T02:00:00Z' } } }],
    });
  });
  test('a pay day that lies ahead is judged at its first moment in shop time', () => {
    expect(verdict(rule, at('2026-03-02T09:00:00', fiveAtOnce, '2026-03-31'))).toBe('blocker -:spent');
    expect(verdict(rule, at('2026-03-02T09:00:00', fiveAtOnce, '2026-04-01'))).toBe('pass');
  });
  test('a pay day of today or before is judged at this moment', () => {
    expect(verdict(rule, at('2026-03-31T09:00:00', fiveAtOnce, '2026-03-31'))).toBe('pass');
    expect(verdict(rule, at('2026-03-31T08:59:59', fiveAtOnce, '2026-03-31'))).toBe('blocker -:spent');
    expect(verdict(rule, at('2026-03-15T09:00:00', fiveAtOnce, '2026-03-01'))).toBe('blocker -:spent');
  });

  test.each(['recalled', 'cancelled', 'expired-unpaid', 'draft'] as const)(
    'only the strict count is full when one is %s: a warning',
    (status) => {
      const creations = fiveAtOnce.map((one, i) => (i === 0 ? { ...one, status } : one));
      expect(verdict(rule, at('2026-03-02T09:00:00', creations))).toBe('warning -:spentByOneCount');
    },
  );
  test.each(['pending-payment', 'paid', 'ongoing', 'ended'] as const)('%s counts both ways', (status) => {
    const creations = fiveAtOnce.map((one) => ({ ...one, status }));
    expect(verdict(rule, at('2026-03-02T09:00:00', creations))).toBe('blocker -:spent');
  });
  test('both counts full with different moments: both are said', () => {
    const creations = [
      creation('2026-03-01T09:00:00'),
      ...['02', '03', '04', '05'].map((date) => creation(`2026-03-${date}T10:00:00`)),
      creation('2026-03-06T09:00:00', { status: 'recalled' }),
    ];
    expect(verdict(rule, at('2026-03-07T09:00:00', creations))).toBe('blocker -:spentByBoth');
    expect(english(rule, at('2026-03-07T09:00:00', creations))).toContain(
      'frees 1 Apr 2026 10:00 WIB, or 31 Mar 2026 09:00 WIB if recalled and unpaid ones do not count.',
    );
  });
  test('creations without an exact time give a moment at the latest', () => {
    const creations = fiveAtOnce.map((one) => ({ ...one, exact: false }));
    expect(english(rule, at('2026-03-02T09:00:00', creations))).toContain(
      '31 Mar 2026 09:00 WIB at the latest.',
    );
  });
});

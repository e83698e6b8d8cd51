import { describe, expect, test } from 'vitest';
import rule from '../../../lib/rules/catalog/plus-last-slot';
import { asksForItsNeeds, creation, day, english, verdict, type Case } from '../builders';

const created = (count: number, over: Parameters<typeof creation>[1] = {}): Case => ({
  now: '2026-03-10T09:00:00',
  facts: {
    creations: Array.from({ length: count }, (_, i) =>
      creation('2026-03-01T09:00:00', { id: `c${i}`, ...over }),
    ),
  },
});

describe('plus-last-slot', () => {
  asksForItsNeeds(rule, created(4));

  test.each([
    [0, 'pass'],
    [3, 'pass'],
    [4, 'note -:last'],
    [5, 'not-applicable draft'],
    [7, 'not-applicable draft'],
  ])('%i used: %s', (count, expected) => expect(verdict(rule, created(count))).toBe(expected));

  test('an unknown history is not "none"', () =>
    expect(verdict(rule, {})).toBe('cannot-tell fact:creations'));
  test('says until when', () => {
    expect(english(rule, created(4))).toBe(
      '4 of 5 slots are used: this draft takes the last one. Until 31 Mar 2026 09:00 WIB another one will be refused.',
    );
  });
  test('without an exact time it is the latest moment', () => {
    expect(english(rule, created(4, { exact: false }))).toContain('09:00 WIB at the latest another');
  });
  test('strict decides: recalled ones count', () => {
    expect(verdict(rule, created(4, { status: 'recalled' }))).toBe('note -:last');
  });
  test('the only slot there is: the next one frees a whole window later', () => {
    const plusQuota = {
      value: { count: 1, days: 30 },
      source: 'cp-quota',
      verified: day('2026-03-01'),
      grade: 'seen',
      status: 'ok',
    } as const;
    expect(english(rule, { ...created(0), limits: { plusQuota } })).toBe(
      '0 of 1 slots are used: this draft takes the last one. Until 9 Apr 2026 09:00 WIB another one will be refused.',
    );
  });
  test('judged on the pay day when it lies ahead', () => {
    const one = created(4);
    expect(verdict(rule, { ...one, facts: { ...one.facts, payDay: day('2026-04-02') } })).toBe('pass');
  });
});

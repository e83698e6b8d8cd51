import { describe, expect, test } from 'vitest';
import rule from '../../../lib/rules/catalog/target-expires-at-once';
import { ambiguous, asksForItsNeeds, day, english, read, verdict, type Case } from '../builders';

const ends = (end: string, over: Case = {}): Case => ({
  fields: { end: read(day(end)) },
  now: '2026-03-31T09:00:00',
  ...over,
});

describe('target-expires-at-once', () => {
  asksForItsNeeds(rule, ends('2026-04-30'));

  test.each([
    ['2026-03-30', 'not-applicable draft'],
    ['2026-03-31', 'warning end:expiring'],
    ['2026-04-06', 'warning end:expiring'],
    ['2026-04-07', 'pass'],
    ['2026-12-31', 'pass'],
  ])('today is 31 March, end %s: %s', (end, expected) => expect(verdict(rule, ends(end))).toBe(expected));

  test('says how many days are left and the first end that avoids it', () => {
    expect(english(rule, ends('2026-04-01'))).toBe(
      'It ends on 1 Apr 2026: 1 day left. With fewer than 7 it is listed as Expiring from the first day. An end from 7 Apr 2026 on avoids that.',
    );
  });
  test.each([
    ['US', 'warning end:expiring'],
    ['GB', 'cannot-tell limit:targetExpiringDays'],
    ['IT', 'cannot-tell limit:targetExpiringDays'],
  ] as const)('in %s: %s', (market, expected) =>
    expect(verdict(rule, ends('2026-04-01', { market }))).toBe(expected),
  );
  test('two readings', () => {
    const end = (a: string, b: string): Case => ends('', { fields: { end: ambiguous(day(a), day(b)) } });
    expect(verdict(rule, end('2026-04-08', '2026-08-04'))).toBe('pass');
    expect(verdict(rule, end('2026-04-05', '2026-05-04'))).toBe('cannot-tell field:end:ambiguous');
  });
});

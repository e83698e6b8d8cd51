import { describe, expect, test } from 'vitest';
import rule from '../../../lib/rules/catalog/target-sample-arrives-late';
import {
  asksForItsNeeds,
  day,
  english,
  leadTimes,
  noCalendar,
  read,
  unreadable,
  verdict,
  type Case,
} from '../builders';

const invitation = (end: string, over: Case = {}): Case => ({
  fields: { sampleOffered: read('yes'), end: read(day(end)) },
  facts: { leadTimes, calendar: noCalendar },
  now: '2026-04-01T09:00:00',
  ...over,
});

describe('target-sample-arrives-late', () => {
  asksForItsNeeds(rule, invitation('2026-04-30'));

  test.each([
    ['in time by both', '2026-05-10', [8, 20], 'pass:inTimeRecorded'],
    ['no day to spare by the lead times', '2026-04-22', [8, 8], 'pass:noDayToSpareRecorded'],
    ['the tenth sample on the last safe day', '2026-04-25', [8, 11], 'pass:inTimeRecorded'],
    ['the tenth sample a day later', '2026-04-25', [8, 12], 'warning end:recordedLate'],
    ['late by the lead times too', '2026-04-21', [5, 6], 'warning end:late + note end:recorded'],
  ] as const)('recorded samples: %s', (_, end, [half, nineOfTen], expected) =>
    expect(
      verdict(
        rule,
        invitation(end, {
          facts: { leadTimes, calendar: noCalendar, sampleSpread: { count: 7, half, nineOfTen } },
        }),
      ),
    ).toBe(expected),
  );

  test.each([
    ['2026-04-08', 'warning end:afterEnd'],
    ['2026-04-09', 'warning end:late'],
    ['2026-04-21', 'warning end:late'],
    ['2026-04-22', 'pass:noDayToSpare'],
    ['2026-04-23', 'pass:inTime'],
  ])('today 1 April, end %s: %s', (end, expected) => expect(verdict(rule, invitation(end))).toBe(expected));
  test('the platform’s days for content count, not the shop’s own', () => {
    const facts = { leadTimes: { ...leadTimes, content: 3 }, calendar: noCalendar };
    expect(verdict(rule, invitation('2026-04-21', { facts }))).toBe('warning end:late');
  });
  test('from the shop’s day of today', () => {
    expect(verdict(rule, invitation('2026-04-22', { now: '2026-04-01T17:00:00Z' }))).toBe('warning end:late');
  });
  test.each([
    ['US', 'warning end:late'],
    ['VN', 'warning end:late'],
    ['GB', 'cannot-tell limit:contentDays'],
  ] as const)('in %s: %s', (market, expected) => {
    expect(verdict(rule, invitation('2026-04-15', { market, now: '2026-04-01T20:00:00Z' }))).toBe(expected);
  });
  test('samples not offered', () => {
    const fields = { sampleOffered: read('no' as const), end: unreadable };
    expect(verdict(rule, invitation('', { fields }))).toBe('not-applicable draft');
  });
  test('says the first end that fits', () => {
    expect(english(rule, invitation('2026-04-15'))).toContain('The first end that fits is 22 Apr 2026.');
  });
});

import { describe, expect, test } from 'vitest';
import rule from '../../../lib/rules/catalog/plus-sample-arrives-late';
import {
  ambiguous,
  asksForItsNeeds,
  day,
  english,
  judge,
  leadTimes,
  missing,
  noCalendar,
  read,
  unreadable,
  verdict,
  type Case,
} from '../builders';

const campaign = (
  end: string,
  over: Partial<NonNullable<Case['facts']>> = {},
  fields: Case['fields'] = {},
): Case => ({
  fields: { sampleOffered: read('yes'), start: read(day('2026-04-01')), end: read(day(end)), ...fields },
  facts: { leadTimes, calendar: noCalendar, ...over },
});

describe('plus-sample-arrives-late', () => {
  asksForItsNeeds(rule, campaign('2026-04-22'));

  test.each([
    ['2026-04-14', 'warning end:late'],
    ['2026-04-21', 'warning end:late'],
    ['2026-04-22', 'pass:noDayToSpare'],
    ['2026-04-23', 'pass:inTime'],
    ['2026-04-08', 'warning end:afterEnd'],
    ['2026-04-09', 'warning end:late'],
  ])('start 1 April, end %s: %s', (end, expected) => expect(verdict(rule, campaign(end))).toBe(expected));

  test('says when it arrives, what is left and the first end that fits', () => {
    expect(english(rule, campaign('2026-04-11'))).toBe(
      'A sample is expected on 9 Apr 2026, 2 days before the end on 11 Apr 2026. 14 days for content ask for 29 Mar 2026 at the latest, or creators miss the end and earn nothing. The first end that fits is 22 Apr 2026 (22 days).',
    );
    expect(judge(rule, campaign('2026-04-11'))).toMatchObject({
      findings: [{ data: { left: 2, length: 22, firstEnd: { day: '2026-04-22' } } }],
    });
  });

  test.each([
    ['in time by both', '2026-05-10', [8, 20], 'pass:inTimeRecorded'],
    ['no day to spare by the lead times', '2026-04-22', [8, 8], 'pass:noDayToSpareRecorded'],
    ['the tenth sample on the last safe day', '2026-04-25', [8, 11], 'pass:inTimeRecorded'],
    ['the tenth sample a day later', '2026-04-25', [8, 12], 'warning end:recordedLate'],
    ['late by the lead times too', '2026-04-21', [5, 6], 'warning end:late + note end:recorded'],
  ] as const)('recorded samples: %s', (_, end, [half, nineOfTen], expected) =>
    expect(verdict(rule, campaign(end, { sampleSpread: { count: 7, half, nineOfTen } }))).toBe(expected),
  );
  test('says how many samples it stands on', () => {
    const spread = { count: 7, half: 8, nineOfTen: 12 };
    expect(english(rule, campaign('2026-04-25', { sampleSpread: spread }))).toBe(
      'By your lead times a sample is expected on 9 Apr 2026. But by your 7 recorded samples half would arrive by 9 Apr 2026 and 9 of 10 only by 13 Apr 2026, after 12 Apr 2026, the last day that leaves 14 days for content.',
    );
  });

  test('samples not offered: does not apply, whatever else was read', () => {
    const off = { sampleOffered: read('no' as const) };
    expect(verdict(rule, campaign('2026-04-14', {}, off))).toBe('not-applicable draft');
    expect(verdict(rule, campaign('2026-04-14', {}, { ...off, end: unreadable }))).toBe(
      'not-applicable draft',
    );
    expect(verdict(rule, { fields: off })).toBe('not-applicable draft');
  });
  test('offered or not is not known', () => {
    const either = { sampleOffered: ambiguous('yes' as const, 'no' as const) };
    expect(verdict(rule, campaign('2026-04-30', {}, either))).toBe(
      'cannot-tell field:sampleOffered:ambiguous',
    );
    const sampleOffered = missing;
    expect(verdict(rule, campaign('2026-04-30', {}, { sampleOffered }))).toBe(
      'cannot-tell field:sampleOffered:missing',
    );
  });
  test('the lead times of the shop decide', () => {
    const quick = { ...leadTimes, approve: 0, pack: 0, transit: 1, content: 7 };
    expect(verdict(rule, campaign('2026-04-07', { leadTimes: quick }))).toBe('warning end:late');
    expect(verdict(rule, campaign('2026-04-08', { leadTimes: quick }))).toBe('pass:noDayToSpare');
  });
  test('a shipping pause moves the arrival', () => {
    const calendar = { pauses: [{ from: day('2026-04-05'), to: day('2026-04-06') }], holidays: [] };
    expect(verdict(rule, campaign('2026-04-23', { calendar }))).toBe('warning end:late');
    expect(verdict(rule, campaign('2026-04-24', { calendar }))).toBe('pass:noDayToSpare');
  });
  test('an end that can be read two ways', () => {
    const end = ambiguous(day('2026-05-04'), day('2026-06-05'));
    expect(verdict(rule, campaign('2026-04-14', {}, { end }))).toBe('pass:inTime');
    const decides = ambiguous(day('2026-04-05'), day('2026-05-04'));
    expect(verdict(rule, campaign('2026-04-14', {}, { end: decides }))).toBe(
      'cannot-tell field:end:ambiguous',
    );
  });
  test('lead times that no allowed length can hold', () => {
    const slow = { ...leadTimes, transit: 90, content: 60 };
    const task = { plusType: read('task' as const) };
    expect(verdict(rule, campaign('2026-07-29', { leadTimes: slow }, task))).toBe('warning end:neverInTime');
    const challenge = { plusType: read('challenge' as const) };
    const edge = { ...leadTimes, transit: 39, content: 19 };
    expect(verdict(rule, campaign('2026-05-20', { leadTimes: edge }, challenge))).toBe('warning end:late');
    const over = { ...leadTimes, transit: 39, content: 20 };
    expect(verdict(rule, campaign('2026-05-20', { leadTimes: over }, challenge))).toBe(
      'warning end:neverInTime',
    );
  });
});

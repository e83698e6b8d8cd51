import { describe, expect, test } from 'vitest';
import type { Calendar } from '../../../lib/model/plan';
import rule from '../../../lib/rules/catalog/plus-shipping-pause-inside';
import {
  asksForItsNeeds,
  day,
  judge,
  leadTimes,
  noCalendar,
  read,
  unreadable,
  verdict,
  type Case,
} from '../builders';

/** Start 1 April: approved on the 3rd, arrived on the 9th without pauses. */
const campaign = (calendar: Partial<Calendar>): Case => ({
  fields: { sampleOffered: read('yes'), start: read(day('2026-04-01')), end: read(day('2026-05-30')) },
  facts: { leadTimes, calendar: { ...noCalendar, ...calendar } },
});
const pause = (from: string, to: string) => ({ pauses: [{ from: day(from), to: day(to) }] });

describe('plus-shipping-pause-inside', () => {
  asksForItsNeeds(rule, campaign({}));

  test.each([
    ['2026-03-20', '2026-04-03', 'pass'],
    ['2026-03-20', '2026-04-04', 'warning start:pause'],
    ['2026-04-05', '2026-04-06', 'warning start:pause'],
    ['2026-04-09', '2026-04-09', 'warning start:pause'],
    ['2026-04-10', '2026-04-20', 'pass'],
    ['2026-03-01', '2026-05-01', 'warning start:pause'],
  ])('a pause from %s to %s: %s', (from, to, expected) => {
    expect(verdict(rule, campaign(pause(from, to)))).toBe(expected);
  });
  test.each([
    [['2026-04-03'], 'pass'],
    [['2026-04-04'], 'warning start:holidays'],
    [['2026-04-09'], 'warning start:holidays'],
    [['2026-04-10'], 'pass'],
    [['2026-04-09', '2026-04-04'], 'warning start:holidays'],
  ])('holidays on %j: %s', (holidays, expected) => {
    expect(verdict(rule, campaign({ holidays: holidays.map(day) }))).toBe(expected);
  });
  test('names the first holiday, however the calendar is listed', () => {
    const holidays = ['2026-04-08', '2026-04-04', '2026-04-06', '2026-04-20'].map(day);
    expect(judge(rule, campaign({ holidays }))).toMatchObject({
      findings: [{ data: { count: 3, first: { day: '2026-04-04' } } }],
    });
  });
  test('a pause and a holiday are two findings', () => {
    const both = { ...pause('2026-04-05', '2026-04-06'), holidays: [day('2026-04-04')] };
    expect(verdict(rule, campaign(both))).toBe('warning start:pause + warning start:holidays');
  });
  test('samples not offered', () => {
    const fields = { sampleOffered: read('no' as const), start: unreadable };
    expect(verdict(rule, { ...campaign({}), fields })).toBe('not-applicable draft');
  });
});

/** Days and moments by the clock of the shop: days of 23 and of 25 hours, a midnight that does not exist, other clocks. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { marketOf } from '../../../lib/markets';
import type { Zone } from '../../../lib/model/day';
import { marketIds } from '../../../lib/model/market';
import {
  addDays,
  addHours,
  compareInstants,
  dayOf,
  daysBetween,
  endOfDay,
  instantIn,
  isoDayOf,
  monthOf,
  secondsBetween,
  startOfDay,
  todayAt,
  weekdayOf,
} from '../../../lib/reckoning/days';
import { judgedAt } from '../../../lib/reckoning/pay-moment';
import { day, instant } from '../builders';

const zoneOf = (id: (typeof marketIds)[number]): Zone => marketOf(id).zone;

describe('the hours of a day', () => {
  test.each([
    // Summer time begins and ends.
    ['GB', '2026-03-29', '2026-03-29T00:00:00Z', 23],
    ['GB', '2026-10-25', '2026-10-24T23:00:00Z', 25],
    ['GB', '2026-03-28', '2026-03-28T00:00:00Z', 24],
    ['DE', '2026-03-29', '2026-03-28T23:00:00Z', 23],
    ['US', '2026-03-08', '2026-03-08T08:00:00Z', 23],
    ['US', '2026-11-01', '2026-11-01T07:00:00Z', 25],
    // Mexico gave it up after 2022: its last two changes, and the same Sundays since.
    ['MX', '2022-04-03', '2022-04-03T06:00:00Z', 23],
    ['MX', '2022-10-30', '2022-10-30T05:00:00Z', 25],
    ['MX', '2026-04-05', '2026-04-05T06:00:00Z', 24],
    ['MX', '2026-10-25', '2026-10-25T06:00:00Z', 24],
    // Brazil began it at midnight, which that day did not have, until 2018.
    ['BR', '2018-11-04', '2018-11-04T03:00:00Z', 23],
    ['BR', '2026-11-01', '2026-11-01T03:00:00Z', 24],
    ['ID', '2026-03-29', '2026-03-28T17:00:00Z', 24],
  ] as const)('in %s, %s begins at %s and has %i', (market, text, start, hours) => {
    const zone = zoneOf(market);
    const begins = startOfDay(day(text), zone);
    const last = endOfDay(day(text), zone);
    expect(begins).toBe(start);
    expect(secondsBetween(begins, last)).toBe(hours * 3600 - 1);
    expect([dayOf(begins, zone), dayOf(last, zone)]).toEqual([text, text]);
    expect(dayOf(addHours(begins, hours), zone)).toBe(addDays(day(text), 1));
    expect(dayOf(instant(Temporal.Instant.from(begins).subtract({ nanoseconds: 1 }).toString()), zone)).toBe(
      addDays(day(text), -1),
    );
  });

  test('every moment lies in its own day, in every market', () => {
    const second = fc.integer({ min: 1_500_000_000, max: 2_500_000_000 });
    fc.assert(
      fc.property(second, fc.constantFrom(...marketIds), (at, market) => {
        const moment = instant(Temporal.Instant.fromEpochMilliseconds(at * 1000).toString());
        const zone = zoneOf(market);
        const today = todayAt(moment, zone);
        expect(today).toEqual({ at: moment, zone, day: dayOf(moment, zone) });
        expect(compareInstants(startOfDay(today.day, zone), moment)).toBeLessThanOrEqual(0);
        expect(compareInstants(moment, endOfDay(today.day, zone))).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('the moment at which the quota is judged', () => {
  const today = todayAt(instant('2026-03-28T12:00:00Z'), zoneOf('GB'));
  test.each([
    [null, today.at],
    ['2026-03-27', today.at],
    ['2026-03-28', today.at],
    ['2026-03-29', '2026-03-29T00:00:00Z'],
    ['2026-03-30', '2026-03-29T23:00:00Z'],
  ])('for the pay day %s is %s', (payDay, at) => {
    expect(judgedAt(today, payDay === null ? null : day(payDay))).toBe(at);
  });
});

describe('days', () => {
  test.each([
    ['2026-02-28', '2026-03-01', 1],
    ['2028-02-28', '2028-03-01', 2],
    ['2026-12-31', '2027-01-01', 1],
    ['2026-03-01', '2026-02-28', -1],
    ['2026-03-01', '2027-03-01', 365],
    ['2026-03-01', '2026-03-01', 0],
  ])('from %s to %s there are %i', (from, to, days) => {
    expect(daysBetween(day(from), day(to))).toBe(days);
    expect(addDays(day(from), days)).toBe(to);
  });
  test('have a month and a day of the week', () => {
    expect(monthOf(day('2026-03-01'))).toBe('2026-03');
    const week = ['2026-03-30', '2026-03-31', '2026-04-05'].map((text) => weekdayOf(day(text)));
    expect(week).toEqual([1, 2, 7]);
  });
  test.each([
    ['2026-02-28', '2026-02-28'],
    ['1970-01-01', '1970-01-01'],
    ['2199-12-31', '2199-12-31'],
    ['2026-02-29', null],
    ['1969-12-31', null],
    ['2200-01-01', null],
    ['2026-2-28', null],
    ['2026-02-28T00:00', null],
    [' 2026-02-28', null],
    ['', null],
  ])('named %j are %j', (text, expected) => expect(isoDayOf(text)).toBe(expected));
  test.each([
    ['2026-03-31T09:00:00+07:00', '2026-03-31T02:00:00Z'],
    ['2026-03-31T09:00:00', null],
    ['yesterday', null],
    [`2026-03-31T09:00:00+07:00${' '.repeat(16)}`, null],
  ])('moments named %j are %j', (text, expected) => expect(instantIn(text)).toBe(expected));
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { IsoDay } from '../../../lib/model/day';
import { addDays, daysBetween } from '../../../lib/reckoning/days';
import { arrivalsBy, leastSamples, sampleSpread } from '../../../lib/reckoning/sample-spread';
import { day, noCalendar } from '../builders';

const start = day('2026-04-01');
const took = (...days: readonly number[]) =>
  days.map((count) => ({ requested: start, arrived: addDays(start, count) }));

describe('sampleSpread', () => {
  test.each([
    ['none', [], null],
    ['four', [5, 6, 7, 8], null],
    ['five: the third and the last', [9, 5, 7, 6, 8], { count: 5, half: 7, nineOfTen: 9 }],
    ['ten: the fifth and the ninth', [1, 2, 3, 4, 5, 6, 7, 8, 9, 40], { count: 10, half: 5, nineOfTen: 9 }],
    ['eleven: the sixth and the tenth', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 40], { count: 11, half: 6, nineOfTen: 10 }],
    ['all on the day they were asked for', [0, 0, 0, 0, 0], { count: 5, half: 0, nineOfTen: 0 }],
  ])('%s', (_, days, expected) => expect(sampleSpread(took(...days), noCalendar)).toEqual(expected)); // prettier-ignore

  test('a sample without a request, without an arrival, or that came before it was asked for does not count', () => {
    const known = took(5, 5, 5, 5);
    const others = [
      { requested: null, arrived: start },
      { requested: start, arrived: null },
      { requested: start, arrived: addDays(start, -1) },
    ];
    expect(sampleSpread([...known, ...others], noCalendar)).toBeNull();
    expect(sampleSpread([...known, ...others, ...took(6)], noCalendar)?.count).toBe(5);
  });

  test('days of a pause do not count, in what was seen and in what is to come', () => {
    const calendar = { pauses: [{ from: day('2026-04-03'), to: day('2026-04-05') }], holidays: [] };
    const spread = sampleSpread(took(6, 6, 6, 6, 6), calendar);
    expect(spread).toEqual({ count: 5, half: 3, nineOfTen: 3 });
    expect(spread && arrivalsBy(spread, start, calendar)).toEqual({
      expected: '2026-04-07',
      nineOfTen: '2026-04-07',
    });
    expect(spread && arrivalsBy(spread, day('2026-05-01'), calendar).expected).toBe('2026-05-04');
  });

  test('one that came in the middle of a pause took a day', () => {
    const calendar = { pauses: [{ from: start, to: addDays(start, 30) }], holidays: [] };
    expect(sampleSpread(took(3, 3, 3, 3, 3), calendar)?.half).toBe(1);
  });
});

describe('for any samples', () => {
  const some = fc.array(fc.nat({ max: 60 }), { minLength: leastSamples, maxLength: 40 });
  test('half is reached by half of them, nine of ten by nine of ten, and a day less by fewer', () =>
    fc.assert(
      fc.property(some, (days) => {
        const spread = sampleSpread(took(...days), noCalendar);
        if (!spread) throw new Error('enough samples');
        const within = (limit: number): number => days.filter((count) => count <= limit).length;
        expect(within(spread.half) * 2).toBeGreaterThanOrEqual(days.length);
        expect(within(spread.half - 1) * 2).toBeLessThan(days.length);
        expect(within(spread.nineOfTen) * 10).toBeGreaterThanOrEqual(days.length * 9);
        expect(within(spread.nineOfTen - 1) * 10).toBeLessThan(days.length * 9);
      }),
    ));
  test('their order does not matter, nine of ten is not before half, and a later request arrives no earlier', () =>
    fc.assert(
      fc.property(some, fc.nat({ max: 20 }), fc.nat({ max: 20 }), (days, from, length) => {
        const pause = { from: addDays(start, from), to: addDays(start, from + length) };
        const calendar = { pauses: [pause], holidays: [] };
        const spread = sampleSpread(took(...days), calendar);
        expect(sampleSpread(took(...[...days].reverse()), calendar)).toEqual(spread);
        if (!spread) throw new Error('enough samples');
        const on = (joined: IsoDay) => arrivalsBy(spread, joined, calendar);
        expect(daysBetween(on(start).expected, on(start).nineOfTen)).toBeGreaterThanOrEqual(0);
        expect(on(addDays(start, 1)).nineOfTen >= on(start).nineOfTen).toBe(true);
      }),
    ));
});

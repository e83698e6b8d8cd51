import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IsoDay } from '../../../lib/model/day';
import type { Slot } from '../../../lib/model/plan';
import { foldedWeek, monthBeside, monthDays, monthWeeks, type SpecialDays } from '../../../lib/planner/month';
import { addDays, daysBetween } from '../../../lib/reckoning/days';
import { day, slot } from '../builders';

const one = (id: string, start: string | null, end: string | null): Slot =>
  slot({ id, name: id, start: start === null ? null : day(start), end: end === null ? null : day(end) });
const named = (name: string, from: string, to: string): SpecialDays => {
  return { key: name, name, kind: 'sale', from: day(from), to: day(to) };
};
/** `name column+days@lane`, with `<` and `>` where it goes on. */
const drawn = (month: string, slots: readonly Slot[]) =>
  monthWeeks(day(month), slots, []).map(({ bars }) =>
    bars.map(
      ({ slot: { id }, column, days, lane, begins, ends }) =>
        `${begins ? '' : '<'}${id} ${column}+${days}@${lane}${ends ? '' : '>'}`,
    ),
  );

describe('the weeks of a month', () => {
  it.each([
    // It begins on a Sunday: six days of the month before are in its first week.
    ['2026-03-15', '2026-02-23', '2026-04-05', 6, 9],
    ['2026-02-01', '2026-01-26', '2026-03-01', 5, 5],
    // It begins on a Monday and fills its weeks.
    ['2027-02-28', '2027-02-01', '2027-02-28', 4, 5],
    ['2026-12-01', '2026-11-30', '2027-01-03', 5, 49],
    // The first days of January lie in the last week of the year before.
    ['2027-01-09', '2026-12-28', '2027-01-31', 5, 53],
    ['2028-02-29', '2028-01-31', '2028-03-05', 5, 5],
  ])(
    'that %s lies in: from %s to %s, %i weeks, the first has the number %i',
    (month, from, to, count, number) => {
      const weeks = monthWeeks(day(month), [], []);
      const cells = weeks.flatMap((week) => week.cells);
      expect([cells[0]?.day, cells.at(-1)?.day, weeks.length, weeks[0]?.number]).toEqual([
        from,
        to,
        count,
        number,
      ]);
      expect(
        cells.filter(({ inMonth }) => inMonth).every((cell) => cell.day.startsWith(month.slice(0, 7))),
      ).toBe(true);
      expect(weeks.every((week) => week.cells.length === 7)).toBe(true);
    },
  );
  it.each([
    ['one day', [one('a', '2026-04-15', '2026-04-15')], [[], [], ['a 2+1@0'], [], []]],
    ['over a Sunday', [one('a', '2026-04-10', '2026-04-14')], [[], ['a 4+3@0>'], ['<a 0+2@0'], [], []]],
    [
      'in from the month before and out into the next one',
      [one('a', '2026-03-01', '2026-05-31')],
      ['<a 0+7@0>', '<a 0+7@0>', '<a 0+7@0>', '<a 0+7@0>', '<a 0+7@0>'].map((bar) => [bar]),
    ],
    [
      'only in the week that it shares with the month beside',
      [one('a', '2026-03-30', '2026-03-31'), one('b', '2026-05-03', '2026-05-09')],
      [['a 0+2@0'], [], [], [], ['b 6+1@0>']],
    ],
    [
      'outside',
      [one('a', '2026-03-01', '2026-03-29'), one('b', '2026-05-04', '2026-05-05')],
      [[], [], [], [], []],
    ],
    [
      'over each other, the longer one first, and a lane is used again',
      [
        one('short', '2026-04-07', '2026-04-08'),
        one('long', '2026-04-07', '2026-04-10'),
        one('next', '2026-04-09', '2026-04-12'),
        one('last', '2026-04-11', '2026-04-11'),
      ],
      [[], ['long 1+4@0', 'short 1+2@1', 'next 3+4@1', 'last 5+1@0'], [], [], []],
    ],
    [
      'with an open start, an open end, an end before its start, and without a day',
      [
        one('no start', null, '2026-04-15'),
        one('no end', '2026-04-16', null),
        one('turned', '2026-04-17', '2026-04-01'),
        one('no day', null, null),
      ],
      [[], [], ['no start 2+1@0', 'no end 3+1@0', 'turned 4+1@0'], [], []],
    ],
  ])('draw a campaign %s', (_, slots, expected) => {
    expect(drawn('2026-04-01', slots)).toEqual(expected);
  });
  it('name each day that has a name', () => {
    const weeks = monthWeeks(day('2026-04-01'), [], [named('Payday', '2026-04-25', '2026-04-30')]);
    const days = weeks.flatMap(({ cells }) => cells).filter(({ special }) => special.length > 0);
    expect([days[0]?.day, days.at(-1)?.day, days.length]).toEqual(['2026-04-25', '2026-04-30', 6]);
  });
  it('have every day of a campaign once, and no two bars of a lane meet, in whatever order they come', () => {
    const spans = fc.array(fc.tuple(fc.integer({ min: -20, max: 45 }), fc.integer({ min: 1, max: 50 })), {
      maxLength: 25,
    });
    fc.assert(
      fc.property(spans, (some) => {
        const slots = some.map(([at, days], id) => {
          const start = addDays(day('2026-04-01'), at);
          return one(String(id), start, addDays(start, days - 1));
        });
        const weeks = monthWeeks(day('2026-04-20'), slots, []);
        expect(monthWeeks(day('2026-04-20'), slots.toReversed(), [])).toEqual(weeks);
        const seen = new Map<string, IsoDay[]>();
        for (const { bars, cells, lanes } of weeks) {
          const taken = new Set<string>();
          for (const { slot: own, column, days, lane } of bars) {
            expect(lane).toBeLessThan(lanes);
            for (const { day: at } of cells.slice(column, column + days)) {
              expect(taken.has(`${lane} ${at}`)).toBe(false);
              taken.add(`${lane} ${at}`);
              seen.set(own.id, [...(seen.get(own.id) ?? []), at]);
            }
          }
        }
        for (const { id, start, end } of slots) {
          const [from, to] = [start ?? day('2026-01-01'), end ?? day('2026-01-01')];
          const all = Array.from({ length: daysBetween(from, to) + 1 }, (_, at) => addDays(from, at));
          const shown = all.filter((at) => at >= '2026-03-30' && at <= '2026-05-03');
          expect(seen.get(id) ?? []).toEqual(shown);
        }
      }),
    );
  });
});

describe('a week that has no room', () => {
  const five = ['a', 'b', 'c', 'd', 'e'].map((id, at) =>
    one(id, '2026-04-14', addDays(day('2026-04-15'), at === 4 ? 0 : 1)),
  );
  const week = (slots: readonly Slot[]) => {
    const found = monthWeeks(day('2026-04-01'), slots, [])[2];
    if (!found) throw new Error('no week');
    return found;
  };
  it.each([
    [5, 'abcde', [0, 0, 0, 0, 0, 0, 0]],
    [4, 'abc', [0, 2, 2, 1, 0, 0, 0]],
    [3, 'ab', [0, 3, 3, 2, 0, 0, 0]],
    [1, '', [0, 5, 5, 4, 0, 0, 0]],
  ])('in %i rows: %s, and the last row counts the rest by day', (rows, shown, more) => {
    const folded = foldedWeek(week(five), rows);
    expect([folded.bars.map((bar) => bar.slot.id).join(''), folded.more]).toEqual([shown, more]);
  });
});

describe('the month beside', () => {
  it.each([
    ['2026-01-31', '2025-12-01', '2026-02-01'],
    ['2026-02-28', '2026-01-01', '2026-03-01'],
    ['2026-12-01', '2026-11-01', '2027-01-01'],
    ['2028-02-29', '2028-01-01', '2028-03-01'],
  ])('of %s: %s and %s', (at, before, after) => {
    expect([monthBeside(day(at), -1), monthBeside(day(at), 1)]).toEqual([before, after]);
  });
});

describe('the list by day', () => {
  const listed = (slots: readonly Slot[], special: readonly SpecialDays[], today = '2026-06-01') =>
    monthDays(day('2026-04-09'), slots, special, day(today)).map(
      (at) =>
        `${at.day}: ${[...at.special.map(({ name }) => name), ...at.events.map(({ slot: own, how }) => `${own.id} ${how}`)].join(', ')}`,
    );
  it.each([
    ['nothing but today', [], [], '2026-04-09', ['2026-04-09: ']],
    ['nothing', [], [], '2026-06-01', []],
    [
      'begins and ends',
      [one('a', '2026-04-10', '2026-04-12'), one('b', '2026-04-12', '2026-04-12')],
      [],
      '2026-06-01',
      ['2026-04-10: a starts', '2026-04-12: a ends, b starts'],
    ],
    [
      'what came from before and goes on',
      [
        one('a', '2026-03-10', '2026-05-12'),
        one('b', '2026-03-10', '2026-04-01'),
        one('c', '2026-04-30', '2026-05-01'),
      ],
      [named('Lebaran', '2026-03-28', '2026-04-02'), named('4.4', '2026-04-04', '2026-04-04')],
      '2026-06-01',
      ['2026-04-01: Lebaran, a runs, b ends', '2026-04-04: 4.4', '2026-04-30: c starts'],
    ],
    [
      'only what lies in the month',
      [one('a', '2026-03-10', '2026-03-31'), one('b', '2026-05-01', '2026-05-02')],
      [named('5.5', '2026-05-05', '2026-05-05')],
      '2026-06-01',
      [],
    ],
  ])('has %s', (_, slots, special, today, expected) => {
    expect(listed(slots, special, today)).toEqual(expected);
  });
  it('knows the day of the week', () => {
    const [first, second] = [one('a', '2026-04-06', '2026-04-12'), day('2026-06-01')];
    expect(monthDays(day('2026-04-01'), [first], [], second).map(({ column }) => column)).toEqual([0, 6]);
  });
});

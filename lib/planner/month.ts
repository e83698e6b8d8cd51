/** A month of the plan as weeks of bars, and as a list by day. Pure; weeks are those of ISO 8601 and begin on Monday. */
import type { CalendarItem } from '../model/calendar';
import type { DayRange, IsoDay } from '../model/day';
import type { Slot } from '../model/plan';
import { addDays, daysBetween, monthOf, weekdayOf } from '../reckoning/days';
import { coveredDays } from './timeline';

/** Days worth knowing, with their name. */
export interface SpecialDays extends DayRange {
  readonly key: string;
  readonly name: string;
  readonly kind: CalendarItem['kind'];
}
export interface MonthCell {
  readonly day: IsoDay;
  /** false: a day of the month before or after, in the same week. */
  readonly inMonth: boolean;
  readonly special: readonly SpecialDays[];
}
/** The part of a campaign that lies in one week. */
export interface MonthBar {
  readonly slot: Slot;
  /** 0 is Monday. */
  readonly column: number;
  readonly days: number;
  /** Its place from the top, from 0; no two bars of a lane meet. */
  readonly lane: number;
  /** false: the campaign began in an earlier week, or goes on in a later one. */
  readonly begins: boolean;
  readonly ends: boolean;
}
export interface MonthWeek {
  /** Its number in the year of its Thursday. */
  readonly number: number;
  readonly cells: readonly MonthCell[];
  readonly bars: readonly MonthBar[];
  /** How many lanes the bars need. */
  readonly lanes: number;
}

/** The weeks of the month that a day lies in, each with every campaign that lies in it. */
export function monthWeeks(
  month: IsoDay,
  slots: readonly Slot[],
  special: readonly SpecialDays[],
): readonly MonthWeek[] {
  const spans = spansOf(slots);
  const weeks: MonthWeek[] = [];
  const { from, to } = rangeOf(month);
  for (let monday = addDays(from, 1 - weekdayOf(from)); monday <= to; monday = addDays(monday, 7)) {
    const cells = [0, 1, 2, 3, 4, 5, 6].map((at): MonthCell => {
      const day = addDays(monday, at);
      return {
        day,
        inMonth: monthOf(day) === monthOf(month),
        special: special.filter((one) => covers(one, day)),
      };
    });
    const bars = barsOf(monday, spans);
    const lanes = bars.reduce((most, { lane }) => Math.max(most, lane + 1), 0);
    weeks.push({ number: Temporal.PlainDate.from(monday).weekOfYear ?? 0, cells, bars, lanes });
  }
  return weeks;
}

/** The first day of the month before (-1) or after (1) that of a day. */
export function monthBeside(day: IsoDay, step: -1 | 1): IsoDay {
  return firstOf(addDays(firstOf(day), step === 1 ? 31 : -1));
}

/** What of a week fits into a number of rows: where it does not, the last row counts what is left out, by column. */
export function foldedWeek(
  { bars, lanes, cells }: MonthWeek,
  rows: number,
): { readonly bars: readonly MonthBar[]; readonly more: readonly number[] } {
  if (lanes <= rows) return { bars, more: cells.map(() => 0) };
  const left = bars.filter(({ lane }) => lane >= rows - 1);
  return {
    bars: bars.filter(({ lane }) => lane < rows - 1),
    more: cells.map((_, at) => left.filter(({ column, days }) => column <= at && at < column + days).length),
  };
}

export interface MonthEvent {
  readonly slot: Slot;
  /** `runs`: it began before the month. */
  readonly how: 'starts' | 'ends' | 'runs';
}
export interface MonthDay {
  readonly day: IsoDay;
  /** 0 is Monday. */
  readonly column: number;
  readonly events: readonly MonthEvent[];
  /** Those that begin on this day, or went on when the month began. */
  readonly special: readonly SpecialDays[];
}

/** The days of a month on which something begins, ends or has a name, and today; in order. */
export function monthDays(
  month: IsoDay,
  slots: readonly Slot[],
  special: readonly SpecialDays[],
  today: IsoDay,
): readonly MonthDay[] {
  const { from: first, to: last } = rangeOf(month);
  const spans = spansOf(slots).filter(({ from, to }) => from <= last && to >= first);
  const days = Array.from({ length: daysBetween(first, last) + 1 }, (_, at): MonthDay => {
    const day = addDays(first, at);
    const events = spans.flatMap(({ slot, from, to }): readonly MonthEvent[] => {
      if (from === day) return [{ slot, how: 'starts' }];
      if (to === day) return [{ slot, how: 'ends' }];
      return day === first && from < day ? [{ slot, how: 'runs' }] : [];
    });
    return {
      day,
      column: weekdayOf(day) - 1,
      events,
      special: special.filter((one) => one.from === day || (day === first && covers(one, day))),
    };
  });
  return days.filter((one) => one.events.length > 0 || one.special.length > 0 || one.day === today);
}

interface Span extends DayRange {
  readonly slot: Slot;
}
/** Campaigns with days: the earliest first, of the same day the longest. */
function spansOf(slots: readonly Slot[]): readonly Span[] {
  return slots
    .flatMap((slot): readonly Span[] => {
      const days = coveredDays(slot);
      return days === null ? [] : [{ slot, ...days }];
    })
    .sort(
      (a, b) =>
        order(a.from, b.from) ||
        order(b.to, a.to) ||
        order(a.slot.name, b.slot.name) ||
        order(a.slot.id, b.slot.id),
    );
}
function barsOf(monday: IsoDay, spans: readonly Span[]): readonly MonthBar[] {
  const sunday = addDays(monday, 6);
  /** The first free column of each lane. */
  const free: number[] = [];
  return spans
    .filter(({ from, to }) => from <= sunday && to >= monday)
    .map(({ slot, from, to }) => {
      const column = from < monday ? 0 : daysBetween(monday, from);
      const end = to > sunday ? 7 : daysBetween(monday, to) + 1;
      const there = free.findIndex((next) => next <= column);
      const lane = there === -1 ? free.length : there;
      free[lane] = end;
      return { slot, column, days: end - column, lane, begins: from >= monday, ends: to <= sunday };
    });
}
function rangeOf(month: IsoDay): DayRange {
  const from = firstOf(month);
  return { from, to: addDays(monthBeside(from, 1), -1) };
}
function covers({ from, to }: DayRange, day: IsoDay): boolean {
  return from <= day && day <= to;
}
function firstOf(day: IsoDay): IsoDay {
  return addDays(day, 1 - Number(day.slice(8)));
}
function order(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

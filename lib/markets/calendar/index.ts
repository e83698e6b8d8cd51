/** Days worth knowing per market: sales, paydays, seasons, holidays, shipping pauses. Data with sources; the seller edits it. */
import type { CalendarItem } from '../../model/calendar';
import type { DayRange, IsoDay } from '../../model/day';
import type { MarketId } from '../../model/market';
import type { Calendar, MarketCalendar } from '../../model/plan';
import { fixedHolidays } from './holidays';
import { indonesiaItems } from './indonesia';

/** All items of a market, those that are off too. */
export function calendarItems(market: MarketId): readonly CalendarItem[] {
  return [
    ...(withDoubleDates.has(market) ? doubleDates : []),
    ...(market === 'ID' ? indonesiaItems : []),
    ...(market === 'GB' ? unitedKingdomItems : []),
    ...fixedHolidays(market),
  ];
}

/** All items of a market as the seller made them: the built-in ones on or off, and entries of their own. */
export function ownCalendarItems(market: MarketId, own: MarketCalendar | null): readonly CalendarItem[] {
  const switched = new Map(own?.switched.map(({ item, on }) => [item, on]));
  const entries = own?.entries ?? [];
  return [
    ...calendarItems(market).map((item) => ({ ...item, on: switched.get(item.id) ?? item.on })),
    ...entries.map(({ id, name, kind, from, to, on }): CalendarItem => ({
      id,
      name,
      kind,
      when: { every: 'once', from, to },
      source: '',
      on,
    })),
  ];
}

/** What a market's items that are on add to plain days: pauses and holidays from 2025 to 2032. */
export function calendarOf(market: MarketId, own: MarketCalendar | null = null): Calendar {
  if (own !== null) return calendarFrom(ownCalendarItems(market, own));
  const known = calendars.get(market) ?? calendarFrom(calendarItems(market));
  calendars.set(market, known);
  return known;
}
const calendars = new Map<MarketId, Calendar>();

/** The same for items that the seller changed. */
export function calendarFrom(items: readonly CalendarItem[]): Calendar {
  const rangesOf = (kind: CalendarItem['kind']): readonly DayRange[] =>
    items.filter((item) => item.on && item.kind === kind).flatMap((item) => occurrences(item));
  return { pauses: rangesOf('pause'), holidays: rangesOf('holiday').flatMap(daysOf) };
}

/** The ranges an item covers from 2025 to 2032, in order. */
export function occurrences({ when }: CalendarItem): readonly DayRange[] {
  if (when.every === 'once') return [{ from: when.from, to: when.to }];
  if (when.every === 'year') {
    return years.map((year) => ({ from: dayIn(year, when.from), to: dayIn(year, when.to) }));
  }
  return years.flatMap((year) =>
    months.map((month) => ({
      from: inMonth(year, month, when.from),
      to: inMonth(year, month, when.to),
    })),
  );
}

const years = Array.from({ length: 8 }, (_, i) => 2025 + i);
const months = Array.from({ length: 12 }, (_, i) => i + 1);

const withDoubleDates: ReadonlySet<MarketId> = new Set(['ID', 'VN', 'TH', 'MY', 'PH', 'SG']);
const doubleDates: readonly CalendarItem[] = months.map((month) => {
  const day = `${two(month)}-${two(month)}`;
  return {
    id: `double-${month}`,
    name: `${month}.${month}`,
    kind: 'sale',
    when: { every: 'year', from: day, to: day },
    source: 'cal-double',
    on: true,
  };
});
const unitedKingdomItems: readonly CalendarItem[] = [
  {
    id: 'valentine-gb',
    name: "Valentine's Day",
    kind: 'sale',
    when: { every: 'year', from: '02-14', to: '02-14' },
    source: 'cal-uk-2026',
    on: true,
  },
  {
    id: 'mothers-day-2026-gb',
    name: "Mother's Day 2026",
    kind: 'sale',
    when: { every: 'once', from: '2026-03-15' as IsoDay, to: '2026-03-15' as IsoDay },
    source: 'cal-uk-2026',
    on: false,
  },
];

function dayIn(year: number, monthDay: string): IsoDay {
  return `${year}-${monthDay}` as IsoDay;
}
/** A month that is too short ends the range on its last day. */
function inMonth(year: number, month: number, day: number): IsoDay {
  return Temporal.PlainDate.from({ year, month, day }, { overflow: 'constrain' }).toString() as IsoDay;
}
function daysOf({ from, to }: DayRange): readonly IsoDay[] {
  const days: IsoDay[] = [];
  for (let day = from; day <= to; day = next(day)) days.push(day);
  return days;
}
function next(day: IsoDay): IsoDay {
  return Temporal.PlainDate.from(day).add({ days: 1 }).toString() as IsoDay;
}
function two(part: number): string {
  return String(part).padStart(2, '0');
}

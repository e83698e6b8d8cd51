/** The calendar of the shop's market on the page: what is built in, on or off, and the seller's own days. */
import { computed, type ReadonlySignal } from '@preact/signals';
import type { Ask, Reply } from '../messaging/contract';
import { calendarItems, occurrences, ownCalendarItems } from '../markets/calendar';
import { sourceOf } from '../markets/sources';
import type { CalendarItem } from '../model/calendar';
import type { DayRange, IsoDay } from '../model/day';
import type { Market, Source } from '../model/market';
import { calendarKinds, type CalendarEntry, type MarketCalendar } from '../model/plan';
import { marketCalendarSchema } from '../model/schema';
import { daysBetween } from '../reckoning/days';
import { createRow, type RowPorts, type RowProblems } from './planner-row';
import type { ShopPlan } from './planner-source';
import { enteredDay, textProblem, valueIn, type Problem } from './planner-typed';

export const dayFields = ['name', 'kind', 'from', 'to'] as const;
export type DayField = (typeof dayFields)[number];
/** A pause longer than this would stop every sample: it is taken for a slip of the pen. */
const longestPause = 60;

export interface BuiltIn {
  readonly item: CalendarItem;
  readonly source: Source | null;
  /** The occurrence that is running or next; null when all are over. */
  readonly next: DayRange | null;
}
/** A day that campaigns are planned for, and what it is called. */
export interface Preset {
  readonly day: IsoDay;
  readonly name: string;
}
/** How many of them are offered. */
const offered = 6;
export interface DaysPorts extends RowPorts {
  readonly ask: Ask;
  readonly plan: ReadonlySignal<ShopPlan | null>;
  readonly market: ReadonlySignal<Market | null>;
  readonly today: ReadonlySignal<IsoDay | null>;
}

export function createDays({ ask, plan, market, today, ...ports }: DaysPorts) {
  const own = computed<MarketCalendar | null>(() =>
    market.value === null
      ? null
      : (plan.value?.calendar ?? { id: market.value.id, entries: [], switched: [], revision: 0 }),
  );
  const entryOf = (calendar: MarketCalendar | null, id: string): CalendarEntry | null =>
    calendar?.entries.find((entry) => entry.id === id) ?? null;

  /**
   * Writes a change of the calendar. When another window wrote it meanwhile, the change is made on what is stored now,
   * unless that window changed the same entry: then it is a conflict.
   */
  async function write(
    operation: string,
    change: (calendar: MarketCalendar) => MarketCalendar,
    same: (stored: MarketCalendar) => boolean,
  ): Promise<Reply<'calendar.save'>> {
    const known = own.value;
    if (known === null) return { ok: false, failure: { code: 'gone', message: 'no market' } };
    const reply = await ask('calendar.save', { operation, calendar: change(known) });
    if (reply.ok || reply.failure.code !== 'conflict') return reply;
    const stored = marketCalendarSchema.safeParse(reply.failure.current);
    if (!stored.success || !same(stored.data)) return reply;
    return ask('calendar.save', { operation: ports.newId(), calendar: change(stored.data) });
  }
  const unchanged =
    (entry: CalendarEntry, base: CalendarEntry) =>
    (stored: MarketCalendar): boolean =>
      JSON.stringify(sorted(entryOf(stored, entry.id))) ===
      JSON.stringify(sorted(entryOf(own.value, base.id)));

  const row = createRow<CalendarEntry, DayField>(ports, {
    fields: dayFields,
    formOf: ({ name, kind, from, to }) => ({ name, kind, from, to: to === from ? '' : to }),
    problemsOf,
    rowOf: (form, base) => {
      const from = valueIn(enteredDay(form.from)) ?? base.from;
      const kind = calendarKinds.find((one) => one === form.kind) ?? base.kind;
      return { ...base, name: form.name.trim(), kind, from, to: valueIn(enteredDay(form.to)) ?? from };
    },
    save: (operation, entry, base) =>
      write(operation, (calendar) => withEntry(calendar, entry), unchanged(entry, base)),
    remove: (operation, entry) =>
      write(operation, (calendar) => withoutEntry(calendar, entry.id), unchanged(entry, entry)),
    find: ({ id }) => entryOf(own.value, id),
    rebased: (base) => base,
    nameOf: ({ name }) => name,
    says: { saved: 'dayItemSaved', deleted: 'dayItemDeleted' },
  });
  return {
    ...row,
    /** The seller's own entries, the next one first, then those that are over. */
    entries: computed<readonly CalendarEntry[]>(() => {
      const day = today.value ?? '';
      return [...(own.value?.entries ?? [])].sort(
        (a, b) => Number(a.to < day) - Number(b.to < day) || a.from.localeCompare(b.from, 'en'),
      );
    }),
    /** What comes next first, what is over last. */
    builtIn: computed<readonly BuiltIn[]>(() => {
      const here = market.value;
      if (here === null) return [];
      const builtIn = new Set(calendarItems(here.id).map(({ id }) => id));
      return ownCalendarItems(here.id, own.value)
        .filter(({ id }) => builtIn.has(id))
        .map((item) => ({
          item,
          source: sourceOf(item.source),
          next: occurrences(item).find(({ to }) => to >= (today.value ?? '')) ?? null,
        }))
        .sort((a, b) => (a.next?.from ?? '9').localeCompare(b.next?.from ?? '9', 'en'));
    }),
    /** The next sale days and paydays that are switched on, after today, each day once. */
    presets: computed<readonly Preset[]>(() => {
      const [here, day] = [market.value, today.value];
      return here === null || day === null ? [] : presetsOf(ownCalendarItems(here.id, own.value), day);
    }),
    add(): void {
      const day = today.value;
      if (day !== null)
        row.open('add', { id: ports.newId(), kind: 'pause', name: '', from: day, to: day, on: true });
    },
    /** Switches a built-in item, or an entry of the seller's own. */
    async turn(id: string, name: string, on: boolean): Promise<void> {
      const operation = ports.newId();
      const reply = await write(
        operation,
        (calendar) => turned(calendar, id, on),
        () => true,
      );
      await ports.refresh();
      if (reply.ok) ports.history.say('dayItemSwitched', name, () => ports.history.takeBack(operation, name));
      else ports.history.refuse(reply.failure.code);
    },
  };
}

function problemsOf(form: Readonly<Record<DayField, string>>): RowProblems<DayField> {
  const [from, to] = [enteredDay(form.from), enteredDay(form.to)];
  const problems: Partial<Record<DayField, Problem>> = {};
  const name = textProblem(form.name, true);
  if (name !== null) problems.name = name;
  if (!from.ok) problems.from = from.problem;
  else if (from.value === null) problems.from = { message: 'missing', data: {} };
  else if (to.ok && to.value !== null && to.value < from.value)
    problems.to = { message: 'endBeforeStart', data: {} };
  else if (
    form.kind === 'pause' &&
    to.ok &&
    to.value !== null &&
    daysBetween(from.value, to.value) >= longestPause
  )
    problems.to = { message: 'rangeTooLong', data: { days: longestPause } };
  if (!to.ok) problems.to = to.problem;
  return problems;
}

function presetsOf(items: readonly CalendarItem[], today: IsoDay): readonly Preset[] {
  const named = new Map<IsoDay, readonly string[]>();
  for (const item of items.filter(({ on, kind }) => on && (kind === 'sale' || kind === 'payday'))) {
    for (const { from } of occurrences(item)) {
      const there = named.get(from) ?? [];
      if (from > today && !there.includes(item.name)) named.set(from, [...there, item.name]);
    }
  }
  return [...named]
    .map(([day, names]) => ({ day, name: names.join(', ') }))
    .sort((a, b) => a.day.localeCompare(b.day, 'en'))
    .slice(0, offered);
}

function withEntry(calendar: MarketCalendar, entry: CalendarEntry): MarketCalendar {
  const there = calendar.entries.some(({ id }) => id === entry.id);
  return {
    ...calendar,
    entries: there
      ? calendar.entries.map((one) => (one.id === entry.id ? entry : one))
      : [...calendar.entries, entry],
  };
}
function withoutEntry(calendar: MarketCalendar, id: string): MarketCalendar {
  return { ...calendar, entries: calendar.entries.filter((one) => one.id !== id) };
}
/** What comes switched as it is needs no line of its own. */
function turned(calendar: MarketCalendar, id: string, on: boolean): MarketCalendar {
  if (calendar.entries.some((entry) => entry.id === id)) {
    return {
      ...calendar,
      entries: calendar.entries.map((entry) => (entry.id === id ? { ...entry, on } : entry)),
    };
  }
  const others = calendar.switched.filter(({ item }) => item !== id);
  const asItComes = calendarItems(calendar.id).find((item) => item.id === id)?.on;
  return { ...calendar, switched: asItComes === on ? others : [...others, { item: id, on }] };
}
function sorted(entry: CalendarEntry | null): readonly unknown[] {
  return entry === null ? [] : [entry.kind, entry.name, entry.from, entry.to, entry.on];
}

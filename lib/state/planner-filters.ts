/** What narrows the table of campaigns down beside the words that one types. */
import type { DayRange, IsoDay } from '../model/day';
import type { CampaignStatus } from '../model/draft';
import type { Slot, SlotKind } from '../model/plan';
import { coveredDays } from '../planner/timeline';
import { addDays, monthOf } from '../reckoning/days';
import { plain } from './plain-text';

/** Periods that move along with the day, so that a view that was kept goes on saying what its name says. */
export const periods = ['any', 'running', 'next-30', 'this-month', 'next-month', 'over', 'undated'] as const;
export type NamedPeriod = (typeof periods)[number];
export type Period =
  | { readonly of: NamedPeriod }
  /** From and to included; null where it has no end on that side. */
  | { readonly of: 'own'; readonly from: IsoDay | null; readonly to: IsoDay | null };

/** An empty list lets everything through; what is in one list is either-or, the lists hold together. */
export interface Filters {
  readonly kinds: readonly SlotKind[];
  readonly statuses: readonly CampaignStatus[];
  /** As they were written; `''` stands for campaigns without any. */
  readonly tags: readonly string[];
  readonly period: Period;
}
export const noFilters: Filters = { kinds: [], statuses: [], tags: [], period: { of: 'any' } };

/** Whether anything is narrowed down. */
export function isFiltering({ kinds, statuses, tags, period }: Filters): boolean {
  return kinds.length + statuses.length + tags.length > 0 || period.of !== 'any';
}

/** The slots that every filter lets through; `today` is the day in the shop's zone. */
export function filtered(slots: readonly Slot[], filters: Filters, today: IsoDay): readonly Slot[] {
  if (!isFiltering(filters)) return slots;
  const kinds = new Set(filters.kinds);
  const statuses = new Set(filters.statuses);
  const tags = new Set(filters.tags.map(plain));
  const inPeriod = periodTest(filters.period, today);
  return slots.filter(
    (slot) =>
      (kinds.size === 0 || kinds.has(slot.kind)) &&
      (statuses.size === 0 || statuses.has(slot.status)) &&
      (tags.size === 0 ||
        (slot.tags.length === 0 ? tags.has('') : slot.tags.some((tag) => tags.has(plain(tag))))) &&
      inPeriod(slot),
  );
}

/** Every tag of a plan once, as it is written first, in the order of letters. */
export function tagsOf(slots: readonly Slot[]): readonly string[] {
  const found = new Map<string, string>();
  for (const { tags } of slots)
    for (const tag of tags) if (!found.has(plain(tag))) found.set(plain(tag), tag);
  return [...found].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, tag]) => tag);
}

/** A list with one more, or one less when it was in it. */
export function turned<T>(list: readonly T[], one: T): readonly T[] {
  return list.includes(one) ? list.filter((other) => other !== one) : [...list, one];
}

/** A campaign is in a period when one of the days it is known to cover is. */
function periodTest(period: Period, today: IsoDay): (slot: Slot) => boolean {
  if (period.of === 'any') return () => true;
  if (period.of === 'undated') return (slot) => coveredDays(slot) === null;
  if (period.of === 'over') return (slot) => (coveredDays(slot)?.to ?? today) < today;
  const { from, to } = period.of === 'own' ? period : daysOf[period.of](today);
  if (from === null && to === null) return () => true;
  return (slot) => {
    const days = coveredDays(slot);
    return days !== null && (from === null || days.to >= from) && (to === null || days.from <= to);
  };
}

const daysOf = {
  running: (today) => ({ from: today, to: today }),
  'next-30': (today) => ({ from: today, to: addDays(today, 29) }),
  'this-month': monthAround,
  'next-month': (today) => monthAround(addDays(monthAround(today).to, 1)),
} as const satisfies Record<Exclude<NamedPeriod, 'any' | 'over' | 'undated'>, (today: IsoDay) => DayRange>;

function monthAround(day: IsoDay): DayRange {
  const first = addDays(day, 1 - Number(day.slice(8)));
  const next = Temporal.PlainYearMonth.from(monthOf(day)).daysInMonth;
  return { from: first, to: addDays(first, next - 1) };
}

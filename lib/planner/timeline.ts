/** Where campaigns lie on a line of days, and where they would lie after a move. Pure; a place is counted in days from the first one. */
import type { DayRange, IsoDay } from '../model/day';
import type { Creator, Slot } from '../model/plan';
import { addDays, daysBetween } from '../reckoning/days';
import { creatorKey } from './creator-records';

export const groupings = ['none', 'kind', 'shop', 'tag', 'tier'] as const;
export type Grouping = (typeof groupings)[number];

/** A campaign with the days it is known to cover. `open`: the day that nobody has decided. */
export interface Lane {
  readonly slot: Slot;
  readonly from: number;
  /** At least 1. */
  readonly days: number;
  readonly open: 'start' | 'end' | null;
}
export type TimelineRow = TimelineGroup | { readonly row: 'lane'; readonly lane: Lane };

/** The head of a group. `name`: a tag or a tier as it was written first; null where a campaign has none. */
export interface TimelineGroup {
  readonly row: 'group';
  readonly by: Exclude<Grouping, 'none'>;
  readonly key: string;
  readonly name: string | null;
  readonly count: number;
}

export interface Timeline {
  readonly rows: readonly TimelineRow[];
  readonly first: IsoDay;
  /** Length of the line. */
  readonly days: number;
  /** Campaigns without any day: they have no place here. */
  readonly undated: number;
}

/** Room before the earliest and after the latest day, so that there is somewhere to move to. */
const [before, after] = [30, 120] as const;

/**
 * The lanes of a plan, earliest first, in groups; today is always on the line. A campaign lies in one group: that of
 * the first of its tags, or of its creators' tiers, in the order of letters. What has none comes last.
 */
export function timelineOf(
  slots: readonly Slot[],
  grouping: Grouping,
  today: IsoDay,
  creators: readonly Creator[] = [],
): Timeline {
  const dated = slots.flatMap((slot) => {
    const days = coveredDays(slot);
    return days === null ? [] : [{ slot, ...days }];
  });
  dated.sort(
    (a, b) => order(a.from, b.from) || order(a.slot.name, b.slot.name) || order(a.slot.id, b.slot.id),
  );
  const earliest = dated.reduce((day, { from }) => (from < day ? from : day), today);
  const latest = dated.reduce((day, { to }) => (to > day ? to : day), today);
  const first = addDays(earliest, -before);
  const lanes = dated.map(({ slot, from, to }): Lane => ({
    slot,
    from: daysBetween(first, from),
    days: daysBetween(from, to) + 1,
    open: slot.start === null ? 'start' : slot.end === null ? 'end' : null,
  }));
  const days = daysBetween(first, latest) + after;
  return { rows: grouped(lanes, grouping, creators), first, days, undated: slots.length - dated.length };
}

/** The days a campaign is known to cover; null without any. An open start or end is taken as the other one. */
export function coveredDays({ start, end }: Slot): DayRange | null {
  const [from, to] = [start ?? end, end ?? start];
  return from === null || to === null ? null : { from, to: to < from ? from : to };
}

/** The campaign moved by whole days; its length and its day of payment stay. */
export function movedBy(slot: Slot, days: number): Slot {
  const { start, end } = slot;
  return { ...slot, start: start && addDays(start, days), end: end && addDays(end, days) };
}

/** The campaign with its last day moved; never before its first day. An open end is taken as the first day. */
export function resizedBy(slot: Slot, days: number): Slot {
  const { start } = slot;
  const last = slot.end ?? start;
  if (last === null) return slot;
  const end = addDays(last, days);
  return { ...slot, end: start !== null && end < start ? start : end };
}

/** After its submission Collaboration Plus is locked on the platform, so moving it here would say what is not so. */
export function isMovable({ kind, status }: Slot): boolean {
  return status === 'draft' || (kind !== 'plus-task' && kind !== 'plus-challenge');
}

function grouped(lanes: readonly Lane[], by: Grouping, creators: readonly Creator[]): readonly TimelineRow[] {
  const rows = (of: readonly Lane[]): readonly TimelineRow[] => of.map((lane) => ({ row: 'lane', lane }));
  if (by === 'none') return rows(lanes);
  const wordsOf = wordsBy(by, creators);
  const groups = new Map<string, { readonly name: string | null; readonly of: Lane[] }>();
  for (const lane of lanes) {
    const [first] = wordsOf(lane.slot)
      .map((name) => ({ key: by === 'shop' ? name : plain(name), name }))
      .filter(({ key }) => key !== '')
      .sort((a, b) => order(a.key, b.key));
    const { key, name } = first ?? { key: '', name: null };
    const group = groups.get(key);
    if (group) group.of.push(lane);
    else groups.set(key, { name, of: [lane] });
  }
  return [...groups]
    .sort(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : order(a, b)))
    .flatMap(([key, { name, of }]): readonly TimelineRow[] => [
      { row: 'group', by, key, name, count: of.length },
      ...rows(of),
    ]);
}

/** What a campaign could be put under; a creator of another shop is another one. */
function wordsBy(by: TimelineGroup['by'], creators: readonly Creator[]): (slot: Slot) => readonly string[] {
  const tiers = new Map(creators.map(({ shop, handle, tier }) => [`${shop} ${creatorKey(handle)}`, tier]));
  const words = {
    kind: ({ kind }) => [kind],
    shop: ({ shop }) => [shop],
    tag: ({ tags }) => tags,
    tier: (slot) => slot.creators.flatMap((handle) => tiers.get(`${slot.shop} ${creatorKey(handle)}`) ?? []),
  } satisfies Record<TimelineGroup['by'], (slot: Slot) => readonly string[]>;
  return words[by];
}

/** Letter case does not make another word of it. */
function plain(word: string): string {
  return word.trim().toLowerCase();
}

function order(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** What the plan knows of each creator (N17): the campaigns and samples they were in, and what came of them. Pure. */
import type { IsoDay } from '../model/day';
import type { Currency, Money } from '../model/money';
import type { Creator, Sample, Slot } from '../model/plan';
import type { SampleRow } from './sample-ledger';

export interface CreatorRecord {
  readonly creator: Creator;
  /** Newest first. */
  readonly slots: readonly Slot[];
  readonly samples: readonly Sample[];
  readonly arrived: number;
  readonly posted: number;
  /** Samples whose content is overdue. */
  readonly overdue: number;
  readonly results: RecordResults;
}
/** Sums over the creator's campaigns as a whole; null and an empty list where nothing was typed. */
export interface RecordResults {
  /** How many of the campaigns have any result. */
  readonly known: number;
  readonly orders: number | null;
  /** One sum per currency. */
  readonly gmv: readonly Money[];
  readonly commission: readonly Money[];
}

/** One record per creator, by handle. */
export function creatorRecords(
  creators: readonly Creator[],
  slots: readonly Slot[],
  samples: readonly SampleRow[],
): readonly CreatorRecord[] {
  const slotsOf = grouped(slots.flatMap((slot) => handlesOf(slot).map((key) => [key, slot] as const)));
  const samplesOf = grouped(samples.map((row) => [creatorKey(row.sample.creator), row] as const));
  return creators
    .map((creator): CreatorRecord => {
      const key = creatorKey(creator.handle);
      const own = [...(slotsOf.get(key) ?? [])].sort((a, b) => order(newestOf(b), newestOf(a)));
      const rows = samplesOf.get(key) ?? [];
      return {
        creator,
        slots: own,
        samples: rows.map(({ sample }) => sample),
        arrived: rows.filter(({ sample }) => sample.arrived !== null || sample.posted !== null).length,
        posted: rows.filter(({ sample }) => sample.posted !== null).length,
        overdue: rows.filter(({ due }) => due?.task === 'content' && due.overdue).length,
        results: resultsOf(own),
      };
    })
    .sort((a, b) => order(creatorKey(a.creator.handle), creatorKey(b.creator.handle)));
}

/** Handles of campaigns and samples that are not in the list, as they are written there first, in order. */
export function unlistedCreators(
  creators: readonly Pick<Creator, 'handle'>[],
  slots: readonly Slot[],
  samples: readonly Sample[],
): readonly string[] {
  const known = new Set(creators.map(({ handle }) => creatorKey(handle)));
  const found = new Map<string, string>();
  for (const handle of [
    ...slots.flatMap((slot) => slot.creators),
    ...samples.map((sample) => sample.creator),
  ]) {
    const key = creatorKey(handle);
    if (key !== '' && !known.has(key) && !found.has(key)) found.set(key, handle.trim());
  }
  return [...found].sort(([a], [b]) => order(a, b)).map(([, handle]) => handle);
}

/** What makes two handles the same: neither letter case nor the at sign does. */
export function creatorKey(handle: string): string {
  return handle.trim().toLowerCase().replace(/^@/, '');
}

function handlesOf({ creators }: Slot): readonly string[] {
  return [...new Set(creators.map(creatorKey))];
}

function resultsOf(slots: readonly Slot[]): RecordResults {
  const all = slots.map(({ results }) => results);
  const orders = all.flatMap((results) => results.orders ?? []);
  return {
    known: all.filter((one) => one.orders !== null || one.gmv !== null || one.commission !== null).length,
    orders: orders.length === 0 ? null : orders.reduce((sum, count) => sum + count, 0),
    gmv: sums(all.flatMap(({ gmv }) => gmv ?? [])),
    commission: sums(all.flatMap(({ commission }) => commission ?? [])),
  };
}
function sums(amounts: readonly Money[]): readonly Money[] {
  const by = new Map<Currency, number>();
  for (const { minor, currency } of amounts) by.set(currency, (by.get(currency) ?? 0) + minor);
  return [...by].map(([currency, minor]) => ({ minor, currency }));
}

function grouped<T>(pairs: readonly (readonly [string, T])[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const [key, one] of pairs) {
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

function newestOf({ start, end, createdAt }: Slot): IsoDay | string {
  return start ?? end ?? createdAt;
}
function order(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

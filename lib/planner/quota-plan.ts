/** When planned campaigns can be submitted: the quota played forward. Pure. */
import type { Instant, IsoDay, Zone } from '../model/day';
import type { Creation, Slot } from '../model/plan';
import { addDays, addHours, compareInstants, startOfDay } from '../reckoning/days';
import { creationDay } from './quota-strip';

/** What a quota is counted from; everything that was created counts (the strict reading). */
export interface QuotaGiven {
  readonly creations: readonly Creation[];
  readonly limit: { readonly count: number; readonly days: number };
}
/** A draft that needs a place, the day its plan submits it on, and the first moment from that day on with a place. */
export interface QuotaNeed {
  readonly slot: Slot;
  readonly wanted: IsoDay;
  readonly at: Instant;
  /** There is no place on the whole day that was wanted. */
  readonly late: boolean;
}

/** The first moments from `from` on at which `count` more can be submitted one after the other. */
export function nextMoments(given: QuotaGiven, from: Instant, count: number): readonly Instant[] {
  const taken = given.creations.map(({ at }) => at);
  let after = from;
  return Array.from({ length: count }, () => {
    after = firstMoment(taken, given.limit, after);
    taken.push(after);
    return after;
  });
}

/**
 * Plays the drafts of the plan forward in the order in which they are to be submitted. One that finds no place waits for
 * the next that frees, and those behind it wait for it.
 */
export function quotaNeeds(
  given: QuotaGiven & { readonly zone: Zone },
  slots: readonly Slot[],
  now: Instant,
  today: IsoDay,
): readonly QuotaNeed[] {
  const taken = given.creations.map(({ at }) => at);
  let before = now;
  return slots
    .flatMap((slot) => {
      const wanted = creationDay(slot, today);
      return wanted === null ? [] : [{ slot, wanted }];
    })
    .sort((a, b) => compareText(a.wanted, b.wanted) || compareText(a.slot.id, b.slot.id))
    .map(({ slot, wanted }) => {
      const at = firstMoment(taken, given.limit, later(before, startOfDay(wanted, given.zone)));
      taken.push(at);
      before = at;
      const next = startOfDay(addDays(wanted, 1), given.zone);
      return { slot, wanted, at, late: compareInstants(at, next) >= 0 };
    });
}

/** The first moment from `from` on at which fewer than the limit count. */
function firstMoment(
  taken: readonly Instant[],
  { count, days }: QuotaGiven['limit'],
  from: Instant,
): Instant {
  const frees = taken
    .map((at) => addHours(at, days * 24))
    .filter((free) => compareInstants(free, from) > 0)
    .sort(compareInstants);
  // What is taken in the future is taken before `from`, since moments are given out in order.
  return frees[frees.length - count] ?? from;
}

function later(a: Instant, b: Instant): Instant {
  return compareInstants(a, b) > 0 ? a : b;
}
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The quota day by day: what was created, what frees, and what the plan would add. Pure. */
import type { IsoDay, Zone } from '../model/day';
import type { CampaignStatus } from '../model/draft';
import type { Creation, Slot } from '../model/plan';
import { dayOf, daysBetween } from '../reckoning/days';
import { freesAt } from '../reckoning/quota';

export interface QuotaDay {
  /** Used at the end of the day, when everything that was created counts. */
  readonly strict: number;
  /** Without what was recalled or never paid. */
  readonly lenient: number;
  /** Drafts of the plan that would count too. */
  readonly planned: number;
  /** Places that become free on this day. */
  readonly freeing: number;
}
/** Days in a row with the same numbers; `from` is counted from the first day. */
export interface QuotaRun extends QuotaDay {
  readonly from: number;
  readonly days: number;
}

interface Given {
  readonly creations: readonly Creation[];
  /** The days on which drafts of the plan would be created. */
  readonly planned: readonly IsoDay[];
  readonly limit: { readonly count: number; readonly days: number };
  readonly zone: Zone;
}

/** The quota on each of `days` days from `first` on. A moment of creation counts for its whole first day here. */
export function quotaDays(
  { creations, planned, limit, zone }: Given,
  first: IsoDay,
  days: number,
): readonly QuotaDay[] {
  const [strict, lenient, plan, freeing] = [counter(days), counter(days), counter(days), counter(days)];
  for (const creation of creations) {
    const from = daysBetween(first, dayOf(creation.at, zone));
    const until = daysBetween(first, dayOf(freesAt(creation, limit.days), zone));
    strict.add(from, until);
    if (countsLeniently[creation.status]) lenient.add(from, until);
    freeing.add(until, until + 1);
  }
  for (const day of planned) {
    const from = daysBetween(first, day);
    plan.add(from, from + limit.days);
  }
  const [used, less, more, free] = [strict.sums(), lenient.sums(), plan.sums(), freeing.sums()];
  return used.map((one, at) => ({
    strict: one,
    lenient: less[at] ?? 0,
    planned: more[at] ?? 0,
    freeing: free[at] ?? 0,
  }));
}

/** Equal neighbours joined, for drawing. */
export function quotaRuns(days: readonly QuotaDay[]): readonly QuotaRun[] {
  const runs: QuotaRun[] = [];
  days.forEach((day, at) => {
    const last = runs.at(-1);
    const same =
      last &&
      last.strict === day.strict &&
      last.lenient === day.lenient &&
      last.planned === day.planned &&
      last.freeing === day.freeing;
    if (same) runs[runs.length - 1] = { ...last, days: last.days + 1 };
    else runs.push({ ...day, from: at, days: 1 });
  });
  return runs;
}

/**
 * The day a draft of the plan would be created on: its day of payment, else its start; null for what needs no quota, is
 * created already, or lies in the past.
 */
export function creationDay(slot: Slot, today: IsoDay): IsoDay | null {
  if ((slot.kind !== 'plus-task' && slot.kind !== 'plus-challenge') || slot.status !== 'draft') return null;
  return [slot.payDay, slot.start].find((day) => day !== null && day >= today) ?? null;
}

/** Adds one to ranges of days and gives the sums; ranges may begin and end outside. */
function counter(days: number) {
  const steps = new Array<number>(days + 1).fill(0);
  const clamp = (at: number): number => Math.min(Math.max(at, 0), days);
  return {
    add(from: number, until: number): void {
      const [a, b] = [clamp(from), clamp(until)];
      if (a >= b) return;
      steps[a] = (steps[a] ?? 0) + 1;
      steps[b] = (steps[b] ?? 0) - 1;
    },
    sums(): readonly number[] {
      let sum = 0;
      return steps.slice(0, days).map((step) => (sum += step));
    },
  };
}

const countsLeniently = {
  draft: false,
  'pending-payment': true,
  paid: true,
  ongoing: true,
  ended: true,
  recalled: false,
  cancelled: false,
  'expired-unpaid': false,
} as const satisfies Record<CampaignStatus, boolean>;

import type { Instant } from '../model/day';
import type { Market } from '../model/market';
import type { Creation, Ledger, Slot } from '../model/plan';
import { nextMoments, quotaNeeds, type QuotaNeed } from '../planner/quota-plan';
import { compareInstants, dayOf } from '../reckoning/days';
import { freesAt, quotaAt, type QuotaReading } from '../reckoning/quota';

/** One of the places of the quota, used ones first. */
export type QuotaPlace =
  | { readonly state: 'used'; readonly creation: Creation; readonly frees: Instant }
  | { readonly state: 'free' };

/** The quota as the strip shows it. It is decided on the strict reading. */
export type QuotaView =
  /** The market has no known limit, or no such programme. */
  | { readonly state: 'no-limit' }
  /** The seller has not said yet what was created before. */
  | { readonly state: 'unknown'; readonly limit: number; readonly days: number }
  | {
      readonly state: 'known';
      readonly days: number;
      readonly strict: QuotaReading;
      readonly lenient: QuotaReading;
      readonly differ: boolean;
      readonly places: readonly QuotaPlace[];
    };

/** Counts the ledger of a shop at a moment by the limit of its market. */
export function quotaView(ledger: Ledger, market: Market, at: Instant): QuotaView {
  const known = market.limits.plusQuota;
  if (known === 'unknown') return { state: 'no-limit' };
  const limit = known.value;
  if (!ledger.known) return { state: 'unknown', limit: limit.count, days: limit.days };
  const { strict, lenient } = quotaAt(ledger.creations, at, limit);
  return {
    state: 'known',
    days: limit.days,
    strict,
    lenient,
    differ: strict.used !== lenient.used,
    places: placesOf(ledger.creations, at, limit),
  };
}

/** The plan played forward, for a shop whose creations and limit are known. */
export interface QuotaForecast {
  /** Drafts of the plan by the day on which they are to be submitted. */
  readonly needs: readonly QuotaNeed[];
  /** The first moments at which more can be submitted besides: as many as the limit allows at once. */
  readonly more: readonly Instant[];
}

/** When the drafts of a plan find a place, and when more do after them; null where the quota is not known. */
export function quotaForecast(
  ledger: Ledger,
  slots: readonly Slot[],
  market: Market,
  at: Instant,
): QuotaForecast | null {
  const known = market.limits.plusQuota;
  if (known === 'unknown' || !ledger.known) return null;
  const { zone } = market;
  const given = { creations: ledger.creations, limit: known.value, zone };
  const needs = quotaNeeds(given, slots, at, dayOf(at, zone));
  return { needs, more: nextMoments(given, at, known.value.count) };
}

/** A creation with what it does to the quota now. */
export interface LedgerRow {
  readonly creation: Creation;
  /** When it stops counting; null where the market has no known window. */
  readonly frees: Instant | null;
  readonly counts: boolean;
}

/** The ledger, newest first. */
export function ledgerRows(ledger: Ledger, market: Market, at: Instant): readonly LedgerRow[] {
  if (!ledger.known) return [];
  const known = market.limits.plusQuota;
  return [...ledger.creations]
    .sort((a, b) => compareInstants(b.at, a.at) || (a.id < b.id ? -1 : 1))
    .map((creation) => {
      const frees = known === 'unknown' ? null : freesAt(creation, known.value.days);
      const counts =
        frees !== null && compareInstants(creation.at, at) <= 0 && compareInstants(frees, at) > 0;
      return { creation, frees, counts };
    });
}

function placesOf(
  creations: readonly Creation[],
  at: Instant,
  limit: { readonly count: number; readonly days: number },
): readonly QuotaPlace[] {
  const used: readonly QuotaPlace[] = creations
    .map((creation) => ({ state: 'used' as const, creation, frees: freesAt(creation, limit.days) }))
    .filter(({ creation, frees }) => compareInstants(creation.at, at) <= 0 && compareInstants(frees, at) > 0)
    .sort((a, b) => compareInstants(a.frees, b.frees));
  const free = Array.from({ length: Math.max(0, limit.count - used.length) }, () => ({
    state: 'free' as const,
  }));
  return [...used, ...free];
}

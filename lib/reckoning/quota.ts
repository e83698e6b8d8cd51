import type { Instant } from '../model/day';
import type { CampaignStatus } from '../model/draft';
import type { Creation } from '../model/plan';
import { addHours, compareInstants } from './days';

/** The quota at one moment by one way of counting. */
export interface QuotaReading {
  readonly used: number;
  readonly limit: number;
  /** Never below zero, also when more was created than the limit allows. */
  readonly left: number;
  /** When the number used next goes down; null when nothing is used. */
  readonly nextFree: Instant | null;
  /** When a further creation fits; the moment itself when one fits now. */
  readonly firstFree: Instant;
  /** false when a counted creation has no exact time: then the moments are the latest possible ones. */
  readonly exact: boolean;
}
export interface Quota {
  readonly at: Instant;
  readonly strict: QuotaReading;
  readonly lenient: QuotaReading;
}

/**
 * Counts creations at `at`. Each counts from its own moment for `limit.days` times 24 hours and no longer.
 * Strict counts everything that was created; lenient leaves out what was recalled or never paid (which of the two
 * the platform uses is not published: domain rules, section 10, unknown 4).
 */
export function quotaAt(
  creations: readonly Creation[],
  at: Instant,
  limit: { count: number; days: number },
): Quota {
  return {
    at,
    strict: reading(creations, at, limit),
    lenient: reading(
      creations.filter(({ status }) => countsLeniently[status]),
      at,
      limit,
    ),
  };
}

/** When a creation stops counting. */
export function freesAt(creation: Creation, days: number): Instant {
  return addHours(creation.at, days * 24);
}

function reading(
  creations: readonly Creation[],
  at: Instant,
  limit: { count: number; days: number },
): QuotaReading {
  const counted = creations
    .map((creation) => ({ creation, frees: freesAt(creation, limit.days) }))
    .filter(({ creation, frees }) => compareInstants(creation.at, at) <= 0 && compareInstants(frees, at) > 0)
    .sort((a, b) => compareInstants(a.frees, b.frees));
  const used = counted.length;
  return {
    used,
    limit: limit.count,
    left: Math.max(0, limit.count - used),
    nextFree: counted[0]?.frees ?? null,
    firstFree: counted[used - limit.count]?.frees ?? at,
    exact: counted.every(({ creation }) => creation.exact),
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

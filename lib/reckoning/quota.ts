import type { Instant } from '../model/day';
import type { CampaignStatus } from '../model/draft';
import type { Creation } from '../model/plan';
import { addHours } from './days';

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
  const counted = countedAt(creations, at, limit.days);
  const lenient = counted.filter(({ creation }) => countsLeniently[creation.status]);
  return { at, strict: reading(counted, at, limit.count), lenient: reading(lenient, at, limit.count) };
}

/** When a creation stops counting. */
export function freesAt(creation: Creation, days: number): Instant {
  return addHours(creation.at, days * 24);
}

interface Counted {
  readonly creation: Creation;
  readonly frees: Instant;
}

/** The creations that count at `at`, the first to free first. */
function countedAt(creations: readonly Creation[], at: Instant, days: number): readonly Counted[] {
  const now = Temporal.Instant.from(at).epochNanoseconds;
  const span = BigInt(days) * nanosecondsInDay;
  return creations
    .map((creation) => ({ creation, from: Temporal.Instant.from(creation.at).epochNanoseconds }))
    .filter(({ from }) => from <= now && from + span > now)
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
    .map(({ creation }) => ({ creation, frees: freesAt(creation, days) }));
}
const nanosecondsInDay = 86_400_000_000_000n;

function reading(counted: readonly Counted[], at: Instant, limit: number): QuotaReading {
  const used = counted.length;
  return {
    used,
    limit,
    left: Math.max(0, limit - used),
    nextFree: counted[0]?.frees ?? null,
    firstFree: counted[used - limit]?.frees ?? at,
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

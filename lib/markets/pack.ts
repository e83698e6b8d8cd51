/**
 * Rule packs: limits of one market as data from outside, for example from an agency that looked at a page after us. A
 * pack is laid over a market and makes another one; it brings values with their sources, never a rule or behaviour.
 */
import type { Instant, IsoDay } from '../model/day';
import type { Known, LimitId, LimitValues, Market, MarketId, Source } from '../model/market';

/** A limit as a pack states it. */
export interface PackLimit<T> {
  readonly value: T;
  readonly source: Pick<Source, 'title' | 'url' | 'dated' | 'grade'>;
  readonly verified: IsoDay;
  readonly status: Source['status'];
}
export type PackLimits = { readonly [K in LimitId]?: PackLimit<LimitValues[K]> | undefined };

export interface RulePack {
  readonly id: string;
  /** Of the format, not of the content. */
  readonly version: 1;
  readonly kind: 'limits';
  readonly region: MarketId;
  readonly validFrom: Instant;
  readonly limits: PackLimits;
}

/** The pack that counts for a market at a moment: of those already valid the newest one, of equals the last in the list. */
export function packAt(packs: readonly RulePack[], region: MarketId, at: Instant): RulePack | null {
  const moment = Temporal.Instant.from(at).epochNanoseconds;
  const begun = packs.filter((pack) => pack.region === region && startOf(pack) <= moment);
  return begun.reduce<RulePack | null>(
    (best, pack) => (best === null || startOf(pack) >= startOf(best) ? pack : best),
    null,
  );
}

/** The market as it is at a moment with these packs; the same object when none of them counts. */
export function withPacks(market: Market, packs: readonly RulePack[], at: Instant): Market {
  const pack = packAt(packs, market.id, at);
  if (pack === null) return market;
  const { id, validFrom } = pack;
  return { ...market, validFrom, pack: id, limits: { ...market.limits, ...limitsOf(pack) } };
}

/** The source of a limit of a pack, as a row that can be shown; null for an id that is of none of them. */
export function packSourceOf(packs: readonly RulePack[], id: string): Source | null {
  for (const pack of packs) {
    for (const [limit, stated] of Object.entries(pack.limits)) {
      if (!stated || sourceId(pack, limit) !== id) continue;
      const { source, verified, status } = stated;
      return { ...source, id, verified, status };
    }
  }
  return null;
}

/** By name: each value was read by the schema of its own limit. */
function limitsOf(pack: RulePack): Readonly<Record<string, Known<LimitValues[LimitId]>>> {
  const known = Object.entries(pack.limits).flatMap(
    ([limit, stated]): readonly [string, Known<LimitValues[LimitId]>][] => {
      if (!stated) return [];
      const { value, verified, status, source } = stated;
      return [[limit, { value, verified, status, grade: source.grade, source: sourceId(pack, limit) }]];
    },
  );
  return Object.fromEntries(known);
}

function sourceId(pack: RulePack, limit: string): string {
  return `pack:${pack.id}:${limit}`;
}
function startOf({ validFrom }: RulePack): bigint {
  return Temporal.Instant.from(validFrom).epochNanoseconds;
}

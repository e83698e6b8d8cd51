import type { Instant } from '../model/day';
import type { Limits, Market } from '../model/market';
import type { Ledger, Shop, Slot } from '../model/plan';

/** What of a market goes into a file: money, zone and the limit of the quota with its source. A whole `Market` fits. */
export interface PlanMarket extends Pick<Market, 'id' | 'currency' | 'zone' | 'zoneLabel' | 'validFrom'> {
  readonly limits: Pick<Limits, 'plusQuota'>;
}

/**
 * The plan of one shop at one moment, as every format takes it. Plain data.
 * A file never holds the ids of the shop, neither ours nor the platform's.
 */
export interface Plan {
  readonly shop: Shop;
  readonly market: PlanMarket;
  /** Slots of this shop in the order of the file. Slots in the bin are left out of every file. */
  readonly slots: readonly Slot[];
  readonly ledger: Ledger;
  readonly madeAt: Instant;
  /** Version of the extension that makes the file, for example `0.1.0`. */
  readonly madeBy: string;
}

/** The slots that go into a file: those of this shop that are not in the bin. */
export function slotsOf(plan: Plan): readonly Slot[] {
  return plan.slots.filter((slot) => slot.deletedAt === null && slot.shop === plan.shop.id);
}

import type { Instant, IsoDay } from '../model/day';
import type { PageKind } from '../model/draft';
import type { Limits, Market, Source } from '../model/market';
import type { Creator, Ledger, RateEntry, Sample, Shop, Slot } from '../model/plan';
import type { Receipt } from '../model/receipt';
import type { Line, Severity } from '../model/report';

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
  /** Absent where only the slots are wanted; the sheets of the rest are left out then. */
  readonly beside?: Beside;
}

/** What a workbook and a calendar tell beside the slots. Rows belong to the shop of the plan. */
export interface Beside {
  readonly samples: readonly Sample[];
  readonly creators: readonly Creator[];
  readonly rates: readonly RateEntry[];
  readonly receipts: readonly Receipt[];
  /** The last arrival of a sample that leaves the whole content window, by the slot's id. */
  readonly safeArrivals: Readonly<Record<string, IsoDay>>;
  /** How campaigns are judged at the time of the file; `left` of them are not, since there are too many. */
  readonly checks: {
    readonly judged: readonly { readonly slot: string; readonly lines: readonly Line[] }[];
    readonly left: number;
  };
  /** The catalogue of rules in reading order. */
  readonly rules: readonly {
    readonly id: string;
    readonly severity: Severity;
    readonly pages: readonly PageKind[];
    readonly sources: readonly Source[];
  }[];
}

/** The slots that go into a file: those of this shop that are not in the bin. */
export function slotsOf(plan: Plan): readonly Slot[] {
  return plan.slots.filter((slot) => slot.deletedAt === null && slot.shop === plan.shop.id);
}

import type { Ledger, MarketCalendar, RateEntry, Sample, Shop, Slot } from './plan';
import type { Health } from './step';

/** What the sidebar needs of the plan to judge a draft of a shop. */
export interface PlanFacts {
  readonly shop: Shop;
  readonly ledger: Ledger;
  readonly slots: readonly Slot[];
  /** The newest 500 by the day they were asked for: they stand for the shop as it is now. */
  readonly samples: readonly Sample[];
  /** What the seller made of the calendar of the shop's market; null: nothing. */
  readonly calendar: MarketCalendar | null;
  readonly rates: readonly RateEntry[];
  readonly health: Health;
}

import type { Instant, IsoDay } from '../model/day';
import type { Facts } from '../model/facts';
import type { Market } from '../model/market';
import { assumedLeadTimes, type Ledger, type Shop, type Slot } from '../model/plan';
import { todayAt } from '../reckoning/days';
import type { Judge } from './judge';

/** A shop's part of the plan, as far as rules may know it. */
export interface OwnPlan {
  readonly shop: Shop;
  readonly ledger: Ledger;
  readonly slots: readonly Slot[];
}

/** What rules may know besides a draft of this market: without a plan what the plan would say stays unknown. */
export function factsOf(
  { calendarOf }: Judge,
  given: {
    readonly market: Market;
    readonly at: Instant;
    readonly own: OwnPlan | null;
    /** The slot of this draft, which is not compared with itself. */
    readonly slot: string | null;
    readonly payDay: IsoDay | null;
  },
): Facts {
  const { market, at, own, slot, payDay } = given;
  return {
    today: todayAt(at, market.zone),
    leadTimes: own?.shop.settings.leadTimes ?? assumedLeadTimes,
    calendar: calendarOf(market.id),
    ...(own && { slots: own.slots.filter(({ id }) => id !== slot) }),
    ...(own?.ledger.known && { creations: own.ledger.creations }),
    ...(own?.shop.settings.budgetCap && { budgetCap: own.shop.settings.budgetCap }),
    ...(payDay && { payDay }),
  };
}

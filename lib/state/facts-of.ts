import type { Instant, IsoDay } from '../model/day';
import type { Facts } from '../model/facts';
import type { Market } from '../model/market';
import {
  assumedLeadTimes,
  type Ledger,
  type MarketCalendar,
  type OpenRate,
  type RateEntry,
  type Sample,
  type SampleRequest,
  type Shop,
  type Slot,
} from '../model/plan';
import { todayAt } from '../reckoning/days';
import type { Judge } from './judge';

/** A shop's part of the plan, as far as rules may know it. */
export interface OwnPlan {
  readonly shop: Shop;
  readonly ledger: Ledger;
  readonly slots: readonly Slot[];
  readonly samples: readonly Sample[];
  /** What the seller made of the calendar of the shop's market. */
  readonly calendar: MarketCalendar | null;
  readonly rates: readonly RateEntry[];
}

/** What rules may know besides a draft of this market: without a plan what the plan would say stays unknown. */
export function factsOf(
  { calendarOf, sampleSpread }: Judge,
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
  const calendar = calendarOf(market.id, own?.calendar ?? null);
  const spread = own && sampleSpread(own.samples, calendar);
  const ownSlot = own?.slots.find(({ id }) => id === slot);
  const openRates = own ? openRatesOf(own) : [];
  const sampleRequests = own ? waiting(own.samples) : [];
  return {
    today: todayAt(at, market.zone),
    leadTimes: own?.shop.settings.leadTimes ?? assumedLeadTimes,
    calendar,
    ...(spread && { sampleSpread: spread }),
    ...(own && { slots: own.slots.filter(({ id }) => id !== slot) }),
    ...(own?.ledger.known && { creations: own.ledger.creations }),
    ...(own?.shop.settings.budgetCap && { budgetCap: own.shop.settings.budgetCap }),
    ...(payDay && { payDay }),
    ...(ownSlot && { ownSlot, brief: ownSlot.brief }),
    ...(ownSlot?.adsEnd && { adsEnd: ownSlot.adsEnd }),
    // A plan without rates or requests does not say that there are none.
    ...(openRates.length > 0 && { openRates }),
    ...(sampleRequests.length > 0 && { sampleRequests: [...sampleRequests, unreadRequest] }),
  };
}

/** The rates by the product's id; one that was written down by its name alone gets the id that the plan has for it. */
export function openRatesOf({ rates, slots }: Pick<OwnPlan, 'rates' | 'slots'>): readonly OpenRate[] {
  if (rates.length === 0) return [];
  const products = slots.flatMap((slot) => slot.products);
  const idOf = (name: string | null): string | null =>
    name === null ? null : (products.find((one) => one.name === name && one.id !== null)?.id ?? name);
  return rates.flatMap(({ productId, productName, from, rate }): readonly OpenRate[] => {
    const product = productId ?? idOf(productName);
    return product === null ? [] : [{ product, from, rate }];
  });
}

/**
 * Stands for the rows of the page of sample requests, which no reader reads yet: what the plan knows of can be found late,
 * but that all is in time is never said.
 */
const unreadRequest: SampleRequest = { creator: null, requested: null, decideBy: null };

/** Requests in the ledger that nobody has decided yet. */
function waiting(samples: readonly Sample[]): readonly SampleRequest[] {
  return samples
    .filter(({ requested, approved, shipped, arrived }) => requested && !approved && !shipped && !arrived)
    .map(({ creator, requested }) => ({ creator, requested, decideBy: null }));
}

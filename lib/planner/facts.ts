import { marketIds } from '../model/market';
import type { Ledger, MarketCalendar, RateEntry, Sample, Shop, Slot } from '../model/plan';
import { ledgerOf } from './creations';
import type { Answer, Desk, Health } from './port';

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

/** What the sidebar needs of the plan to judge a draft of this shop, as of one moment. */
export async function planFacts({ plan }: Desk, shop: string): Promise<Answer<PlanFacts>> {
  const health = await plan.health();
  const kept = { samples: { of: shop }, calendars: { keys: marketIds }, rates: { of: shop } };
  const found = await plan.look({ shops: [shop], slotsOf: shop, ledgerOf: shop, kept }, (rows) => ({
    shop: rows.shops[0],
    ledger: ledgerOf(rows),
    slots: rows.slots,
    samples: newest(rows.kept.samples),
    calendar: rows.kept.calendars.find(({ id }) => id === rows.shops[0]?.market) ?? null,
    rates: rows.kept.rates,
    setAside: rows.setAside.length,
  }));
  if (!found.ok) return found;
  const { setAside, shop: known, ...rest } = found.value;
  if (!known) {
    return setAside > 0
      ? { ok: false, failure: { code: 'storage', message: 'this shop could not be read' } }
      : { ok: false, failure: { code: 'invalid', message: 'no such shop' } };
  }
  const here: Health = health.state === 'good' ? { state: 'good', setAside } : health;
  return { ok: true, value: { ...rest, shop: known, health: here } };
}

function newest(samples: readonly Sample[]): readonly Sample[] {
  const dated = (sample: Sample): string => sample.requested ?? '';
  return [...samples].sort((a, b) => (dated(a) < dated(b) ? 1 : -1)).slice(0, 500);
}

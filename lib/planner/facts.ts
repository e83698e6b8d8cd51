import type { Ledger, Shop, Slot } from '../model/plan';
import { ledgerOf } from './creations';
import type { Answer, Desk, Health } from './port';

export interface PlanFacts {
  readonly shop: Shop;
  readonly ledger: Ledger;
  readonly slots: readonly Slot[];
  readonly health: Health;
}

/** What the sidebar needs of the plan to judge a draft of this shop, as of one moment. */
export async function planFacts({ plan }: Desk, shop: string): Promise<Answer<PlanFacts>> {
  const health = await plan.health();
  const found = await plan.look({ shops: [shop], slotsOf: shop, ledgerOf: shop }, (rows) => ({
    shop: rows.shops[0],
    ledger: ledgerOf(rows),
    slots: rows.slots,
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

import { marketIds } from '../model/market';
import type { Sample } from '../model/plan';
import type { PlanFacts } from '../model/plan-facts';
import { ledgerOf } from './creations';
import type { Answer, Desk, Health } from './port';

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

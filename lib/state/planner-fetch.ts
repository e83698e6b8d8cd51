/** Asks the worker for everything that the page shows of one shop. */
import type { Ask, FailureCode } from '../messaging/contract';
import type { DayRange } from '../model/day';
import type { MarketCalendar, Shop, Slot } from '../model/plan';
import { isLost, type Health, type ShopPlan, type Steps } from './planner-source';

type Fetched = {
  readonly shops: readonly Shop[];
  readonly plan: ShopPlan | null;
  readonly steps: Steps;
  readonly health: Health;
};

type NotFetched = { readonly code: FailureCode; readonly health?: Health };

/** Asks for the shop that was chosen before it is known to exist, which it nearly always does: one way there and back less. */
export async function fetchAll(ask: Ask, chosen: string | null): Promise<Fetched | NotFetched> {
  const guess = chosen === null ? null : { id: chosen, rows: fetchRows(ask, chosen) };
  const [shops, steps] = await Promise.all([ask('shop.list', {}), ask('plan.steps', {})]);
  if (!steps.ok) return steps.failure;
  const { undo, redo, health } = steps.value;
  if (isLost(health)) return { shops: [], plan: null, steps: { undo, redo }, health };
  if (!shops.ok) return { code: shops.failure.code, health };
  const shop = shops.value.find(({ id }) => id === chosen) ?? shops.value[0];
  if (shop === undefined) return { shops: [], plan: null, steps: { undo, redo }, health };
  const rows = await (guess?.id === shop.id ? guess.rows : fetchRows(ask, shop.id));
  if ('code' in rows) return rows;
  const { calendars, ...own } = rows;
  const calendar = calendars.find(({ id }) => id === shop.market) ?? null;
  return { shops: shops.value, plan: { shop, calendar, ...own }, steps: { undo, redo }, health };
}

type ShopRows = Omit<ShopPlan, 'shop' | 'calendar'> & { readonly calendars: readonly MarketCalendar[] };

/** Everything of one shop, and every calendar. It is not known yet whether there is such a shop. */
async function fetchRows(ask: Ask, shop: string): Promise<ShopRows | { readonly code: FailureCode }> {
  const own = { shop };
  const [slots, ledger, samples, calendars, rates, creators] = await Promise.all([
    allSlots(ask, shop, false),
    ask('creation.list', own),
    ask('sample.list', own),
    ask('calendar.list', {}),
    ask('rate.list', own),
    ask('creator.list', own),
  ]);
  if ('code' in slots) return slots;
  if (!ledger.ok) return ledger.failure;
  if (!samples.ok) return samples.failure;
  if (!calendars.ok) return calendars.failure;
  if (!rates.ok) return rates.failure;
  if (!creators.ok) return creators.failure;
  const others = [samples, calendars, rates, creators].reduce((sum, { value }) => sum + value.setAside, 0);
  return {
    slots: slots.rows,
    ledger: ledger.value,
    samples: samples.value.samples,
    calendars: calendars.value.calendars,
    rates: rates.value.rates,
    creators: creators.value.creators,
    setAside: slots.setAside + others,
  };
}

/** Every slot of a shop (null: of all shops), in the bin or not, page after page; of one shop also of some days only. */
export async function allSlots(
  ask: Ask,
  shop: string | null,
  deleted: boolean,
  within: DayRange | null = null,
): Promise<{ readonly rows: readonly Slot[]; readonly setAside: number } | { readonly code: FailureCode }> {
  const rows: Slot[] = [];
  let after: string | null = null;
  let setAside = 0;
  do {
    const page: Awaited<ReturnType<typeof ask<'slot.list'>>> = await ask('slot.list', {
      shop,
      deleted,
      after,
      ...(within && { within }),
    });
    if (!page.ok) return page.failure;
    rows.push(...page.value.slots);
    setAside = Math.max(setAside, page.value.setAside);
    after = page.value.next;
  } while (after !== null);
  return { rows, setAside };
}

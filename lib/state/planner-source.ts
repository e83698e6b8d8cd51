/**
 * The plan as the worker last told it: fetched as a whole, again at every bell. A failed fetch leaves what was there
 * in place and says so; nothing is shown as empty because it could not be read.
 */
import { batch, computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Ask, FailureCode, Response } from '../messaging/contract';
import type { DayRange, Instant } from '../model/day';
import type { Creator, Shop, Slot } from '../model/plan';
import type { OwnPlan } from './facts-of';

export type Steps = Pick<Response<'plan.steps'>, 'undo' | 'redo'>;
export type Health = Response<'plan.steps'>['health'];

/** Everything that is shown of one shop. */
export interface ShopPlan extends OwnPlan {
  readonly creators: readonly Creator[];
  /** Rows of the database that do not parse: kept, and not shown. */
  readonly setAside: number;
}
/** `lost`: there is less than there was last, and the seller has to choose a way on first. */
export type Phase = 'loading' | 'no-shop' | 'ready' | 'failed' | 'lost';

/** Makes the source; `wanted` is the shop to start with when it exists. */
export function createSource(ask: Ask, now: () => Instant, wanted: string | null) {
  const shops = signal<readonly Shop[]>([]);
  const chosen = signal<string | null>(wanted);
  const plan = signal<ShopPlan | null>(null);
  const steps = signal<Steps>({ undo: null, redo: null });
  const health = signal<Health>({ state: 'good', setAside: 0 });
  const failure = signal<FailureCode | null>(null);
  const loaded = signal(false);
  const at = signal<Instant>(now());
  const fetchedAt = signal<Instant>(now());
  let round = 0;

  const phase = computed<Phase>(() => {
    if (isLost(health.value)) return 'lost';
    if (plan.value !== null) return 'ready';
    if (failure.value !== null) return 'failed';
    return loaded.value ? 'no-shop' : 'loading';
  });

  /** Asks for everything again. A slower, older answer never replaces a newer one. */
  async function refresh(): Promise<void> {
    round += 1;
    const mine = round;
    const next = await fetchAll(ask, chosen.value);
    if (mine !== round) return;
    batch(() => {
      at.value = now();
      if ('code' in next) {
        failure.value = next.code;
        // Why it could not be read, when that is known.
        health.value = next.health ?? health.value;
        return;
      }
      failure.value = null;
      fetchedAt.value = at.value;
      loaded.value = true;
      shops.value = next.shops;
      plan.value = next.plan;
      steps.value = next.steps;
      health.value = next.health;
      chosen.value = next.plan?.shop.id ?? chosen.value;
    });
  }
  return {
    shops: shops as ReadonlySignal<readonly Shop[]>,
    plan: plan as ReadonlySignal<ShopPlan | null>,
    steps: steps as ReadonlySignal<Steps>,
    health: health as ReadonlySignal<Health>,
    /** Why the last fetch failed; null when what is shown is what the worker has. */
    failure: failure as ReadonlySignal<FailureCode | null>,
    /** The present, as the quota is counted. */
    at: at as ReadonlySignal<Instant>,
    /** When the plan that is shown was asked for. */
    fetchedAt: fetchedAt as ReadonlySignal<Instant>,
    chosen: chosen as ReadonlySignal<string | null>,
    phase,
    refresh,
    tick(): void {
      at.value = now();
    },
    /** Changes the shop. The old shop's rows are gone before the new ones are there. */
    async choose(id: string): Promise<void> {
      if (chosen.value === id) return;
      batch(() => {
        chosen.value = id;
        plan.value = null;
        loaded.value = false;
      });
      await refresh();
    },
  };
}

type Fetched = {
  readonly shops: readonly Shop[];
  readonly plan: ShopPlan | null;
  readonly steps: Steps;
  readonly health: Health;
};

type NotFetched = { readonly code: FailureCode; readonly health?: Health };

async function fetchAll(ask: Ask, chosen: string | null): Promise<Fetched | NotFetched> {
  const [shops, steps] = await Promise.all([ask('shop.list', {}), ask('plan.steps', {})]);
  if (!steps.ok) return steps.failure;
  const { undo, redo, health } = steps.value;
  if (isLost(health)) return { shops: [], plan: null, steps: { undo, redo }, health };
  if (!shops.ok) return { code: shops.failure.code, health };
  const shop = shops.value.find(({ id }) => id === chosen) ?? shops.value[0];
  if (shop === undefined) return { shops: [], plan: null, steps: { undo, redo }, health };
  const own = { shop: shop.id };
  const [slots, ledger, samples, calendars, rates, creators] = await Promise.all([
    allSlots(ask, shop.id, false),
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
    shops: shops.value,
    plan: {
      shop,
      slots: slots.rows,
      ledger: ledger.value,
      samples: samples.value.samples,
      calendar: calendars.value.calendars.find(({ id }) => id === shop.market) ?? null,
      rates: rates.value.rates,
      creators: creators.value.creators,
      setAside: slots.setAside + others,
    },
    steps: { undo, redo },
    health,
  };
}

function isLost(health: Health): boolean {
  return health.state === 'read-only' && (health.why === 'emptied' || health.why === 'older');
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

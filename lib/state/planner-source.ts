/**
 * The plan as the worker last told it: fetched as a whole, again at every bell. A failed fetch leaves what was there
 * in place and says so; nothing is shown as empty because it could not be read.
 */
import { batch, computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Ask, FailureCode, Response } from '../messaging/contract';
import type { Instant } from '../model/day';
import type { Creator, Shop } from '../model/plan';
import type { OwnPlan } from './facts-of';
import { fetchAll } from './planner-fetch';

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

/** There is less than there was last. */
export function isLost(health: Health): boolean {
  return health.state === 'read-only' && (health.why === 'emptied' || health.why === 'older');
}

/**
 * The plan as the panel knows it: which shop the page is for, its ledger and slots, and the way of a draft into it.
 * Everything is asked of the worker; an answer that comes after the page has moved on is dropped.
 */
import { signal, type ReadonlySignal } from '@preact/signals';
import type { Ask, Failure, Request } from '../messaging/contract';
import type { MarketId } from '../model/market';
import type { Shop, Slot } from '../model/plan';
import type { OwnPlan } from './facts-of';

/** The shop of the page and its part of the plan. */
export type ShopState =
  | { readonly state: 'asking' }
  | { readonly state: 'failed'; readonly failure: Failure }
  | { readonly state: 'choose'; readonly choices: readonly Shop[] }
  | ({ readonly state: 'ready' } & OwnPlan);

/** Where "Add to plan" stands. */
export type Saving =
  | { readonly state: 'idle' }
  | { readonly state: 'saving' }
  | { readonly state: 'saved' }
  | { readonly state: 'failed'; readonly failure: Failure };

export type QuotaAnswer = Pick<Request<'creation.answer'>, 'count' | 'dates'>;

/** `refreshed` is called after each answer that brought the shop's slots. */
export function createSidebarPlan(ask: Ask, newId: () => string, refreshed: () => void) {
  const shop = signal<ShopState>({ state: 'asking' });
  const saving = signal<Saving>({ state: 'idle' });
  let key = '';

  /** Opens the shop of a page; asking again for the same page changes nothing. */
  async function open(market: MarketId | null, platformId: string | null): Promise<void> {
    const next = `${market ?? ''}:${platformId ?? ''}`;
    if (market === null || next === key) return;
    key = next;
    shop.value = { state: 'asking' };
    const reply = await ask('shop.open', { operation: newId(), market, platformId });
    if (next !== key) return;
    if (!reply.ok) fail(reply.failure);
    else if (reply.value.shop) await choose(reply.value.shop.id);
    else shop.value = { state: 'choose', choices: reply.value.choices };
  }
  async function choose(id: string): Promise<void> {
    const asked = key;
    const reply = await ask('plan.facts', { shop: id });
    if (asked !== key) return;
    if (!reply.ok) {
      fail(reply.failure);
      return;
    }
    const { shop: own, ledger, slots, samples, calendar, rates } = reply.value;
    shop.value = { state: 'ready', shop: own, ledger, slots, samples, calendar, rates };
    refreshed();
  }
  /** Forgets the key too, so that the next look at the page asks again. */
  function fail(failure: Failure): void {
    key = '';
    shop.value = { state: 'failed', failure };
  }
  async function refresh(): Promise<void> {
    if (shop.value.state === 'ready') await choose(shop.value.shop.id);
  }
  /** Saves a slot; the id under which it is stored, or null when it was not. */
  async function save(slot: Slot): Promise<string | null> {
    if (saving.value.state === 'saving') return null;
    saving.value = { state: 'saving' };
    const reply = await ask('slot.save', { operation: newId(), slot });
    saving.value = reply.ok ? { state: 'saved' } : { state: 'failed', failure: reply.failure };
    return reply.ok ? reply.value.id : null;
  }
  async function answerQuota(answer: QuotaAnswer): Promise<Failure | null> {
    if (shop.value.state !== 'ready') return { code: 'storage', message: 'no shop' };
    const reply = await ask('creation.answer', { operation: newId(), shop: shop.value.shop.id, ...answer });
    if (!reply.ok) return reply.failure;
    await refresh();
    return null;
  }
  return {
    shop: shop as ReadonlySignal<ShopState>,
    saving: saving as ReadonlySignal<Saving>,
    open,
    choose,
    refresh,
    save,
    answerQuota,
    settle(): void {
      saving.value = { state: 'idle' };
    },
  };
}

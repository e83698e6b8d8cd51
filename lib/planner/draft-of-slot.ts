/** A campaign of the plan as a draft, so that the same rules judge it. What the plan does not hold stays missing, never guessed. */
import type { Instant } from '../model/day';
import type { Draft, Fields, PageKind, Product, Reading } from '../model/draft';
import { emptyFields } from '../model/empty-fields';
import type { MarketId } from '../model/market';
import type { RateRange } from '../model/money';
import type { Slot, SlotKind } from '../model/plan';

export function draftOfSlot(slot: Slot, market: MarketId, readAt: Instant): Draft {
  const plus = slot.kind === 'plus-task' || slot.kind === 'plus-challenge';
  const products = slot.products.map(productOf);
  const fields: Fields = {
    ...emptyFields(),
    name: known(slot.name === '' ? null : slot.name),
    plusType: known(plus ? (slot.kind === 'plus-task' ? 'task' : 'challenge') : null),
    start: known(slot.start),
    end: known(slot.end),
    budget: known(slot.kind === 'flat-fee' ? null : slot.fee),
    flatFee: known(slot.kind === 'flat-fee' ? slot.fee : null),
    sampleOffered: known(slot.sampleOffered === 'unknown' ? null : slot.sampleOffered),
    products: known(products.length === 0 ? null : products),
    commission: known(rangeOf(products)),
    creators: known(slot.creators.length === 0 ? null : slot.creators),
  };
  return { page: pageOf[slot.kind], market, language: 'und', readAt, fields };
}

const pageOf = {
  'plus-task': 'plus-create',
  'plus-challenge': 'plus-create',
  target: 'target-create',
  'flat-fee': 'flat-fee-create',
  open: 'open-edit',
} as const satisfies Record<SlotKind, PageKind>;

function known<T>(value: T | null): Reading<T> {
  const evidence = { source: 'given', label: '', score: 100 } as const;
  return value === null ? { state: 'missing', why: 'not-here' } : { state: 'read', value, raw: '', evidence };
}

function productOf({ id, name, commission }: Slot['products'][number]): Product {
  return { id, name, commission, price: null, stock: null, adsCommission: null };
}

/** From the lowest to the highest rate; null unless every product has one. */
function rangeOf(products: readonly Product[]): RateRange | null {
  const rates = products.flatMap(({ commission }) => commission ?? []);
  if (rates.length === 0 || rates.length < products.length) return null;
  return { low: Math.min(...rates), high: Math.max(...rates) };
}

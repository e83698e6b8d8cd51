/** What a receipt says that the plan says otherwise by now (N6). Pure; compared are canonical texts, never words of a screen. */
import type { FieldId, FieldValues } from '../model/draft';
import type { Slot } from '../model/plan';
import type { Receipt } from '../model/receipt';
import { canonicalOf } from '../text/canonical';

export interface Difference {
  readonly field: FieldId;
  /** Canonical text as it was submitted; `''` when it was not read then. */
  readonly submitted: string;
  /** Canonical text in the plan now; null when the plan has none. */
  readonly now: string | null;
  readonly state: 'same' | 'changed' | 'not-checked';
  /** Why it was not compared; null when it was. */
  readonly because: 'not-read' | 'not-in-plan' | null;
}

/**
 * One row per field of the receipt, in its order. A field that was not read then, or that a slot does not keep, is "not
 * checked" and never "same". A value that the plan has given up is a change.
 */
export function receiptDifference(receipt: Receipt, slot: Slot): readonly Difference[] {
  return receipt.fields.map(({ field, state, text }) => {
    const kept = keptOf(field, slot);
    const row = { field, submitted: text, now: kept ?? null };
    if (state !== 'read') return { ...row, state: 'not-checked', because: 'not-read' };
    if (kept === undefined) return { ...row, state: 'not-checked', because: 'not-in-plan' };
    return { ...row, state: kept === text ? 'same' : 'changed', because: null };
  });
}

/** null: open in the plan; undefined: a slot has no such value. */
type Kept = string | null | undefined;

function keptOf(field: FieldId, slot: Slot): Kept {
  return keepers[field]?.(slot);
}

const textOf = <K extends FieldId>(field: K, value: FieldValues[K] | null): string | null =>
  value === null ? null : canonicalOf(field, value);

/** The fields that a slot keeps; a missing one is not kept. */
const keepers: { readonly [K in FieldId]?: (slot: Slot) => Kept } = {
  name: ({ name }) => textOf('name', name),
  plusType: ({ kind }) => {
    if (kind === 'plus-task') return textOf('plusType', 'task');
    return kind === 'plus-challenge' ? textOf('plusType', 'challenge') : null;
  },
  start: ({ start }) => textOf('start', start),
  end: ({ end }) => textOf('end', end),
  budget: ({ kind, fee }) => (kind === 'flat-fee' ? undefined : textOf('budget', fee)),
  flatFee: ({ kind, fee }) => (kind === 'flat-fee' ? textOf('flatFee', fee) : undefined),
  sampleOffered: ({ sampleOffered }) =>
    sampleOffered === 'unknown' ? null : textOf('sampleOffered', sampleOffered),
  products: ({ products }) => {
    const ids = products.map(({ id }) => id);
    // Without their ids two lists of products cannot be told apart.
    return ids.includes(null) ? undefined : textOf('products', products.map(productOf));
  },
  creators: ({ creators }) => textOf('creators', creators),
};

function productOf({ id, name, commission }: Slot['products'][number]): FieldValues['products'][number] {
  return { id, name, commission, price: null, stock: null, adsCommission: null };
}

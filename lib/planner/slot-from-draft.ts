import type { Instant, Zone } from '../model/day';
import type { Draft, PageKind, Product, Reading } from '../model/draft';
import type { Money } from '../model/money';
import { undecided, type Slot, type SlotKind, type SlotProduct } from '../model/plan';
import { dayOf } from '../reckoning/days';

/** Longest texts of a slot; the page may hold anything. */
const longestText = 2_000;

/** The kind of slot that a draft is; null when the page does not say whether it is a task or a challenge. */
export function kindOf({ page, fields }: Draft): SlotKind | null {
  const kind = kindOfPage[page];
  if (kind !== 'plus') return kind;
  const type = valueOf(fields.plusType);
  return type === null ? null : `plus-${type}`;
}

/**
 * A new slot from what was read of a draft. What was not read with certainty stays open: it is neither guessed nor
 * carried over. The name is the page's, or made of kind, product and day.
 */
export function slotFromDraft(
  draft: Draft,
  given: {
    readonly id: string;
    readonly shop: string;
    readonly kind: SlotKind;
    readonly at: Instant;
    readonly zone: Zone;
  },
): Slot {
  const { fields } = draft;
  const products = valueOf(fields.products) ?? [];
  return {
    id: given.id,
    shop: given.shop,
    kind: given.kind,
    name: nameOf(draft, given),
    status: valueOf(fields.status) ?? 'draft',
    start: valueOf(fields.start),
    end: valueOf(fields.end),
    payDay: null,
    fee: feeOf(draft, given.kind),
    products: products.map(slotProduct),
    creators: (valueOf(fields.creators) ?? []).map(clipped),
    sampleOffered: valueOf(fields.sampleOffered) ?? 'unknown',
    ...undecided,
    notes: '',
    deletedAt: null,
    createdAt: given.at,
    revision: 0,
  };
}

/** `plus-task-serum-bundle-20261201`: the default name of a campaign. Parts that are not known are left out. */
export function defaultName(kind: SlotKind, product: string | null, day: string): string {
  const slug = (product ?? '')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  const short = [...slug]
    .slice(0, 40)
    .join('')
    .replace(/^-+|-+$/g, '');
  return [kind, short, day.replaceAll('-', '')].filter((part) => part !== '').join('-');
}

const kindOfPage = {
  'plus-create': 'plus',
  'plus-list': 'plus',
  'plus-detail': 'plus',
  'target-create': 'target',
  'target-edit': 'target',
  'target-list': 'target',
  'target-detail': 'target',
  'flat-fee-create': 'flat-fee',
  'open-list': 'open',
  'open-edit': 'open',
  'sample-list': null,
} as const satisfies Record<PageKind, SlotKind | 'plus' | null>;

function valueOf<T>(reading: Reading<T>): T | null {
  return reading.state === 'read' ? reading.value : null;
}

function nameOf(draft: Draft, { kind, at, zone }: { kind: SlotKind; at: Instant; zone: Zone }): string {
  const { fields } = draft;
  const read = valueOf(fields.name)?.trim();
  if (read) return clipped(read);
  const [product] = valueOf(fields.products) ?? [];
  const day = valueOf(fields.start) ?? valueOf(fields.end) ?? dayOf(at, zone);
  return defaultName(kind, product?.name ?? null, day);
}

function feeOf({ fields }: Draft, kind: SlotKind): Money | null {
  return kind === 'flat-fee' ? valueOf(fields.flatFee) : valueOf(fields.budget);
}

function slotProduct({ id, name, commission }: Product): SlotProduct {
  return { id: id === null ? null : clipped(id), name: name === null ? null : clipped(name), commission };
}

/** A text of a page, cut to what a slot can hold. */
export function clipped(text: string): string {
  return text.length <= longestText ? text : `${text.slice(0, longestText - 1)}…`;
}

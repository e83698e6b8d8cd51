/** What the plan says about commissions: rates of its campaigns by product, and equal days of a matrix as one stretch. */
import type { IsoDay } from '../model/day';
import type { CampaignStatus } from '../model/draft';
import type { OpenRate, Slot, SlotKind } from '../model/plan';
import type { RateCell, RateSpan } from './commission-matrix';

export interface PlannedRates {
  readonly spans: readonly RateSpan[];
  readonly openRates: readonly OpenRate[];
  /** Every product that a counting campaign names, in the order of first use. */
  readonly products: readonly string[];
  /** Products of campaigns whose rate, name or first day is not known; they are in no cell. */
  readonly unknown: number;
}

/**
 * The rates of campaigns that run or may run; recalled, cancelled and expired ones give none. A product is known by its
 * number, else by its name. An open collaboration gives its rate from its first day on, until another one is known.
 */
export function plannedRates(slots: readonly Slot[]): PlannedRates {
  const counting = slots.filter(({ status }) => gives[status]);
  const rows = counting.flatMap((slot) => slot.products.map((product) => ({ slot, product })));
  const spans: RateSpan[] = [];
  const openRates: OpenRate[] = [];
  let unknown = 0;
  for (const { slot, product } of rows) {
    const key = product.id ?? product.name;
    const kind = kindOf[slot.kind];
    const { commission: rate } = product;
    if (key === null || rate === null || (kind === 'open' && slot.start === null)) unknown += 1;
    else if (kind !== 'open') spans.push({ kind, product: key, from: slot.start, to: slot.end, rate });
    else if (slot.start !== null) openRates.push({ product: key, from: slot.start, rate });
  }
  const products = rows.flatMap(({ product }) => product.id ?? product.name ?? []);
  return { spans, openRates, products: [...new Set(products)], unknown };
}

/** Days in a row on which everything about a product is the same. */
export interface RateStretch extends Omit<RateCell, 'day'> {
  readonly from: IsoDay;
  readonly to: IsoDay;
}

/** The cells of one or more products, in the order of the matrix, with equal neighbours of a product joined. */
export function stretchesOf(cells: readonly RateCell[]): readonly RateStretch[] {
  const joined: RateStretch[] = [];
  for (const { day, ...cell } of cells) {
    const last = joined.at(-1);
    if (last && sameRates(last, cell)) joined[joined.length - 1] = { ...last, to: day };
    else joined.push({ ...cell, from: day, to: day });
  }
  return joined;
}

function sameRates(a: Omit<RateCell, 'day'>, b: Omit<RateCell, 'day'>): boolean {
  const of = ({ product, inForce, outcomes, disagree }: Omit<RateCell, 'day'>): string =>
    JSON.stringify([product, inForce, outcomes, disagree]);
  return of(a) === of(b);
}

const kindOf = {
  'plus-task': 'plus',
  'plus-challenge': 'plus',
  target: 'target',
  'flat-fee': 'target',
  open: 'open',
} as const satisfies Record<SlotKind, RateSpan['kind'] | 'open'>;

const gives = {
  draft: true,
  'pending-payment': true,
  paid: true,
  ongoing: true,
  ended: true,
  recalled: false,
  cancelled: false,
  'expired-unpaid': false,
} as const satisfies Record<CampaignStatus, boolean>;

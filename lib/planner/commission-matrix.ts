/**
 * Which commission a sale of a product brings a creator on a day: every rate in force, which one wins, and both outcomes
 * where sources disagree (N5). Pure; the rates are what the plan knows.
 */
import type { IsoDay } from '../model/day';
import type { BasisPoints } from '../model/money';
import type { OpenRate } from '../model/plan';
import { openRateOn, protectedRateOn } from '../reckoning/open-rates';

export type RateKind = 'open' | 'target' | 'plus';

/** A rate that a collaboration gives one product from one day to another; null: from or to whenever. */
export interface RateSpan {
  readonly kind: Exclude<RateKind, 'open'>;
  readonly product: string;
  readonly from: IsoDay | null;
  readonly to: IsoDay | null;
  readonly rate: BasisPoints;
}

/** One rate that a creator may get. */
export interface RateOutcome {
  readonly kind: RateKind;
  readonly rate: BasisPoints;
  /** `promoting`: only who already showed the product before a cut, until `until`. */
  readonly holds: 'everyone' | 'promoting';
  /** The day on which a cut reaches those who kept the earlier rate. */
  readonly until: IsoDay | null;
  /** Rows of `lib/markets/sources` that say so. */
  readonly sources: readonly string[];
}

export interface RateCell {
  readonly product: string;
  readonly day: IsoDay;
  /** Every rate in force for those who are in that kind of collaboration. */
  readonly inForce: readonly { readonly kind: RateKind; readonly rate: BasisPoints }[];
  /** The one to show first, then the others that are possible; none when no rate is known. */
  readonly outcomes: readonly RateOutcome[];
  /** Sources say different things about this day. */
  readonly disagree: boolean;
}

interface Known {
  readonly openRates: readonly OpenRate[];
  readonly spans: readonly RateSpan[];
  /** Days for which creators who promote keep a rate after a cut; null where it is not known. */
  readonly cutDays: number | null;
}

/** One cell per product and day, in the order given. */
export function commissionMatrix(
  products: readonly string[],
  days: readonly IsoDay[],
  known: Known,
): readonly RateCell[] {
  return products.flatMap((product) => days.map((day) => cellOf(product, day, known)));
}

/** A Target rate beside the open one: less than everyone else gets, no advantage, or more. */
export function advantageOf(target: BasisPoints, open: BasisPoints): 'less' | 'none' | 'more' {
  if (target < open) return 'less';
  return target === open ? 'none' : 'more';
}

function cellOf(product: string, day: IsoDay, { openRates, spans, cutDays }: Known): RateCell {
  const own = spans.filter((span) => span.product === product);
  const running = own.filter(({ from, to }) => (from === null || from <= day) && (to === null || day <= to));
  const open = openRateOn(openRates, product, day);
  const inForce = [
    ...running.map(({ kind, rate }) => ({ kind, rate })),
    ...(open === null ? [] : [{ kind: 'open' as const, rate: open }]),
  ];
  const at = { product, day, inForce };
  const [plus, target] = [bestOf(running, 'plus'), bestOf(running, 'target')];
  // No source says which of the two goes first: creators get one rate at a time.
  if (plus !== null && target !== null && plus !== target) {
    return { ...at, outcomes: [joined('plus', plus), joined('target', target)], disagree: true };
  }
  if (plus !== null) return { ...at, outcomes: [joined('plus', plus)], disagree: false };
  if (target !== null) return { ...at, outcomes: [joined('target', target)], disagree: false };
  if (open === null) return { ...at, outcomes: [], disagree: false };
  const kept = cutDays === null ? null : protectedRateOn(openRates, product, day, cutDays);
  const afterPlus = own.some(({ kind, to }) => kind === 'plus' && to !== null && to < day);
  const current: RateOutcome = {
    kind: 'open',
    rate: open,
    holds: 'everyone',
    until: null,
    sources: afterPlus ? ['cp-commission-after'] : [],
  };
  if (!kept) return { ...at, outcomes: [current], disagree: false };
  const earlier: RateOutcome = {
    kind: 'open',
    rate: kept.rate,
    holds: 'promoting',
    until: kept.until,
    sources: ['oc-lower-30'],
  };
  // After Collaboration Plus one page says the current rate, another the protected one; without it both simply hold.
  return { ...at, outcomes: [current, earlier], disagree: afterPlus };
}

function joined(kind: 'plus' | 'target', rate: BasisPoints): RateOutcome {
  const sources = kind === 'plus' ? ['cp-overlap'] : ['tc-priority'];
  return { kind, rate, holds: 'everyone', until: null, sources };
}

/** Of several of one kind the best one is what a creator would choose. */
function bestOf(running: readonly RateSpan[], kind: RateSpan['kind']): BasisPoints | null {
  const rates = running.filter((span) => span.kind === kind).map(({ rate }) => rate);
  return rates.length === 0 ? null : Math.max(...rates);
}

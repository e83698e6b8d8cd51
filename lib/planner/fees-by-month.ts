import type { IsoDay } from '../model/day';
import type { CampaignStatus } from '../model/draft';
import type { Currency } from '../model/money';
import type { Slot } from '../model/plan';

/** Expected fees of one payment month in one currency. */
export interface MonthFees {
  /** `YYYY-MM`; null gathers the slots without a pay day. */
  readonly month: string | null;
  readonly currency: Currency;
  /** Minor units of `currency`. */
  readonly minor: number;
  readonly slots: number;
}
export interface ExpectedFees {
  readonly known: readonly MonthFees[];
  /** Slots that will cost something nobody knows, by payment month. They are in no sum. */
  readonly unknown: readonly { readonly month: string | null; readonly slots: number }[];
}

/**
 * Expected fees by payment month and currency, earliest month first, slots without a pay day last. Currencies are never
 * added up. Slots in the bin and campaigns that will not be paid, or are paid back, are left out.
 */
export function feesByMonth(slots: readonly Slot[]): ExpectedFees {
  const known = new Map<string, MonthFees>();
  const unknown = new Map<string, { readonly month: string | null; readonly slots: number }>();
  for (const slot of slots) {
    if (slot.deletedAt !== null || !expected[slot.status]) continue;
    const month = monthOf(slot.payDay);
    if (slot.fee === null) {
      if (costsAFee[slot.kind]) count(unknown, month);
      continue;
    }
    const { currency, minor } = slot.fee;
    const key = `${month ?? ''} ${currency}`;
    const sum = known.get(key) ?? { month, currency, minor: 0, slots: 0 };
    known.set(key, { ...sum, minor: sum.minor + minor, slots: sum.slots + 1 });
  }
  return {
    known: [...known.values()].sort(
      (a, b) => byMonth(a.month, b.month) || a.currency.localeCompare(b.currency, 'en'),
    ),
    unknown: [...unknown.values()].sort((a, b) => byMonth(a.month, b.month)),
  };
}

const expected = {
  draft: true,
  'pending-payment': true,
  paid: true,
  ongoing: true,
  ended: true,
  recalled: false,
  cancelled: false,
  'expired-unpaid': false,
} as const satisfies Record<CampaignStatus, boolean>;

/** Target and open collaborations cost commission only; without a fee there is nothing unknown about it. */
const costsAFee = {
  'plus-task': true,
  'plus-challenge': true,
  'flat-fee': true,
  target: false,
  open: false,
} as const satisfies Record<Slot['kind'], boolean>;

function count(
  counts: Map<string, { readonly month: string | null; readonly slots: number }>,
  month: string | null,
): void {
  const key = month ?? '';
  counts.set(key, { month, slots: (counts.get(key)?.slots ?? 0) + 1 });
}

function monthOf(day: IsoDay | null): string | null {
  return day === null ? null : day.slice(0, 7);
}

function byMonth(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}

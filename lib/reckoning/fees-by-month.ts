import type { CampaignStatus } from '../model/draft';
import type { Currency, Money } from '../model/money';
import type { Slot, SlotKind } from '../model/plan';
import { monthOf } from './days';

/** Fees of the slots that are paid in one month, in one currency. */
export interface FeeMonth {
  /** `YYYY-MM`, or null for slots without a pay day. */
  readonly month: string | null;
  /** Of campaigns that were paid. */
  readonly committed: Money;
  /** Of drafts and of campaigns that wait for payment. */
  readonly expected: Money;
  readonly total: Money;
  /** Slots whose fee is not known. They are in no sum: not known is not zero. */
  readonly unknown: number;
}

/**
 * Fees by month of payment: months in order, those without a pay day last; one list per currency, that of the shop
 * first. Currencies are never added up. A slot whose fee is not known is counted in the shop's currency `home`. Slots in
 * the bin, campaigns that will not be paid or are paid back, and collaborations that cost commission only are left out.
 */
export function feesByMonth(slots: readonly Slot[], home: Currency): readonly FeeMonth[] {
  const counted = slots.filter(
    ({ status, kind, fee, deletedAt }) =>
      deletedAt === null && costs[status] !== 'nothing' && (fee !== null || costsFee[kind]),
  );
  const currencies = counted.map(({ fee }) => fee?.currency ?? home).sort();
  return [...new Set([home, ...currencies])].flatMap((currency) => {
    const own = counted.filter(({ fee }) => (fee?.currency ?? home) === currency);
    const months = [...new Set(own.map(paidIn))].sort(byMonth);
    return months.map((month) =>
      feeMonth(
        month,
        currency,
        own.filter((slot) => paidIn(slot) === month),
      ),
    );
  });
}

/** What a campaign of a status costs: its fee is spent, still to be paid, or not due. */
export const costs = {
  draft: 'expected',
  'pending-payment': 'expected',
  paid: 'committed',
  ongoing: 'committed',
  ended: 'committed',
  recalled: 'nothing',
  cancelled: 'nothing',
  'expired-unpaid': 'nothing',
} as const satisfies Record<CampaignStatus, 'committed' | 'expected' | 'nothing'>;

/** Target and open collaborations cost commission; without a fee there is nothing unknown about it. */
export const costsFee = {
  'plus-task': true,
  'plus-challenge': true,
  'flat-fee': true,
  target: false,
  open: false,
} as const satisfies Record<SlotKind, boolean>;

function feeMonth(month: string | null, currency: Currency, slots: readonly Slot[]): FeeMonth {
  const sum = (of: 'committed' | 'expected'): Money => ({
    minor: slots
      .filter(({ status }) => costs[status] === of)
      .reduce((all, { fee }) => all + (fee?.minor ?? 0), 0),
    currency,
  });
  const [committed, expected] = [sum('committed'), sum('expected')];
  const total = { minor: committed.minor + expected.minor, currency };
  return { month, committed, expected, total, unknown: slots.filter(({ fee }) => fee === null).length };
}

function paidIn({ payDay }: Slot): string | null {
  return payDay === null ? null : monthOf(payDay);
}

/** A month of four digits a year sorts as text; no month comes after every month. */
function byMonth(a: string | null, b: string | null): number {
  return (a ?? '~') < (b ?? '~') ? -1 : 1;
}

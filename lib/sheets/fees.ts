import type { IsoDay } from '../model/day';
import type { CampaignStatus } from '../model/draft';
import type { Currency, Money } from '../model/money';
import type { Slot } from '../model/plan';
import { monthOf } from '../reckoning/days';

/** Expected fees of the slots that are paid in one month, in one currency. */
export interface FeeMonth {
  /** `YYYY-MM`, or null for slots without a pay day. */
  readonly month: string | null;
  readonly slots: number;
  /** Slots whose fee is not known. They are not in the sum: not known is not zero. */
  readonly unknown: number;
  readonly expected: Money;
}

/**
 * Expected fees by month of payment, months in order and those without a pay day last. One list per currency; a slot
 * without a fee is counted in the list of `currency`. Recalled, cancelled and unpaid campaigns cost nothing.
 */
export function feesByMonth(slots: readonly Slot[], currency: Currency): readonly FeeMonth[] {
  const counted = slots.filter(
    ({ status, fee }) => costs[status] && (fee?.currency ?? currency) === currency,
  );
  const months = [...new Set(counted.map(paidIn))].sort((a, b) => (a ?? '9999').localeCompare(b ?? '9999'));
  return months.map((month) => {
    const paid = counted.filter((slot) => paidIn(slot) === month);
    return {
      month,
      slots: paid.length,
      unknown: paid.filter(({ fee }) => fee === null).length,
      expected: { minor: paid.reduce((sum, { fee }) => sum + (fee?.minor ?? 0), 0), currency },
    };
  });
}

/** Whether a slot of this status is expected to cost its fee. */
export const costs = {
  draft: true,
  'pending-payment': true,
  paid: true,
  ongoing: true,
  ended: true,
  recalled: false,
  cancelled: false,
  'expired-unpaid': false,
} as const satisfies Record<CampaignStatus, boolean>;

function paidIn({ payDay }: { readonly payDay: IsoDay | null }): string | null {
  return payDay === null ? null : monthOf(payDay);
}

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
 * Expected fees by month of payment: months in order, those without a pay day last; one list per currency, that of
 * the shop first. A slot without a fee is counted in the shop's currency `home`. Recalled, cancelled and unpaid
 * campaigns cost nothing.
 */
export function feesByMonth(slots: readonly Slot[], home: Currency): readonly FeeMonth[] {
  const counted = slots.filter(({ status }) => costs[status]);
  return currenciesOf(counted, home).flatMap((currency) => {
    const own = counted.filter(({ fee }) => (fee?.currency ?? home) === currency);
    const months = [...new Set(own.map(paidIn))].sort((a, b) => (a ?? '9999').localeCompare(b ?? '9999'));
    return months.map((month) => {
      const paid = own.filter((slot) => paidIn(slot) === month);
      return {
        month,
        slots: paid.length,
        unknown: paid.filter(({ fee }) => fee === null).length,
        expected: { minor: paid.reduce((sum, { fee }) => sum + (fee?.minor ?? 0), 0), currency },
      };
    });
  });
}

/** The shop's currency first, then others that a slot happens to have. */
function currenciesOf(slots: readonly Slot[], home: Currency): readonly Currency[] {
  return [...new Set([home, ...slots.flatMap(({ fee }) => (fee === null ? [] : [fee.currency]))])];
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

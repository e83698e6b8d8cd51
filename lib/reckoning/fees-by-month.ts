import type { Currency, Money } from '../model/money';
import type { Slot } from '../model/plan';
import { cashFlow, cashMonths } from './cash-flow';

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
  const { costs } = cashFlow(slots, { extra: null, home });
  const fees = costs.filter(({ kind }) => kind === 'fee' || kind === 'flatFee');
  const currencies = fees.map(({ currency }) => currency).sort();
  return [...new Set([home, ...currencies])].flatMap((currency) => {
    const money = (minor: number): Money => ({ minor, currency });
    return cashMonths({ costs: fees, may: [] }, currency).map(
      ({ month, committed, expected, total, unknown }): FeeMonth => ({
        month,
        committed: money(committed),
        expected: money(expected),
        total: money(total),
        unknown,
      }),
    );
  });
}

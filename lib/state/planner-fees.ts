import type { Currency } from '../model/money';
import type { Slot } from '../model/plan';
import { feesByMonth, type FeeMonth } from '../reckoning/fees-by-month';

/** What is paid in one month, or at a time not decided yet (`month` null), in minor units of the table's currency. */
export interface FeeRow {
  readonly month: string | null;
  /** Of campaigns that were paid. */
  readonly committed: number;
  /** Of drafts and of campaigns that wait for payment. */
  readonly expected: number;
  readonly total: number;
  /** Slots whose fee nobody knows; they are in no sum. */
  readonly unknown: number;
}
/** Fees in one currency; two currencies are two tables and never one sum. */
export interface FeeTable {
  readonly currency: Currency;
  readonly rows: readonly FeeRow[];
  readonly total: Omit<FeeRow, 'month'>;
}

/**
 * The fees of a plan by month of payment, one table per currency, the shop's own first. Slots without a fee are counted
 * in the shop's own table. Without any slot that costs something there is no table.
 */
export function feeTables(slots: readonly Slot[], own: Currency): readonly FeeTable[] {
  const months = feesByMonth(slots, own);
  const currencies = [...new Set(months.map(({ total }) => total.currency))];
  return currencies.map((currency) => {
    const rows = months.filter(({ total }) => total.currency === currency).map(rowOf);
    const sum = (pick: (row: FeeRow) => number): number => rows.reduce((all, row) => all + pick(row), 0);
    const total = {
      committed: sum((row) => row.committed),
      expected: sum((row) => row.expected),
      total: sum((row) => row.total),
      unknown: sum((row) => row.unknown),
    };
    return { currency, rows, total };
  });
}

function rowOf({ month, committed, expected, total, unknown }: FeeMonth): FeeRow {
  return { month, committed: committed.minor, expected: expected.minor, total: total.minor, unknown };
}

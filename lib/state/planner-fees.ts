import type { CampaignStatus } from '../model/draft';
import type { Currency } from '../model/money';
import type { Slot } from '../model/plan';
import { feesByMonth, type ExpectedFees } from '../planner/fees-by-month';

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
  const committed = feesByMonth(slots.filter(({ status }) => paid[status]));
  const expected = feesByMonth(slots.filter(({ status }) => !paid[status]));
  const currencies = [...committed.known, ...expected.known].map(({ currency }) => currency);
  const unknown = [...committed.unknown, ...expected.unknown];
  const all = new Set([
    ...(currencies.includes(own) || unknown.length > 0 ? [own] : []),
    ...currencies.sort(),
  ]);
  return [...all].map((currency) => tableOf(currency, committed, expected, currency === own ? unknown : []));
}

function tableOf(
  currency: Currency,
  committed: ExpectedFees,
  expected: ExpectedFees,
  unknown: ExpectedFees['unknown'],
): FeeTable {
  const inCurrency = [...committed.known, ...expected.known].filter((fees) => fees.currency === currency);
  const months = new Set([...inCurrency, ...unknown].map(({ month }) => month));
  const sumOf = (fees: ExpectedFees, month: string | null): number =>
    sum(
      fees.known.filter((one) => one.month === month && one.currency === currency).map(({ minor }) => minor),
    );
  const rows = [...months].sort(byMonth).map((month): FeeRow => {
    const [paidFees, open] = [sumOf(committed, month), sumOf(expected, month)];
    const missing = sum(unknown.filter((one) => one.month === month).map((one) => one.slots));
    return { month, committed: paidFees, expected: open, total: paidFees + open, unknown: missing };
  });
  return {
    currency,
    rows,
    total: {
      committed: sum(rows.map((row) => row.committed)),
      expected: sum(rows.map((row) => row.expected)),
      total: sum(rows.map((row) => row.total)),
      unknown: sum(rows.map((row) => row.unknown)),
    },
  };
}

const paid = {
  draft: false,
  'pending-payment': false,
  paid: true,
  ongoing: true,
  ended: true,
  recalled: false,
  cancelled: false,
  'expired-unpaid': false,
} as const satisfies Record<CampaignStatus, boolean>;

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function byMonth(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}

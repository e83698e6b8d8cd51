/** What the day of payment decides: how long a campaign can be recalled, and when an extra fee may fall due. */
import type { IsoDay } from '../model/day';
import type { Money } from '../model/money';
import { addDays, daysBetween, monthOf } from './days';

/** Days in which a paid campaign can still be recalled: from payment to start. Zero or less means not at all. */
export function undoDays(payDay: IsoDay, start: IsoDay): number {
  return daysBetween(payDay, start);
}

/** When a refund may bring the temporary fee: the one after the end, only the one after a recall, or none. */
export type CrossMonth =
  | { readonly refund: 'none' }
  | { readonly refund: 'after-end' | 'after-recall'; readonly charged: string; readonly back: string };

/**
 * Whether a refund can fall into the start month of a campaign that was paid in an earlier month (cp-extra-fee). The
 * refund after the end comes on the end day at the earliest; a refund after a recall always can. Months are `YYYY-MM`.
 */
export function crossMonth(payDay: IsoDay, start: IsoDay, end: IsoDay): CrossMonth {
  const charged = monthOf(start);
  if (monthOf(payDay) >= charged) return { refund: 'none' };
  const refund = monthOf(end) === charged ? 'after-end' : 'after-recall';
  return { refund, charged, back: nextMonth(start) };
}

/** A share of an amount in basis points, rounded once, half a unit upwards. */
export function shareOf({ minor, currency }: Money, basisPoints: number): Money {
  const parts = BigInt(minor) * BigInt(basisPoints);
  return { minor: Number((parts + 5_000n) / 10_000n), currency };
}

/** A day to pay and a period of the same length. */
export interface PaymentPlan {
  readonly payDay: IsoDay;
  readonly start: IsoDay;
  readonly end: IsoDay;
}

const mostShift = 7;
const comfortableUndo = 3;

/**
 * The nearest plan of the same length that is paid in the month it starts in and leaves three days to recall. The start
 * moves by at most 7 days, payment is never earlier than planned or than `today`. null when there is none.
 */
export function sameMonthPlan(plan: PaymentPlan, today: IsoDay): PaymentPlan | null {
  const earliest = plan.payDay > today ? plan.payDay : today;
  for (const shift of shifts) {
    const start = addDays(plan.start, shift);
    const firstOfMonth = `${monthOf(start)}-01` as IsoDay;
    const payDay = earliest > firstOfMonth ? earliest : firstOfMonth;
    if (undoDays(payDay, start) >= comfortableUndo) return { payDay, start, end: addDays(plan.end, shift) };
  }
  return null;
}

/** 0, +1, −1, +2, −2 …: the smallest move first, later before earlier. */
const shifts = Array.from({ length: 2 * mostShift + 1 }, (_, i) => (i % 2 === 1 ? (i + 1) / 2 : -i / 2));

function nextMonth(day: IsoDay): string {
  return Temporal.PlainDate.from(day).toPlainYearMonth().add({ months: 1 }).toString();
}

/** What a planned day of payment means for a campaign, and a better one where there is one (N4). */
import type { IsoDay } from '../model/day';
import type { BasisPoints, Money } from '../model/money';
import { crossMonth, sameMonthPlan, shareOf, undoDays, type CrossMonth, type PaymentPlan } from './payment';

export interface PayQuestion extends PaymentPlan {
  readonly today: IsoDay;
  /** The campaign fee; null while it was not read. */
  readonly fee: Money | null;
  /** The share of the fee that may be charged for a while; null where the market does not know it. */
  readonly rate: BasisPoints | null;
}

export interface PayAdvice {
  /** Days in which the paid campaign can still be recalled; zero or less means not at all. */
  readonly undo: number;
  readonly cross: CrossMonth;
  /** What may be charged for a while and comes back: never part of a total. null when it is not known. */
  readonly temporary: Money | null;
  /**
   * `needless`: this day is fine. `better`: another pair of the same length, the start moved by at most 7 days.
   * `none`: there is no such pair.
   */
  readonly suggestion:
    | { readonly state: 'needless' }
    | { readonly state: 'better'; readonly plan: PaymentPlan; readonly undo: number; readonly moved: number }
    | { readonly state: 'none' };
}

/** Judges a day of payment. A better one is looked for when money may be bound for a while, or nothing can be recalled. */
export function payAdvice({ today, fee, rate, ...plan }: PayQuestion): PayAdvice {
  const undo = undoDays(plan.payDay, plan.start);
  const cross = rate === null ? none : crossMonth(plan.payDay, plan.start, plan.end);
  const temporary = cross.refund === 'none' || fee === null || rate === null ? null : shareOf(fee, rate);
  return {
    undo,
    cross,
    temporary,
    suggestion: suggestionFor(plan, today, undo <= 0 || cross.refund !== 'none'),
  };
}

const none: CrossMonth = { refund: 'none' };

function suggestionFor(plan: PaymentPlan, today: IsoDay, needed: boolean): PayAdvice['suggestion'] {
  if (!needed) return { state: 'needless' };
  const better = sameMonthPlan(plan, today);
  if (better === null) return { state: 'none' };
  return {
    state: 'better',
    plan: better,
    undo: undoDays(better.payDay, better.start),
    moved: undoDays(plan.start, better.start),
  };
}

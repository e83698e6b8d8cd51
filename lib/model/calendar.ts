import type { DayRange } from './day';

/** When a calendar item is: each year or each month on the same days, or once. */
export type Recurrence =
  | { readonly every: 'year'; /** `MM-DD` */ readonly from: string; readonly to: string }
  | { readonly every: 'month'; readonly from: number; readonly to: number }
  | ({ readonly every: 'once' } & DayRange);

/** A day or a range of days that is worth knowing when a campaign is planned. */
export interface CalendarItem {
  readonly id: string;
  /** Its own name, for example `12.12` or `Lebaran 2026`; the same in every language. */
  readonly name: string;
  readonly kind: 'sale' | 'payday' | 'season' | 'holiday' | 'pause';
  readonly when: Recurrence;
  readonly source: string;
  /** Items on fixed dates are on from the start; what moves or is an estimate waits for the seller. */
  readonly on: boolean;
}

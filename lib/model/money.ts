/** ISO 4217 codes of the markets we know. */
export type Currency =
  'IDR' | 'VND' | 'THB' | 'MYR' | 'PHP' | 'SGD' | 'USD' | 'GBP' | 'EUR' | 'MXN' | 'BRL' | 'JPY';

/** An amount in whole minor units of the currency as it is shown (IDR, VND and JPY show none: the unit is one rupiah). */
export interface Money {
  readonly minor: number;
  readonly currency: Currency;
}

/** Digits after the decimal point that each currency shows (domain rule mn-01..mn-07). */
export const shownDecimals = {
  IDR: 0,
  VND: 0,
  JPY: 0,
  THB: 2,
  MYR: 2,
  PHP: 2,
  SGD: 2,
  USD: 2,
  GBP: 2,
  EUR: 2,
  MXN: 2,
  BRL: 2,
} as const satisfies Record<Currency, number>;

/** A rate in basis points: 1575 is 15.75 %. */
export type BasisPoints = number;

/** Lowest and highest rate of a draft; equal when there is one rate. */
export interface RateRange {
  readonly low: BasisPoints;
  readonly high: BasisPoints;
}

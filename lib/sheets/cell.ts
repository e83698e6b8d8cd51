import type { Instant, IsoDay, Zone } from '../model/day';
import type { BasisPoints, Money } from '../model/money';
import { plainText } from './text';

/** A value of a table with its type, so that every format can write a number as a number and a name as text. */
export type Cell =
  | { readonly type: 'empty' }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'money'; readonly money: Money }
  | { readonly type: 'rate'; readonly rate: BasisPoints }
  | { readonly type: 'day'; readonly day: IsoDay }
  /** `YYYY-MM`. */
  | { readonly type: 'month'; readonly month: string }
  | { readonly type: 'moment'; readonly at: Instant; readonly zone: Zone };

export const empty: Cell = { type: 'empty' };

/** Text of a seller, of the host or of ours; blank text is an empty cell. */
export function text(value: string): Cell {
  const plain = plainText(value);
  return plain === '' ? empty : { type: 'text', text: plain };
}
export function number(value: number): Cell {
  return { type: 'number', value };
}
export function money(value: Money | null): Cell {
  return value === null ? empty : { type: 'money', money: value };
}
export function rate(value: BasisPoints | null): Cell {
  return value === null ? empty : { type: 'rate', rate: value };
}
export function day(value: IsoDay | null): Cell {
  return value === null ? empty : { type: 'day', day: value };
}
export function moment(value: Instant | null, zone: Zone): Cell {
  return value === null ? empty : { type: 'moment', at: value, zone };
}

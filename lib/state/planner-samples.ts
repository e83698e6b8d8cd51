import type { Instant } from '../model/day';
import type { Market } from '../model/market';
import { shownDecimals } from '../model/money';
import type { Slot } from '../model/plan';
import { addDays, dayOf } from '../reckoning/days';
import { newSlot } from './planner-form';

const mark = 'sample-';

/** Whether a slot was made by "Try with sample data"; it stays one when it is renamed. */
export function isSample({ id }: Pick<Slot, 'id'>): boolean {
  return id.startsWith(mark);
}

/**
 * Example campaigns around a moment, in the shop's currency. Those of Collaboration Plus stay drafts, so that none of
 * them can enter the quota ledger.
 */
export function sampleSlots(shop: string, market: Market, at: Instant, newId: () => string): readonly Slot[] {
  const today = dayOf(at, market.zone);
  const unit = 10 ** shownDecimals[market.currency] * (shownDecimals[market.currency] === 0 ? 50_000 : 5);
  return samples.map(({ name, starts, length, pays, fee, ...rest }) => ({
    ...newSlot(`${mark}${newId()}`, shop, at),
    ...rest,
    name: `SAMPLE ${name}`,
    start: addDays(today, starts),
    end: addDays(today, starts + length - 1),
    payDay: pays === null ? null : addDays(today, starts - pays),
    fee: fee === null ? null : { minor: fee * unit, currency: market.currency },
    notes: 'SAMPLE',
  }));
}

const samples = [
  {
    name: 'Payday serum',
    kind: 'plus-task',
    status: 'draft',
    sampleOffered: 'yes',
    starts: 9,
    length: 25,
    pays: 4,
    fee: 200,
  },
  {
    name: 'Double date challenge',
    kind: 'plus-challenge',
    status: 'draft',
    sampleOffered: 'no',
    starts: 40,
    length: 21,
    pays: 6,
    fee: 300,
  },
  {
    name: 'Always-on creators',
    kind: 'target',
    status: 'ongoing',
    sampleOffered: 'yes',
    starts: -12,
    length: 60,
    pays: null,
    fee: null,
  },
  {
    name: 'Launch videos',
    kind: 'flat-fee',
    status: 'ongoing',
    sampleOffered: 'yes',
    starts: -3,
    length: 14,
    pays: 2,
    fee: 90,
  },
] as const satisfies readonly (Pick<Slot, 'name' | 'kind' | 'status' | 'sampleOffered'> & {
  /** Days from today to the start, length of the campaign, days of payment before the start, fee in round amounts. */
  readonly starts: number;
  readonly length: number;
  readonly pays: number | null;
  readonly fee: number | null;
})[];

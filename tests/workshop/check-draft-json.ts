/** Strict reading of parsed JSON for the command line: a value, or a refusal that says where and why. */
import type { DayRange, Instant, IsoDay } from '../../lib/model/day';
import type { MarketId } from '../../lib/model/market';
import type { Money } from '../../lib/model/money';
import { parseCanonical } from '../../lib/text/canonical';

/** Why a line could not be read. `where` is a path like `fields.start`; `id` is the line's own when it could be read. */
export class Refusal {
  constructor(
    readonly why: string,
    readonly where = '',
    readonly id: string | number | null = null,
  ) {}

  /** The same refusal, one step further out. */
  in(step: string | number): Refusal {
    const rest = this.where === '' || this.where.startsWith('[') ? this.where : `.${this.where}`;
    const own = typeof step === 'number' ? `[${step}]` : step;
    return new Refusal(this.why, `${own}${rest}`, this.id);
  }
  of(id: string | number | null): Refusal {
    return new Refusal(this.why, this.where, id);
  }
}
export type Reader<T> = (json: unknown) => T | Refusal;

/** What an object of readers reads. */
export type Shape<T> = { readonly [K in keyof T]: Reader<T[K]> };

/** An object with these keys and no others; a key that is not there is read as undefined. */
export function shape<T extends object>(readers: Shape<T>): Reader<T> {
  return (json) => {
    if (typeof json !== 'object' || json === null || Array.isArray(json)) return new Refusal('not an object');
    const given = new Map(Object.entries(json));
    const known = Object.keys(readers);
    const strange = [...given.keys()].find((key) => !known.includes(key));
    if (strange !== undefined) return new Refusal(`unknown key; known are ${known.join(', ')}`, strange);
    const values: [string, unknown][] = [];
    for (const [key, reader] of Object.entries<Reader<unknown>>(readers)) {
      const value = reader(given.get(key));
      if (value instanceof Refusal) return value.in(key);
      values.push([key, value]);
    }
    // Every key of the shape was read by its own reader just above.
    return Object.fromEntries(values) as T;
  };
}

export function list<T>(reader: Reader<T>): Reader<readonly T[]> {
  return (json) => {
    if (!Array.isArray(json)) return new Refusal(json === undefined ? 'missing' : 'not a list');
    const values: T[] = [];
    for (const [i, one] of json.entries()) {
      const value = reader(one);
      if (value instanceof Refusal) return value.in(i);
      values.push(value);
    }
    return values;
  };
}

/** `fallback` when it is not there or null. */
export function optional<T, F>(reader: Reader<T>, fallback: F): Reader<T | F> {
  return (json) => (json === undefined || json === null ? fallback : reader(json));
}

export function word<const T extends string>(words: readonly T[]): Reader<T> {
  return (json) => {
    if (json === undefined) return new Refusal(`missing; one of ${words.join(', ')}`);
    return words.find((one) => one === json) ?? new Refusal(`not one of ${words.join(', ')}`);
  };
}

export function text(json: unknown): string | Refusal {
  if (json === undefined) return new Refusal('missing');
  return typeof json === 'string' ? json : new Refusal('not a text');
}

export function flag(json: unknown): boolean | Refusal {
  return typeof json === 'boolean' ? json : new Refusal('not true or false');
}

/** Days from 0 to 365. */
export function daysCount(json: unknown): number | Refusal {
  if (json === undefined) return new Refusal('missing');
  const whole = typeof json === 'number' && Number.isInteger(json) && json >= 0 && json <= 365;
  return whole ? json : new Refusal('not a whole number of days from 0 to 365');
}

/** A whole number that is exact and not below `least`. */
export function wholeFrom(least: number): Reader<number> {
  return (json) => {
    if (json === undefined) return new Refusal('missing');
    const whole = typeof json === 'number' && Number.isSafeInteger(json) && json >= least;
    return whole ? json : new Refusal(`not a whole number from ${least} on`);
  };
}

/** A moment with its offset, `2026-03-31T09:00:00+07:00`. */
export function instantOf(json: unknown): Instant | Refusal {
  if (json === undefined) return new Refusal('missing');
  const wrong = new Refusal('not a moment with an offset, like 2026-03-31T09:00:00+07:00');
  if (typeof json !== 'string' || json.length > 60) return wrong;
  try {
    const at = Temporal.Instant.from(json);
    const year = at.toZonedDateTimeISO('UTC').year;
    if (year < 1971 || year > 2190) return new Refusal('not a moment between 1971 and 2190');
    return at.toString() as Instant;
  } catch {
    return wrong;
  }
}

export function dayOf(json: unknown): IsoDay | Refusal {
  if (json === undefined) return new Refusal('missing');
  const read = parseCanonical('start', json, 'ID');
  return read.ok ? read.value : new Refusal(read.why);
}

export function rangeOf(json: unknown): DayRange | Refusal {
  const range = shape<DayRange>({ from: dayOf, to: dayOf })(json);
  if (range instanceof Refusal || range.from <= range.to) return range;
  return new Refusal('ends before it starts');
}

export function moneyIn(market: MarketId): Reader<Money> {
  return (json) => {
    if (json === undefined) return new Refusal('missing');
    const read = parseCanonical('budget', json, market);
    return read.ok ? read.value : new Refusal(read.why);
  };
}

/** One rate in basis points. */
export function rateOf(json: unknown): number | Refusal {
  const read = parseCanonical('commission', json, 'ID');
  if (!read.ok) return new Refusal(read.why);
  return read.value.low === read.value.high ? read.value.low : new Refusal('not one rate');
}

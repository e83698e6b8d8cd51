import type { MarketId } from '../../model/market';

/** A value, or a short English sentence why there is none. */
export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: string };

/** Both ways of one kind of value. */
export interface Codec<T> {
  write(value: T): string;
  read(json: unknown, market: MarketId): Read<T>;
}

export function ok<T>(value: T): Read<T> {
  return { ok: true, value };
}
export function no(why: string): { readonly ok: false; readonly why: string } {
  return { ok: false, why };
}

/** All parts, or the first that could not be read, with its place counted from 1. */
export function every<T>(parts: readonly Read<T>[]): Read<readonly T[]> {
  const values: T[] = [];
  for (const [i, part] of parts.entries()) {
    if (!part.ok) return no(`${i + 1}: ${part.why}`);
    values.push(part.value);
  }
  return ok(values);
}

/** The keys and values of a JSON object that has no other keys than `keys`. */
export function objectWith(json: unknown, keys: readonly string[]): Read<Readonly<Record<string, unknown>>> {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return no('not an object');
  const strange = Object.keys(json).find((key) => !keys.includes(key));
  if (strange !== undefined) return no(`unknown key ${JSON.stringify(strange)}`);
  return ok(Object.fromEntries(Object.entries(json)));
}

/** null and a key that is not there mean "not shown". */
export function orNull<T>(json: unknown, read: (json: unknown) => Read<T>): Read<T | null> {
  return json === undefined || json === null ? ok(null) : read(json);
}

/** A whole number from 0 on. */
export function countOf(json: unknown): Read<number> {
  if (typeof json === 'number' && Number.isSafeInteger(json) && json >= 0) return ok(json);
  if (typeof json === 'string' && /^\d{1,15}$/.test(json)) return ok(Number(json));
  return no('not a whole number from 0 on');
}

/** A text that says something; the ends are trimmed. */
export function textOf(json: unknown): Read<string> {
  if (typeof json !== 'string') return no('not a text');
  const text = json.trim();
  return text === '' ? no('an empty text') : ok(text);
}

/** The parts of `a, b, c`; none for a blank text. */
export function partsOf(text: string): readonly string[] {
  return text.trim() === '' ? [] : text.split(',').map((part) => part.trim());
}

/** The parts of `2: a, b`, when there are as many as it says. */
export function countedParts(text: string): Read<readonly string[]> {
  const [, count = '', rest = ''] = /^(\d{1,6})(?::(.*))?$/s.exec(text.trim()) ?? [];
  if (count === '') return no('not a list like "2: a, b"');
  const parts = partsOf(rest);
  if (parts.length !== Number(count)) return no(`says ${count} and lists ${parts.length}`);
  return parts.includes('') ? no('an empty part') : ok(parts);
}

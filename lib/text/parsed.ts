/**
 * What a text turned out to mean. A value is given only for a text that means one thing; two meanings are both given,
 * anything else says why it could not be read. Nothing is ever rounded, completed or guessed.
 */
export type Parsed<T> =
  | { readonly kind: 'value'; readonly value: T }
  | { readonly kind: 'blank' }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly [T, T, ...T[]] }
  | { readonly kind: 'unreadable'; readonly why: string };

/** The text means this and nothing else. */
export function valueOf<T>(value: T): Parsed<T> {
  return { kind: 'value', value };
}
/** Nothing was entered. */
export const blank = { kind: 'blank' } as const;

/** `why` is a short English phrase for the diagnostics; it never holds the text itself. */
export function unreadable<T>(why: string): Parsed<T> {
  return { kind: 'unreadable', why };
}
/** One meaning is a value, several are ambiguous, none is unreadable. Equal meanings count once. */
export function oneOf<T>(meanings: readonly T[], why: string): Parsed<T> {
  const [first, second, ...rest] = [...new Set(meanings)];
  if (first === undefined) return unreadable(why);
  return second === undefined ? valueOf(first) : { kind: 'ambiguous', candidates: [first, second, ...rest] };
}
/** The same answer about something made from the value. */
export function mapParsed<T, U>(parsed: Parsed<T>, change: (value: T) => U): Parsed<U> {
  if (parsed.kind === 'value') return valueOf(change(parsed.value));
  if (parsed.kind !== 'ambiguous') return parsed;
  const [first, second, ...rest] = parsed.candidates;
  return { kind: 'ambiguous', candidates: [change(first), change(second), ...rest.map(change)] };
}

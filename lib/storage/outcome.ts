import type { Answer, Refusal } from '../planner/port';
import type { Bad } from './read';
import type { Tally } from './rows';
import type { SealedEntry } from './schema';

/** What the plan knows of itself after an operation. */
export interface Committed {
  readonly revision: number;
  readonly tallies: readonly Tally[];
  /** The operation; none where the plan as it is was taken for good. */
  readonly entry?: SealedEntry;
}

/** What one transaction came to. `again`: rows in its way could not be read, repair them and try once more. */
export type Outcome<T> =
  | { readonly do: 'answer'; readonly answer: Answer<T>; readonly committed: Committed | null }
  | { readonly do: 'repair'; readonly bad: readonly Bad[] };

/** An answer that changed nothing. */
export function answered<T>(value: T): Outcome<T> {
  return { do: 'answer', answer: { ok: true, value }, committed: null };
}

/** The refusal of an operation id that was taken for something else. */
export function taken<T>(): Outcome<T> {
  return refused({ code: 'invalid', message: 'this operation id belongs to another request' });
}

/** A refusal, which changed nothing. */
export function refused<T>(failure: Refusal): Outcome<T> {
  return { do: 'answer', answer: { ok: false, failure }, committed: null };
}

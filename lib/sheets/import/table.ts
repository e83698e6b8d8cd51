import type { IsoDay } from '../../model/day';

/** A cell of a file as it was found, before anybody knows what column it is in. */
export type FoundCell =
  | { readonly type: 'empty' }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'day'; readonly day: IsoDay }
  /** A truth value, an error, or a formula that nobody has counted. */
  | { readonly type: 'other'; readonly text: string };

/** A table of a file. The first row is row 1, as a person counts. */
export interface FoundTable {
  readonly name: string;
  readonly rows: readonly (readonly FoundCell[])[];
  /** Columns that the file hides, from 0. They are read like the others: ours hold the ids. */
  readonly hidden: ReadonlySet<number>;
  /** Rows, from 0, that share a cell with another row or join cells of their own: what belongs where is not certain. */
  readonly merged: ReadonlySet<number>;
}

export const refusals = [
  'too-large',
  'damaged',
  'encrypted',
  'packed-too-tightly',
  'too-many-rows',
  'encoding',
  'no-columns',
  'column-twice',
  'too-slow',
] as const;
/** Why a file as a whole is not read. Nothing of it is used then: half a file is never taken for the whole. */
export type Refusal = (typeof refusals)[number];

export type Found =
  | { readonly ok: true; readonly tables: readonly FoundTable[] }
  | { readonly ok: false; readonly why: Refusal };

export function refused(why: Refusal): { readonly ok: false; readonly why: Refusal } {
  return { ok: false, why };
}

/** Limits on a file; far above what this extension writes, far below what hurts. */
export const limits = {
  bytes: 10_000_000,
  unpackedBytes: 40_000_000,
  /** Unpacked bytes per packed byte, over all of the file. */
  ratio: 200,
  entries: 200,
  rows: 20_000,
  columns: 100,
  /** Of all sheets together: what a plan of more than 10,000 campaigns fills. */
  cells: 300_000,
} as const;

/** A cell of text; blank text is an empty cell. */
export function foundText(text: string): FoundCell {
  return text.trim() === '' ? { type: 'empty' } : { type: 'text', text };
}

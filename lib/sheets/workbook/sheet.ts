/** What a sheet of a workbook holds, before any library comes into it. Rows and columns count from 0. */
import type { Language } from '../../i18n/words';
import type { Cell } from '../cell';

/** Names of sheets and ranges are the same in every language, so that formulas people build on them keep working. */
export type SheetName =
  | 'Slots'
  | 'Fees'
  | 'Samples'
  | 'Checks'
  | 'Receipts'
  | 'Creators'
  | 'Rates'
  | 'Rules'
  | 'Quota'
  | 'Read me'
  | 'Lists';

/** A formula of ours with the value it must come to. Never made from text of the seller or the host. */
export interface Formula {
  readonly type: 'formula';
  readonly formula: string;
  readonly result: Cell;
}
/** How a row looks; `key` rows are hidden and hold the stable names of the columns. */
export type Look = 'key' | 'title' | 'heading' | 'data' | 'total' | 'remark';
export interface Row {
  readonly look: Look;
  readonly cells: readonly (Cell | Formula)[];
}
export interface Column {
  /** In characters. */
  readonly width: number;
  readonly hidden?: boolean;
  readonly wrap?: boolean;
}
export type Tint = 'red' | 'amber' | 'green' | 'blue' | 'grey';

export interface Sheet {
  readonly name: SheetName;
  readonly hidden?: boolean;
  readonly columns: readonly Column[];
  /** Taken once and one by one: the rows of a large plan are not kept beside what is written of them. */
  readonly rows: Iterable<Row>;
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Range with buttons to filter by, its first row the headings. */
  readonly filter?: string;
  /** Lists to pick from, by the name of a range. */
  readonly choices: readonly { readonly range: string; readonly from: string }[];
  /** Colour of a range where a formula, written for its first cell, holds. The cell says the same in words. */
  readonly tints: readonly { readonly range: string; readonly when: string; readonly tint: Tint }[];
}
export interface NamedRange {
  readonly name: string;
  readonly range: string;
}
export interface Workbook {
  readonly title: string;
  readonly language: Language;
  readonly sheets: readonly Sheet[];
  readonly names: readonly NamedRange[];
  /** Ends a text that is longer than a cell can be. */
  readonly cut: string;
  /** Said where a cell takes only what is on its list. */
  readonly pick: string;
}

/** `A` of 0, `AA` of 26. */
export function letterOf(column: number): string {
  if (column < 0 || column > 701) throw new Error(`no letter for column ${column}`);
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : String.fromCharCode(64 + Math.floor(column / 26)) + last;
}
/** `B3:B9` of column 1, rows 2 to 8. */
export function rangeOf(column: number, first: number, last: number): string {
  return `${letterOf(column)}${first + 1}:${letterOf(column)}${last + 1}`;
}
/** The same with `$`, so that it does not move. */
export function fixedRangeOf(column: number, first: number, last: number): string {
  return `$${letterOf(column)}$${first + 1}:$${letterOf(column)}$${last + 1}`;
}
/** A text inside a formula. */
export function literal(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
/** A formula that comes to `result`. */
export function formula(text: string, result: Cell): Formula {
  return { type: 'formula', formula: text, result };
}

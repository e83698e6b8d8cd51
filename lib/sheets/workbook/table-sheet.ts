/** A sheet that is one table: hidden keys, headings, rows, a filter, lists to pick from, and nothing else. */
import type { Cell } from '../cell';
import { text } from '../cell';
import { letterOf, literal, rangeOf, type Column, type Sheet, type SheetName, type Tint } from './sheet';

/** A column of such a table for rows of one kind. */
export interface TableColumn<R> extends Column {
  readonly heading: string;
  /** What the column holds, for the sheet that explains. */
  readonly meaning: string;
  readonly cell: (row: R) => Cell;
  /** Counted from the rest when the file is made; it is not read back, and nobody is told that it changes. */
  readonly counted?: boolean;
  /** The name of the list to pick from. */
  readonly from?: string;
  /** Words of this column that are coloured. */
  readonly tints?: readonly (readonly [word: string, tint: Tint])[];
}
/** A table of one kind of rows; the columns by their stable keys. */
export interface Table<R> {
  readonly name: SheetName;
  readonly columns: Readonly<Record<string, TableColumn<R>>>;
  readonly rows: readonly R[];
  /** Said under the last row. */
  readonly remark?: string;
  /** Rows under the last one that lists cover too, for rows added by hand. */
  readonly spare: number;
}

export function tableSheet<R>({ name, columns, rows, remark, spare }: Table<R>): Sheet {
  const list = Object.entries(columns);
  const last = firstRow + Math.max(rows.length + spare, 1) - 1;
  return {
    name,
    columns: list.map(([, { width, hidden, wrap }]) => ({
      width,
      hidden: hidden ?? false,
      wrap: wrap ?? false,
    })),
    rows: [
      { look: 'key', cells: list.map(([key]) => text(key)) },
      { look: 'heading', cells: list.map(([, { heading }]) => text(heading)) },
      ...rows.map((row) => ({ look: 'data' as const, cells: list.map(([, { cell }]) => cell(row)) })),
      ...(remark === undefined ? [] : [{ look: 'remark' as const, cells: [text(remark)] }]),
    ],
    frozen: { rows: firstRow, columns: 1 },
    filter: `A${firstRow}:${letterOf(list.length - 1)}${Math.max(firstRow + rows.length, firstRow + 1)}`,
    choices: list.flatMap(([, { from }], index) =>
      from === undefined ? [] : [{ range: rangeOf(index, firstRow, last), from }],
    ),
    tints: list.flatMap(([, { tints = [] }], index) =>
      tints.map(([word, tint]) => ({
        range: rangeOf(index, firstRow, last),
        when: `$${letterOf(index)}${firstRow + 1}=${literal(word)}`,
        tint,
      })),
    ),
  };
}

/** Rows above the first one of the table: the hidden keys and the headings. */
const firstRow = 2;

import type { Cell, Table } from '../../dom/tables';
import { scores } from '../../dom/names';
import type { Evidence, Reading } from '../../model/draft';
import { headerText, isEmptyRow } from './columns';
import { hasMorePages, totalBeside } from '../list-total';
import type { Rows } from './define-field';

export interface TableFound {
  readonly table: Table;
  /** The column that names the rows. */
  readonly column: number;
}

/**
 * The rows of the one table found. Two tables are no answer; rows that the page counts but does not show make the list
 * unreadable, since a part of a list is not the list. `noun` is what the page counts them by.
 */
export function tableReading<T>(
  rows: Rows,
  found: readonly TableFound[],
  noun: RegExp,
  valueOf: (table: Table, row: readonly Cell[]) => T | null,
): { reading: Reading<readonly T[]>; element: Element | null; claimed: readonly number[] } {
  const claimed = found.flatMap(({ table }) =>
    table.rows.flat().flatMap((cell) => cell.controls.map((one) => one.key)),
  );
  const [only, ...others] = found;
  if (!only || others.length > 0)
    return { reading: { state: 'missing', why: 'two-controls' }, element: null, claimed };
  const { table, column } = only;
  const evidence: Evidence = { source: 'table', label: headerText(table, column), score: scores.table };
  const seen = table.rows.filter((row) => !isEmptyRow(row, table));
  const done = (reading: Reading<readonly T[]>): ReturnType<typeof tableReading<T>> => ({
    reading,
    element: table.place.element,
    claimed,
  });
  const total = totalBeside(rows.scan, table.place, noun);
  const raw = `${seen.length}${total === null ? '' : `/${total}`}`;
  if (total !== null && total !== seen.length)
    return done({ state: 'unreadable', raw, why: 'not every row is shown', evidence });
  if (hasMorePages(rows.scan, table.place))
    return done({ state: 'unreadable', raw, why: 'not every row is shown', evidence });
  if (seen.length === 0) return done({ state: 'blank', evidence });
  const values = seen.map((row) => valueOf(table, row));
  const read = values.filter((value) => value !== null);
  if (read.length < values.length)
    return done({ state: 'unreadable', raw, why: 'a row could not be read', evidence });
  return done({ state: 'read', value: read, raw, evidence });
}

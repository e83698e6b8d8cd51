import type { Cell, Table } from '../../dom/tables';
import { scores } from '../../dom/names';
import type { Evidence, Reading } from '../../model/draft';
import { headerText, isEmptyRow } from './columns';
import { hasMorePages, totalBeside } from '../list-total';
import type { Rows } from './define-field';
import { withoutSuggestions } from './suggestions';

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
  valueOf: (table: Table, row: readonly Cell[], column: number) => T | null,
): { reading: Reading<readonly T[]>; element: Element | null; claimed: readonly number[] } {
  const claimed = found.flatMap(({ table }) =>
    table.rows.flat().flatMap((cell) => cell.controls.map((one) => one.key)),
  );
  const [only, ...others] = withoutSuggestions(rows.scan, found);
  if (!only) return { reading: { state: 'missing', why: 'not-here' }, element: null, claimed };
  if (others.length > 0)
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
  const partial = total === null ? table.cut || hasMorePages(rows.scan, table.place) : total !== seen.length;
  if (partial || hasMorePages(rows.scan, table.place))
    return done({ state: 'unreadable', raw, why: 'not every row is shown', evidence });
  // A header without rows may head rows that are no table.
  if (seen.length === 0 && table.rows.length === 0 && isFollowed(rows, table))
    return done({ state: 'unreadable', raw, why: 'no rows under the header', evidence });
  if (seen.length === 0) return done({ state: 'blank', evidence });
  const values = seen.map((row) => valueOf(table, row, column));
  const read = values.filter((value) => value !== null);
  if (read.length < values.length)
    return done({ state: 'unreadable', raw, why: 'a row could not be read', evidence });
  return done({ state: 'read', value: read, raw, evidence });
}

/** Boxes or figures right after the table, in what holds it. */
function isFollowed({ scan }: Rows, { place }: Table): boolean {
  let around = place;
  for (let steps = 0; steps < 3 && around.parent && around.to === place.to; steps++) around = around.parent;
  const after = scan.pieces.slice(place.to, around.to);
  return after.some((piece) => piece.kind === 'part' || /\d/.test(piece.text));
}

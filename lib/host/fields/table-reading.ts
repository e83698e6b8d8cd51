import type { Cell, Table } from '../../dom/tables';
import { linesWithin, type Line, type Place } from '../../dom/scan';
import { scores } from '../../dom/names';
import type { Evidence, Reading } from '../../model/draft';
import { headerText, isEmptyRow } from './columns';
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
  const total = totalBeside(rows, table.place, noun);
  const raw = `${seen.length}${total === null ? '' : `/${total}`}`;
  if (total !== null && total !== seen.length)
    return done({ state: 'unreadable', raw, why: 'not every row is shown', evidence });
  if (hasMorePages(rows, table.place))
    return done({ state: 'unreadable', raw, why: 'not every row is shown', evidence });
  if (seen.length === 0) return done({ state: 'blank', evidence });
  const values = seen.map((row) => valueOf(table, row));
  const read = values.filter((value) => value !== null);
  if (read.length < values.length)
    return done({ state: 'unreadable', raw, why: 'a row could not be read', evidence });
  return done({ state: 'read', value: read, raw, evidence });
}

/** How many rows the page says there are: "45 products" above the table or "1-20 of 45" below it. */
function totalBeside(rows: Rows, table: Place, noun: RegExp): number | null {
  const totals = new Set<number>();
  for (const { text } of linesBeside(rows, table)) {
    const [, count = '', what = ''] = /^(\d{1,5}) ?(\D{1,30})$/.exec(text) ?? [];
    if (count !== '' && noun.test(what.trim())) totals.add(Number(count));
    const of =
      /\d+ ?[-–~] ?\d+ ?(?:of|dari|của|de|条?，?共|total) ?(\d{1,5})\b/i.exec(text) ??
      /^(?:总行数|共|total) ?[:：]? ?(\d{1,5})/i.exec(text);
    if (of) totals.add(Number(of[1]));
  }
  const [total, ...others] = totals;
  return total === undefined ? null : others.length === 0 ? total : -1;
}

/** Page numbers below the table: a lone 1 followed by a lone 2. */
function hasMorePages(rows: Rows, table: Place): boolean {
  const texts = linesBeside(rows, table)
    .filter((line) => line.from >= table.to)
    .map((line) => line.text);
  return texts.some((text, at) => text === '1' && texts[at + 1] === '2');
}

/** Texts around a table up to four elements out, without those of another table. */
function linesBeside({ scan }: Rows, table: Place): readonly Line[] {
  let around = table;
  for (let steps = 0; steps < 4 && around.parent?.parent && around.parent.name !== 'form'; steps++) {
    const next = around.parent;
    if (
      scan.tables.some(
        (other) =>
          other.from >= next.from &&
          other.to <= next.to &&
          (other.to <= table.from || other.from >= table.to),
      )
    )
      break;
    around = next;
  }
  return [...linesWithin(scan, around.from, table.from), ...linesWithin(scan, table.to, around.to)];
}

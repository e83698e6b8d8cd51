import type { SlotKind } from '../../model/plan';
import type { DayOrder } from '../../text/day-text';
import type { SlotColumnKey } from '../slot-columns';
import { ownHeading } from './headings';
import { type FoundCell, type FoundTable, type Refusal } from './table';

/** Where the columns of a table are, and what the seller said about all of its rows. */
export interface Columns {
  readonly at: ReadonlyMap<SlotColumnKey, number>;
  /** Index of the first row under the headings. */
  readonly firstRow: number;
  /** Headings that mean nothing to us. */
  readonly unused: readonly string[];
  /** Order of days like 04/05/2026; null: such a day is a problem. */
  readonly order: DayOrder | null;
  /** The kind of every row, where no column says it. */
  readonly kind: SlotKind | null;
}

/** The columns of the first table that has slots in it: by our hidden keys, or by our headings in any language. */
export function columnsIn(
  tables: readonly FoundTable[],
): { readonly table: FoundTable; readonly columns: Columns } | Refusal {
  for (const table of tables) {
    const columns = columnsOf(table);
    if (columns === 'column-twice') return columns;
    if (columns !== null) return { table, columns };
  }
  return 'no-columns';
}

/** The columns of one table by our own headings; null where it has none. */
export function columnsOf({ rows }: FoundTable): Columns | 'column-twice' | null {
  for (const [index, row] of rows.slice(0, 10).entries()) {
    const keys = row.map(keyOf);
    if (!keys.includes('name') || !keys.includes('kind')) continue;
    const named = keys.filter((key) => key !== null);
    if (new Set(named).size < named.length) return 'column-twice';
    // Under the hidden keys stand the headings for people, which somebody may have changed.
    const isKeys = row.some((cell) => cell.type === 'text' && cell.text === 'sampleOffered');
    return {
      at: new Map(keys.flatMap((key, column) => (key === null ? [] : [[key, column] as const]))),
      firstRow: index + (isKeys ? 2 : 1),
      unused: row.flatMap((cell, column) =>
        cell.type === 'text' && keys[column] === null ? [cell.text] : [],
      ),
      order: null,
      kind: null,
    };
  }
  return null;
}

function keyOf(cell: FoundCell): SlotColumnKey | null {
  return cell.type === 'text' ? ownHeading(cell.text) : null;
}

import { languages } from '../../i18n/words';
import { sheetWords } from '../../i18n/sheet-words';
import { slotColumnKeys, type SlotColumnKey } from '../slot-columns';
import { type FoundCell, type FoundTable, type Refusal } from './table';

/** Where the columns of a table are. */
export interface Columns {
  readonly at: ReadonlyMap<SlotColumnKey, number>;
  /** Index of the first row under the headings. */
  readonly firstRow: number;
  /** Headings that mean nothing to us. */
  readonly unused: readonly string[];
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

function columnsOf({ rows }: FoundTable): Columns | 'column-twice' | null {
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
    };
  }
  return null;
}

function keyOf(cell: FoundCell): SlotColumnKey | null {
  return cell.type === 'text' ? (meaning.get(cell.text.trim().toLowerCase()) ?? null) : null;
}

/** Keys and headings of every language. */
const meaning: ReadonlyMap<string, SlotColumnKey> = new Map(
  slotColumnKeys.flatMap((key) => [
    [key.toLowerCase(), key] as const,
    ...languages.map((one) => [sheetWords[one].column[key].toLowerCase(), key] as const),
  ]),
);

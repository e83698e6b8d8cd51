import type { Cell as LibraryCell, CellValue } from 'hucre/xlsx';
import { isoDaySchema } from '../../model/schema';
import { unpacked } from './archive';
import { stored } from './stored';
import { type Found, type FoundCell, type FoundTable, foundText, limits, refused } from './table';

/** The sheets of a workbook as tables. The reader is loaded when it is asked for, and sees only what was verified. */
export async function xlsxTables(
  file: Uint8Array<ArrayBuffer>,
  progress: (part: number) => void,
): Promise<Found> {
  const checked = await verified(file);
  if (!(checked instanceof Uint8Array)) return checked;
  progress(0.2);
  const { readXlsx } = await import('hucre/xlsx');
  const book = await readXlsx(checked).catch(() => null);
  progress(0.6);
  if (book === null) return refused('damaged');
  if (book.sheets.some(({ rows }) => rows.length > limits.rows)) return refused('too-many-rows');
  const tables = book.sheets.map(({ name, rows, cells, columns, merges }): FoundTable => ({
    name,
    rows: rows.map((row, r) => row.map((value, c) => found(value, cells?.get(`${r},${c}`)))),
    hidden: new Set((columns ?? []).flatMap(({ hidden }, c) => (hidden === true ? [c] : []))),
    merged: new Set((merges ?? []).flatMap(({ startRow, endRow }) => between(startRow, endRow))),
  }));
  return { ok: true, tables };
}

/** The texts of the workbook, looked through and packed again; nothing else of the file stays in memory. */
async function verified(file: Uint8Array<ArrayBuffer>) {
  const archive = await unpacked(file);
  if (!archive.ok) return archive;
  const texts = archive.entries.filter(({ name }) => /\.(xml|rels)$/.test(name));
  let cells = 0;
  for (const { name, bytes } of texts) {
    const text = new TextDecoder('latin1').decode(bytes);
    // A declaration that could define text of its own has no place in a workbook.
    if (text.includes('<!DOCTYPE')) return refused('damaged');
    if (!name.startsWith('xl/worksheets/')) continue;
    const found = cellsIn(text);
    cells += found ?? 0;
    if (found === null || cells > limits.cells) return refused('too-many-rows');
  }
  return stored(texts);
}

/** How many cells a sheet names; null when one is in the far corner, as the reader would lay out everything between. */
function cellsIn(text: string): number | null {
  let count = 0;
  for (const [, column = '', row = ''] of text.matchAll(/\br\s*=\s*["']([A-Z]{0,9})(\d{1,12})["']/g)) {
    const index = [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    if (index > limits.columns || Number(row) > limits.rows) return null;
    count += 1;
  }
  return count;
}

function between(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.min(last, limits.rows) - first + 1 }, (_, step) => first + step);
}

function found(value: CellValue, cell: LibraryCell | undefined): FoundCell {
  if (cell?.type === 'error') return { type: 'other', text: String(value) };
  if (value === null || value === '') {
    return cell?.formula === undefined ? { type: 'empty' } : uncounted(cell);
  }
  if (typeof value === 'string') return foundText(value);
  if (typeof value === 'number') return { type: 'number', value };
  if (typeof value === 'boolean') return { type: 'other', text: value ? 'TRUE' : 'FALSE' };
  const day = isoDaySchema.safeParse(Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10));
  return day.success ? { type: 'day', day: day.data } : { type: 'other', text: 'day out of range' };
}

/** A formula that comes to nothing; where no value was stored, nobody knows what it comes to. */
function uncounted({ formula, formulaResult }: LibraryCell): FoundCell {
  return formulaResult === '' ? { type: 'empty' } : { type: 'other', text: `=${formula ?? ''}` };
}

import { attributeOf } from '../../dom/nodes';
import type { Cell, Table } from '../../dom/tables';
import { phrases, type Phrases, type Words } from './phrases';

/** The columns of a table by what they hold. A meaning that two columns claim belongs to none of them. */
export function columnsOf<C extends string>(
  table: Table,
  meanings: Readonly<Record<C, Phrases>>,
): ReadonlyMap<C, number> {
  const columns = new Map<C, number>();
  const twice = new Set<C>();
  for (const header of table.headers) {
    for (const meaning in meanings) {
      if (!header.lines.some((line) => meanings[meaning].match(line.text).factor > 0)) continue;
      if (columns.has(meaning)) twice.add(meaning);
      columns.set(meaning, header.column);
      break;
    }
  }
  for (const meaning of twice) columns.delete(meaning);
  return columns;
}

/** The cell of a row under a column. */
export function cellAt(row: readonly Cell[], column: number | undefined): Cell | undefined {
  return column === undefined
    ? undefined
    : row.find((cell) => cell.column <= column && column < cell.column + cell.width);
}

/** The words of the header over a column, as read. */
export function headerText(table: Table, column: number): string {
  return table.headers.find((header) => header.column === column)?.lines[0]?.text ?? '';
}

/** A row that is one cell over the whole width only says that there is nothing. */
export function isEmptyRow(row: readonly Cell[], table: Table): boolean {
  const [only] = row;
  if (row.length === 1 && only && table.headers.length === 1 && only.controls.length === 0)
    return [only.place.parent?.element, only.place.element].some((at) => at && saysEmpty(at));
  return row.length === 1 && table.headers.length > 1 && row[0]?.controls.length === 0;
}

/** A table of one column has no width to tell by: then its component's name for an empty row does. */
function saysEmpty(element: Element): boolean {
  return /empty|no-?data|placeholder/i.test(attributeOf(element, 'class'));
}

/** The words of each meaning, ready to be matched. */
export function meaningsOf<C extends string>(
  words: Readonly<Record<C, Words>>,
): Readonly<Record<C, Phrases>> {
  const meanings: Partial<Record<C, Phrases>> = {};
  for (const meaning in words) meanings[meaning] = phrases(words[meaning]);
  if (!isWhole(meanings, words)) throw new Error('a meaning without words');
  return meanings;
}
function isWhole<C extends string>(
  meanings: Partial<Record<C, Phrases>>,
  words: Readonly<Record<C, Words>>,
): meanings is Record<C, Phrases> {
  return Object.keys(words).every((meaning) => meaning in meanings);
}

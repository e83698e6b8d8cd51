/** Tables by the words of their columns. A header in a table of its own belongs to the body in the next one (Arco, Element, Semi). */
import { attributeOf } from './nodes';
import { commonPlace, holds, linesWithin, type Control, type Line, type Place, type Scan } from './scan';

export interface Cell {
  readonly column: number;
  readonly width: number;
  readonly place: Place;
  readonly lines: readonly Line[];
  readonly controls: readonly Control[];
}
export interface Table {
  readonly headers: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
  readonly place: Place;
  /** More rows are in the list than in the page: it says so, or its rows are moved by script. */
  readonly cut: boolean;
}

const mostRows = 500;

export function tablesOf(scan: Scan): readonly Table[] {
  const tables = scan.tables.map((place) => tableOf(scan, place));
  const joined: Table[] = [];
  for (let at = 0; at < tables.length; at++) {
    const [table, next] = [tables[at], tables[at + 1]];
    if (!table) continue;
    const split = table.rows.length === 0 && table.headers.length > 0 && next && next.headers.length === 0;
    if (!split || holds(table.place, next.place)) joined.push(headed(table));
    else {
      const place = commonPlace(table.place, next.place);
      joined.push({ headers: table.headers, rows: next.rows, place, cut: table.cut || next.cut });
      at++;
    }
  }
  return pinned(joined).filter((table) => table.headers.length > 0);
}

function tableOf(scan: Scan, place: Place): Table {
  const rows = scan.rows.filter((row) => nearest(row, scan.tables) === place).slice(0, mostRows);
  const taken = new Set<string>();
  const grid = rows.map((row, index) => cellsOf(scan, row, index, taken));
  const isHeader = (cells: readonly Cell[], row: number): boolean =>
    cells.length > 0 && (cells.every(isHeaderCell) || inHead(rows[row]));
  const bodyFrom = grid.findIndex((cells, row) => !isHeader(cells, row));
  const heads = bodyFrom < 0 ? grid : grid.slice(0, bodyFrom);
  const body = bodyFrom < 0 ? [] : grid.slice(bodyFrom).filter((cells) => cells.length > 0);
  return { headers: lowest(heads.flat()), rows: body, place, cut: isCut(place, rows) };
}

/** Said by the table itself, or shown by rows that a script puts into their places: a window onto a longer list. */
function isCut(table: Place, rows: readonly Place[]): boolean {
  const said = Number(attributeOf(table.element, 'aria-rowcount') || '0');
  if (said > rows.length || said === -1) return true;
  return rows.some((row) => {
    for (let at: Place | null = row; at && at !== table; at = at.parent) {
      if (/translate|position:\s*absolute/i.test(attributeOf(at.element, 'style'))) return true;
    }
    return false;
  });
}

/** Places in document order, so the cells of a row are found without looking at the rest of the page. */
function cellsOf(scan: Scan, row: Place, index: number, taken: Set<string>): readonly Cell[] {
  let column = 0;
  return (cellsByRow(scan).get(row) ?? []).map((place) => {
    while (taken.has(`${index}:${column}`)) column++;
    const start = column;
    const width = spanOf(place, 'colspan');
    const height = spanOf(place, 'rowspan');
    for (let down = 0; down < height; down++) {
      for (let right = 0; right < width; right++) taken.add(`${index + down}:${start + right}`);
    }
    const lines = linesWithin(scan, place.from, place.to).filter((line) => line.text !== '');
    const keys = new Set(scan.controlOfPart.slice(place.partsFrom, place.partsTo));
    const controls = [...keys].flatMap((key) => scan.controls[key] ?? []);
    return { column: start, width, place, lines, controls };
  });
}

const cellCache = new WeakMap<Scan, Map<Place, Place[]>>();
function cellsByRow(scan: Scan): Map<Place, Place[]> {
  const known = cellCache.get(scan);
  if (known) return known;
  const byRow = new Map<Place, Place[]>();
  const rows = new Set(scan.rows);
  for (const cell of scan.cells) {
    let row: Place | null = cell.parent;
    while (row && !rows.has(row)) row = row.parent;
    if (row) byRow.set(row, [...(byRow.get(row) ?? []), cell]);
  }
  cellCache.set(scan, byRow);
  return byRow;
}

function nearest(place: Place, among: readonly Place[]): Place | null {
  for (let at = place.parent; at; at = at.parent) if (among.includes(at)) return at;
  return null;
}
function isHeaderCell({ place }: Cell): boolean {
  return place.name === 'th' || place.role === 'columnheader';
}
function inHead(row: Place | undefined): boolean {
  for (let at = row?.parent; at && at.name !== 'table'; at = at.parent) if (at.name === 'thead') return true;
  return false;
}
function spanOf(place: Place, name: string): number {
  const span = Number(attributeOf(place.element, name) || '1');
  return Number.isInteger(span) && span >= 1 && span <= 100 ? span : 1;
}

/** Of headers in several rows, those right above the body. */
function lowest(headers: readonly Cell[]): readonly Cell[] {
  return headers.filter((one, at) => !headers.slice(at + 1).some((other) => covers(one, other)));
}
function covers(one: Cell, other: Cell): boolean {
  return other.column < one.column + one.width && one.column < other.column + other.width;
}

/** A table without header cells: its first row heads it when that row is only words. */
function headed(table: Table): Table {
  const [first, ...rows] = table.rows;
  const words = first?.every((cell) => cell.controls.length === 0 && cell.lines.length === 1);
  return table.headers.length > 0 || !first || rows.length === 0 || !words
    ? table
    : { ...table, headers: first, rows };
}

/**
 * Pinned columns may be a second copy of the table in which only they are drawn (Element): two tables of one shape, in
 * which every cell is drawn once, are one.
 */
function pinned(tables: readonly Table[]): readonly Table[] {
  const whole: Table[] = [];
  for (const table of tables) {
    const last = whole.at(-1);
    const together = last && zipped(last, table);
    if (together) whole[whole.length - 1] = together;
    else whole.push(table);
  }
  return whole;
}
function zipped(one: Table, other: Table): Table | null {
  const grids = [one, other].map(({ headers, rows }) => [headers, ...rows]);
  const [first = [], second = []] = grids;
  if (first.length !== second.length || !second.flat().some(({ place }) => place.unseen)) return null;
  const rows = first.map((row, at) => zippedRow(row, second[at] ?? []));
  const [headers, ...body] = rows.flatMap((row) => (row ? [row] : []));
  if (!headers || body.length !== one.rows.length) return null;
  return { headers, rows: body, place: commonPlace(one.place, other.place), cut: one.cut || other.cut };
}
function zippedRow(one: readonly Cell[], other: readonly Cell[]): readonly Cell[] | null {
  if (one.length !== other.length) return null;
  const cells = one.map((cell, at) => {
    const twin = other[at];
    if (!twin || twin.column !== cell.column) return null;
    if (isBare(twin) || saysTheSame(cell, twin)) return cell;
    return isBare(cell) ? twin : null;
  });
  return cells.every((cell) => cell !== null) ? cells : null;
}
function isBare({ lines, controls }: Cell): boolean {
  return lines.length === 0 && controls.length === 0;
}
function saysTheSame(one: Cell, other: Cell): boolean {
  const text = ({ lines }: Cell): string => lines.map((line) => line.text).join('\n');
  return one.controls.length + other.controls.length === 0 && text(one) === text(other);
}

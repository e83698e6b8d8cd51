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
      joined.push({ headers: table.headers, rows: next.rows, place: commonPlace(table.place, next.place) });
      at++;
    }
  }
  return joined.filter((table) => table.headers.length > 1);
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
  return { headers: lowest(heads.flat()), rows: body, place };
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

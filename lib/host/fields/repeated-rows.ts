/** Rows that repeat the same few controls: in a table by their column, elsewhere by the label of each. */
import type { Control } from '../../dom/scan';
import type { Cell, Table } from '../../dom/tables';
import type { Evidence, Reading } from '../../model/draft';
import { cellAt, columnsOf, headerText, isEmptyRow } from './columns';
import type { Rows } from './define-field';
import { labelledRows } from './labelled-rows';
import type { Phrases } from './phrases';

export interface RepeatedRow<P extends string> {
  readonly texts: ReadonlyMap<P, string>;
  readonly controls: ReadonlyMap<P, Control>;
  /** What stands in the boxes of a cell that has several. */
  readonly boxes: ReadonlyMap<P, readonly string[]>;
  /** Plain texts of the row that belong to no control: "Rank 1". */
  readonly titles: readonly string[];
}
export interface Repeated<P extends string> {
  readonly rows: readonly RepeatedRow<P>[];
  readonly evidence: Evidence | null;
  readonly element: Element | null;
  readonly claimed: readonly number[];
  /** A row that is not whole stands among the others. */
  readonly broken: boolean;
}

type Accepts<P> = (parts: ReadonlySet<P>) => boolean;

/** The rows of the first table, else of the labelled controls, whose parts `accepts`. */
export function repeatedRows<P extends string>(
  rows: Rows,
  parts: Readonly<Record<P, Phrases>>,
  accepts: Accepts<P>,
): Repeated<P> {
  for (const table of rows.tables) {
    const columns = columnsOf(table, parts);
    if (table.headers.length < 2 || !accepts(new Set(columns.keys()))) continue;
    if (table.cut)
      return { rows: [], evidence: null, element: null, claimed: claimedIn(table), broken: true };
    const [part] = columns.keys();
    const label = headerText(table, (part !== undefined && columns.get(part)) || 0);
    const body = table.rows.filter((row) => !isEmptyRow(row, table));
    return {
      rows: body.map((row) => fromCells(row, columns)),
      evidence: { source: 'table', label, score: 70 },
      element: table.place.element,
      claimed: claimedIn(table),
      broken: false,
    };
  }
  return fromLabels(rows, parts, accepts);
}

function claimedIn(table: Table): readonly number[] {
  return table.rows.flat().flatMap((cell) => cell.controls.map((control) => control.key));
}

function fromCells<P extends string>(row: readonly Cell[], columns: ReadonlyMap<P, number>): RepeatedRow<P> {
  const texts = new Map<P, string>();
  const controls = new Map<P, Control>();
  const boxes = new Map<P, readonly string[]>();
  for (const [part, column] of columns) {
    const cell = cellAt(row, column);
    if (!cell) continue;
    const [control, ...others] = cell.controls;
    if (control && others.length === 0) controls.set(part, control);
    if (others.length > 0)
      boxes.set(
        part,
        cell.controls.map((one) => one.text),
      );
    const plain = cell.lines.map((line) => line.text).join(' ');
    texts.set(part, control ? (others.length === 0 ? control.text : '?') : plain);
  }
  return {
    texts,
    controls,
    boxes,
    titles: row.flatMap((cell) => (cell.controls.length === 0 ? cell.lines.map((line) => line.text) : [])),
  };
}

/** Controls outside tables, by the label of each. */
function fromLabels<P extends string>(
  rows: Rows,
  parts: Readonly<Record<P, Phrases>>,
  accepts: Accepts<P>,
): Repeated<P> {
  const { rows: found, loose } = labelledRows(rows, parts, accepts);
  // A reward or a content type among the rows may be a field of its own; any other part is what is left of a row.
  const isLeft = loose.some(({ part }) => part !== 'reward' && part !== 'content');
  const broken = isLeft || found.some((hits) => hits.length !== found[0]?.length);
  const first = found[0]?.[0];
  return {
    rows: found.map((hits) => ({
      texts: new Map(hits.map(({ part, control }) => [part, control.text])),
      controls: new Map(hits.map(({ part, control }) => [part, control])),
      boxes: new Map(),
      titles: [],
    })),
    evidence: first?.evidence ?? null,
    element: (first && rows.scan.parts[first.control.partsTo - 1]?.element) ?? null,
    claimed: [...found.flat(), ...(broken ? loose : [])].map(({ control }) => control.key),
    broken,
  };
}

/** All rows as values; one that cannot be read makes the list unreadable, one that is not begun is left out. */
export function rowsReading<P extends string, T>(
  _rows: Rows,
  { rows, evidence, element, claimed, broken }: Repeated<P>,
  valueOf: (row: RepeatedRow<P>) => T | 'blank' | null,
): { reading: Reading<readonly T[]>; element: Element | null; claimed: readonly number[] } {
  if (!evidence) return { reading: { state: 'missing', why: 'not-here' }, element: null, claimed: [] };
  const values: T[] = [];
  let unread = broken ? 1 : 0;
  for (const row of rows) {
    const value = valueOf(row);
    if (value === null) unread++;
    else if (value !== 'blank') values.push(value);
  }
  const raw = `${values.length}/${rows.length}`;
  if (unread > 0)
    return {
      reading: { state: 'unreadable', raw, why: 'a row could not be read', evidence },
      element,
      claimed,
    };
  if (values.length === 0) return { reading: { state: 'blank', evidence }, element, claimed };
  return { reading: { state: 'read', value: values, raw, evidence }, element, claimed };
}

/**
 * A planning sheet read back: what would be added and changed, and which rows cannot be used and why. Nothing is
 * stored here. Rows that are missing in the file change nothing: a sheet can add and change, never delete.
 */
import { sheetWords } from '../../i18n/sheet-words';
import { emptyBrief, type Slot } from '../../model/plan';
import { slotSchema } from '../../model/schema';
import type { Plan } from '../plan';
import type { SlotColumnKey } from '../slot-columns';
import type { CellProblem, Problem } from './cell-values';
import { columnsIn, type Columns } from './columns';
import { csvTable } from './csv-table';
import { isAsWritten } from './as-written';
import { entryOf, type SlotEntry } from './entry';
import { limits, refused, type FoundCell, type FoundTable, type Refusal } from './table';
import { xlsxTables } from './xlsx-table';

export type { CellProblem, Problem } from './cell-values';
export type { SlotEntry } from './entry';
export type { Refusal } from './table';

/** What a row of the file would do. `row` is its number as the spreadsheet shows it (in a CSV file, its line of the table). */
export type PreviewRow = { readonly row: number } & (
  | { readonly outcome: 'added'; readonly entry: SlotEntry }
  | {
      readonly outcome: 'changed';
      readonly before: Slot;
      readonly slot: Slot;
      readonly columns: readonly SlotColumnKey[];
    }
  | { readonly outcome: 'unchanged'; readonly slot: Slot }
  | {
      readonly outcome: 'rejected';
      readonly name: string;
      readonly problems: readonly [CellProblem, ...CellProblem[]];
    }
);
export type Preview =
  | { readonly ok: true; readonly rows: readonly PreviewRow[]; readonly unused: readonly string[] }
  | { readonly ok: false; readonly why: Refusal };

/** Reads a workbook or a CSV file against the plan it would change. Never throws for what is in the file. */
export async function previewOf(file: Uint8Array<ArrayBuffer>, plan: Plan): Promise<Preview> {
  if (file.length > limits.bytes) return refused('too-large');
  const isPacked = file[0] === 0x50 && file[1] === 0x4b;
  const found = isPacked ? await xlsxTables(file) : csvTable(file);
  if (!found.ok) return found;
  const columns = columnsIn(found.tables);
  if (typeof columns === 'string') return refused(columns);
  return { ok: true, rows: rowsOf(columns.table, columns.columns, plan), unused: columns.columns.unused };
}

function rowsOf({ rows }: FoundTable, columns: Columns, plan: Plan): readonly PreviewRow[] {
  const seen = new Set<string>();
  const slots = new Map(
    plan.slots.filter(({ shop }) => shop === plan.shop.id).map((slot) => [slot.id, slot]),
  );
  return rows.flatMap((row, index) => {
    if (index < columns.firstRow || row.every(({ type }) => type === 'empty')) return [];
    const cells = new Map(
      [...columns.at].map(([key, column]): [SlotColumnKey, FoundCell] => [
        key,
        row[column] ?? { type: 'empty' },
      ]),
    );
    return [{ row: index + 1, ...rowOf(cells, plan, slots, seen) }];
  });
}

type Cells = ReadonlyMap<SlotColumnKey, FoundCell>;
type WithoutNumber = PreviewRow extends infer R ? (R extends unknown ? Omit<R, 'row'> : never) : never;

function rowOf(cells: Cells, plan: Plan, slots: ReadonlyMap<string, Slot>, seen: Set<string>): WithoutNumber {
  const idCell = cells.get('id');
  const id = idCell?.type === 'text' ? idCell.text.trim() : null;
  const reject = (column: SlotColumnKey, why: Problem): WithoutNumber => ({
    outcome: 'rejected',
    name: nameIn(cells),
    problems: [{ column, why }],
  });
  if (id !== null && seen.has(id)) return reject('id', 'id-twice');
  if (id !== null) seen.add(id);
  const before = id === null ? undefined : slots.get(id);
  if (before?.deletedAt) return reject('id', 'in-the-bin');
  const touched = before
    ? new Map([...cells].filter(([key, cell]) => !isAsWritten(key, cell, before, plan, cuts)))
    : cells;
  if (before && touched.size === 0) return { outcome: 'unchanged', slot: before };
  const read = entryOf(touched, cells, plan.market.currency, before ?? null);
  const [first, ...rest] = read.problems;
  if (first) return { outcome: 'rejected', name: nameIn(cells), problems: [first, ...rest] };
  const { entry } = read;
  const checked = slotSchema.safeParse({
    ...(before ?? fresh(plan)),
    ...entry,
    id: before?.id ?? id ?? 'new',
  });
  if (!checked.success) {
    const wrong = checked.error.issues[0]?.path[0];
    return wrong === 'id' ? reject('id', 'bad-id') : reject(columnOf(wrong), 'too-long');
  }
  if (!before) return { outcome: 'added', entry: { ...entry, id } };
  const columns = [...touched.keys()];
  return JSON.stringify(before) === JSON.stringify(checked.data)
    ? { outcome: 'unchanged', slot: before }
    : { outcome: 'changed', before, slot: checked.data, columns };
}

/** What a new slot has beside what a row says. */
function fresh(plan: Plan): Pick<Slot, 'shop' | 'brief' | 'adsEnd' | 'deletedAt' | 'createdAt' | 'revision'> {
  return {
    shop: plan.shop.id,
    brief: emptyBrief,
    adsEnd: null,
    deletedAt: null,
    createdAt: plan.madeAt,
    revision: 0,
  };
}

function columnOf(path: PropertyKey | undefined): SlotColumnKey {
  return path === 'notes' || path === 'products' || path === 'creators' ? path : 'name';
}
function nameIn(cells: Cells): string {
  const cell = cells.get('name');
  return cell?.type === 'text' ? cell.text.slice(0, 200) : '';
}

/** What a text ends with where a workbook had no more room, in every language. */
const cuts = (['en', 'id'] as const).map((language) => sheetWords[language].cut);

/** What the rows of a table would do to a plan. */
import { undecided, type Decided, type Slot } from '../../model/plan';
import { slotSchema } from '../../model/schema';
import type { Plan } from '../plan';
import { slotColumnKeys, type SlotColumnKey } from '../slot-columns';
import { cuts, isAsWritten } from './as-written';
import type { CellProblem, Problem } from './cell-values';
import type { Columns } from './columns';
import { entryOf, type SlotEntry } from './entry';
import type { FoundCell, FoundTable } from './table';

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

/** The rows of a table against the plan they would change. A sheet can add and change, never delete. */
export function previewRows(table: FoundTable, columns: Columns, plan: Plan): readonly PreviewRow[] {
  const seen = new Set<string>();
  const slots = new Map(
    plan.slots.filter(({ shop }) => shop === plan.shop.id).map((slot) => [slot.id, slot]),
  );
  return table.rows.flatMap((row, index) => {
    if (index < columns.firstRow || row.every(({ type }) => type === 'empty')) return [];
    const cells = new Map(
      [...columns.at].map(([key, column]): [SlotColumnKey, FoundCell] => [
        key,
        row[column] ?? { type: 'empty' },
      ]),
    );
    if (columns.kind !== null) cells.set('kind', { type: 'text', text: columns.kind });
    if (table.merged.has(index)) {
      const problem = { column: 'name', why: 'merged' } as const;
      return [
        { row: index + 1, outcome: 'rejected' as const, name: nameIn(cells), problems: [problem] as const },
      ];
    }
    return [{ row: index + 1, ...rowOf(cells, columns, plan, slots, seen) }];
  });
}

type Cells = ReadonlyMap<SlotColumnKey, FoundCell>;
type WithoutNumber = PreviewRow extends infer R ? (R extends unknown ? Omit<R, 'row'> : never) : never;

function rowOf(
  cells: Cells,
  { order }: Columns,
  plan: Plan,
  slots: ReadonlyMap<string, Slot>,
  seen: Set<string>,
): WithoutNumber {
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
  const read = entryOf(touched, cells, before ?? null, { home: plan.market.currency, order });
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
    return wrong === 'id'
      ? reject('id', 'bad-id')
      : reject(columnOf(wrong, checked.error.issues[0]?.path[1]), 'too-long');
  }
  if (!before) return { outcome: 'added', entry: { ...entry, id } };
  const columns = [...touched.keys()];
  return JSON.stringify(before) === JSON.stringify(checked.data)
    ? { outcome: 'unchanged', slot: before }
    : { outcome: 'changed', before, slot: checked.data, columns };
}

/** What a new slot has beside what a row says. */
export function fresh(plan: Plan): Decided & Pick<Slot, 'shop' | 'deletedAt' | 'createdAt' | 'revision'> {
  return {
    ...undecided,
    shop: plan.shop.id,
    deletedAt: null,
    createdAt: plan.madeAt,
    revision: 0,
  };
}

function columnOf(path: PropertyKey | undefined, part: PropertyKey | undefined): SlotColumnKey {
  if (path === 'brief') {
    return slotColumnKeys.find((key) => key.toLowerCase() === `brief${String(part)}`) ?? 'notes';
  }
  return path === 'notes' || path === 'products' || path === 'creators' || path === 'tags' ? path : 'name';
}
function nameIn(cells: Cells): string {
  const cell = cells.get('name');
  return cell?.type === 'text' ? cell.text.slice(0, 200) : '';
}

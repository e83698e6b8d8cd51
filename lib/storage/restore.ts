/** Making the plan what a copy says: one transaction, one step that can be undone. Receipts are added, never changed. */
import type { IDBPObjectStore } from 'idb';
import type { Receipt } from '../model/receipt';
import type { Restoring, RowChange, Table, Touched } from '../planner/port';
import { checksum } from './checksum';
import { answered, taken, type Outcome } from './outcome';
import type { Copied } from './parts';
import { readMeta } from './read';
import { unseal } from './rows';
import { stores, tables, type Database, type PlanSchema, type WriteTransaction } from './schema';
import { talliesAfter } from './tally';
import { doneBefore, inside } from './transaction';
import { longestUndo, write } from './write';

/** Rows by table, parsed. */
export type Content = ReadonlyMap<Copied, readonly unknown[]>;

/**
 * `floor` is the highest number that an operation is known to have had, in the copy or before the database was lost: no
 * number is given twice.
 */
export async function restoreOnce(
  db: Database,
  { parts, ...request }: Restoring,
  content: Content,
  floor: number,
  generation: string,
): Promise<Outcome<null>> {
  const whole = db.transaction([...stores, 'receipts'], 'readwrite', { durability: 'strict' });
  // A transaction over more stores than other operations open is one of theirs all the same.
  const tx = whole as unknown as WriteTransaction;
  return inside<Outcome<null>>(tx, async () => {
    const before = await doneBefore(tx, request.operation);
    const asked = checksum(parts);
    if (before !== null) {
      return before.request === asked ? answered(null) : taken();
    }
    const meta = await readMeta(tx, generation);
    const revision = Math.max(meta.revision, floor);
    const changes: RowChange[] = [];
    const here: Touched[] = [];
    for (const table of tables) {
      const current = await readable(tx, table);
      for (const [key, row] of current) here.push({ table, key, before: null, after: row } as Touched);
      changes.push(...changesOf(table, current, content.get(table) ?? [], revision + 1));
    }
    await addReceipts(whole.objectStore('receipts'), content.get('receipts') ?? []);
    const committed = await write(
      tx,
      { ...meta, revision, tallies: talliesAfter([], here) },
      changes,
      {
        id: request.operation,
        at: request.at,
        author: request.author,
        kind: 'do',
        change: 'planRestored',
        name: request.name,
        reason: '',
        request: asked,
      },
      (seq) => ({ undo: [...meta.undo, seq].slice(-longestUndo), redo: [] }),
    );
    return { do: 'answer', answer: { ok: true, value: null }, committed };
  });
}

/** The rows of a table that can be read. The others are set aside and make room: a copy is what shall be there. */
async function readable(
  tx: WriteTransaction,
  table: Table,
): Promise<ReadonlyMap<string, RowChange['after']>> {
  const store = tx.objectStore(table);
  const aside = tx.objectStore('aside');
  const [keys, raws] = await Promise.all([store.getAllKeys(), store.getAll()]);
  const rows = new Map<string, RowChange['after']>();
  for (const [index, key] of keys.entries()) {
    const row = unseal(table, raws[index]);
    if (row !== null) rows.set(key, row);
    else {
      await aside.put({
        key: `${table}/${key}/restored`,
        row: `${table}/${key}`,
        raw: raws[index],
        settled: true,
      });
      await store.delete(key);
    }
  }
  for (const one of await aside.getAll()) {
    if (!one.settled && one.row.startsWith(`${table}/`)) await aside.put({ ...one, settled: true });
  }
  return rows;
}

function changesOf(
  table: Table,
  current: ReadonlyMap<string, RowChange['after']>,
  rows: readonly unknown[],
  revision: number,
): readonly RowChange[] {
  const changes: RowChange[] = [];
  const wanted = new Set<string>();
  // Rows of one table that were parsed for it; the pairing survives the loop but not the type.
  for (const row of rows as readonly NonNullable<RowChange['after']>[]) {
    const key = 'id' in row ? row.id : row.shop;
    wanted.add(key);
    const there = current.get(key);
    if (there && checksum({ ...there, revision: 0 }) === checksum({ ...row, revision: 0 })) continue;
    // A row that replaces another has a revision of its own; one that was gone comes back as it was.
    const after = there && 'revision' in row ? { ...row, revision } : row;
    changes.push({ table, key, after } as RowChange);
  }
  for (const key of current.keys()) if (!wanted.has(key)) changes.push({ table, key, after: null });
  return changes;
}

async function addReceipts(
  store: Pick<IDBPObjectStore<PlanSchema, ['receipts'], 'receipts', 'readwrite'>, 'getKey' | 'add'>,
  rows: readonly unknown[],
): Promise<void> {
  for (const data of rows as readonly Receipt[]) {
    const { id, shop } = data;
    if ((await store.getKey(id)) === undefined) await store.add({ id, shop, sum: checksum(data), data });
  }
}

/** Whether every row that belongs to a shop has it there as well, and no row is there twice. */
export function hangsTogether(content: Content): boolean {
  const shops = new Set<unknown>();
  const keys = new Set<string>();
  const whole = [...content].every(([table, rows]) =>
    (rows as readonly { id?: string; shop: string }[]).every((row) => {
      const key = row.id ?? row.shop;
      if (table === 'shops') shops.add(key);
      return keys.size !== keys.add(`${table}/${key}`).size;
    }),
  );
  return (
    whole &&
    [...content].every(([table, rows]) =>
      (rows as readonly { shop?: string }[]).every(
        ({ shop }) => table === 'shops' || shop === undefined || shops.has(shop),
      ),
    )
  );
}

/**
 * What happens to a row that cannot be read: a copy is set aside as it was found, and when the log still has the row
 * as it was last written, it is written again. Otherwise it stays where it is, untouched, and is counted. Rows that
 * are missing are looked for in the log as well.
 */
import type { Table, Touched } from '../planner/port';
import { checksum } from './checksum';
import type { Bad } from './read';
import { seal, unseal, unsealEntry } from './rows';
import { stores, type Database, type Sealed, type Transaction, type WriteTransaction } from './schema';
import { inside } from './transaction';

/** Sets the rows aside and rebuilds what the log can give back. Gives the rows that it could not bring back. */
export async function repair(db: Database, bad: readonly Bad[]): Promise<readonly Bad[]> {
  const tx = db.transaction([...stores], 'readwrite', { durability: 'strict' });
  return inside(tx, async () => {
    const left: Bad[] = [];
    for (const one of bad) {
      if (one.key !== null && !(await repairRow(tx, one.table, one.key))) left.push(one);
    }
    const short = new Set(bad.filter(({ key }) => key === null).map(({ table }) => table));
    for (const table of short) {
      const found = await findLost(tx, table);
      left.push(...bad.filter((one) => one.table === table && one.key === null).slice(found));
    }
    return left;
  });
}

/** The rows of some tables, as `table/key`, that are set aside and were not given back. */
export async function setAside(tx: Transaction, only?: Table): Promise<ReadonlySet<string>> {
  const kept = await tx.objectStore('aside').getAll();
  const open = kept.filter(
    ({ settled, row }) => !settled && (only === undefined || row.startsWith(`${only}/`)),
  );
  return new Set(open.map(({ row }) => row));
}

/** Whether the row can be read now. */
async function repairRow(tx: WriteTransaction, table: Table, key: string): Promise<boolean> {
  const store = tx.objectStore(table);
  const raw: unknown = await store.get(key);
  if (raw === undefined || unseal(table, raw) !== null) return true;
  const row = `${table}/${key}`;
  const again = await lastWritten(tx, table, key, row);
  await tx.objectStore('aside').put({ key: `${row}/${fingerprint(raw)}`, row, raw, settled: again !== null });
  if (again !== null) await store.put(again);
  return again !== null;
}

/** Only the newest entry will do: an older one would give back what the seller has changed since. */
async function lastWritten(
  tx: WriteTransaction,
  table: Table,
  key: string,
  row: string,
): Promise<Sealed | null> {
  const cursor = await tx.objectStore('operations').index('byKey').openCursor(row, 'prev');
  return afterOf(cursor?.value, table, key);
}

/**
 * A table is shorter than it must be: a row is gone, or filed where nobody looks. The log is read from its start, and
 * every row whose newest entry says that it exists is checked. Gives how many rows came back.
 */
async function findLost(tx: WriteTransaction, table: Table): Promise<number> {
  const store = tx.objectStore(table);
  let found = 0;
  const newest = new Map<string, unknown>();
  let cursor = await tx.objectStore('operations').openCursor();
  while (cursor) {
    for (const row of cursor.value.keys) if (row.startsWith(`${table}/`)) newest.set(row, cursor.value);
    cursor = await cursor.continue();
  }
  for (const [row, entry] of newest) {
    const key = row.slice(table.length + 1);
    const raw: unknown = await store.get(key);
    if (raw !== undefined) {
      if (unseal(table, raw) === null && (await repairRow(tx, table, key))) found += 1;
      continue;
    }
    const again = afterOf(entry, table, key);
    if (again === null) continue;
    await store.put(again);
    found += 1;
  }
  for (const key of await store.getAllKeys()) {
    if (!newest.has(`${table}/${key}`)) await repairRow(tx, table, key);
  }
  return found;
}

function afterOf(raw: unknown, table: Table, key: string): Sealed | null {
  const touched: readonly Touched[] = unsealEntry(raw)?.touched ?? [];
  const after = touched.find((one) => one.table === table && one.key === key)?.after;
  return after ? seal(table, key, after) : null;
}

function fingerprint(raw: unknown): string {
  try {
    return checksum(raw);
  } catch {
    // Not plain data, so certainly not ours; one copy of it is kept.
    return 'foreign';
  }
}

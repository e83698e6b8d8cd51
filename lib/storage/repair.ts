/**
 * What happens to a row that cannot be read: a copy is set aside as it was found, and when the log still has the row
 * as it was last written, it is written again. Otherwise it stays where it is, untouched, and is counted.
 */
import type { Table } from '../planner/port';
import { checksum } from './checksum';
import type { Bad } from './read';
import { seal, unseal, unsealEntry } from './rows';
import { stores, type Database, type Sealed, type Transaction, type WriteTransaction } from './schema';

/** Sets the rows aside and rebuilds what the log can give back. */
export async function repair(db: Database, bad: readonly Bad[]): Promise<void> {
  const tx = db.transaction([...stores], 'readwrite', { durability: 'strict' });
  await Promise.all(bad.map((one) => repairRow(tx, one)));
  await tx.done;
}

/** The rows of some tables, as `table/key`, that are set aside and were not given back. */
export async function setAside(tx: Transaction, only?: Table): Promise<ReadonlySet<string>> {
  const kept = await tx.objectStore('aside').getAll();
  const open = kept.filter(
    ({ settled, row }) => !settled && (only === undefined || row.startsWith(`${only}/`)),
  );
  return new Set(open.map(({ row }) => row));
}

async function repairRow(tx: WriteTransaction, { table, key }: Bad): Promise<void> {
  const store = tx.objectStore(table);
  const raw: unknown = await store.get(key);
  if (raw === undefined || unseal(table, raw) !== null) return;
  const row = `${table}/${key}`;
  const again = await lastWritten(tx, table, key, row);
  const aside = { key: `${row}/${fingerprint(raw)}`, row, raw, settled: again !== null };
  await tx.objectStore('aside').put(aside);
  if (again !== null) await store.put(again);
}

/** Only the newest entry will do: an older one would give back what the seller has changed since. */
async function lastWritten(
  tx: WriteTransaction,
  table: Table,
  key: string,
  row: string,
): Promise<Sealed | null> {
  const cursor = await tx.objectStore('operations').index('byKey').openCursor(row, 'prev');
  const entry = unsealEntry(cursor?.value);
  const after = entry?.touched.find((one) => one.table === table && one.key === key)?.after;
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

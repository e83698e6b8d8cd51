/** Writing inside a transaction: rows, log and revision together, or none of them. */
import type { RowChange, Table, Touched } from '../planner/port';
import { checksum } from './checksum';
import type { Committed } from './outcome';
import { metaKey, seal, sealEntry, sealMeta, unseal, unsealMeta, type LogEntry, type Meta } from './rows';
import type { WriteTransaction } from './schema';
import { talliesAfter } from './tally';
import { Trouble } from './trouble';

/** How many steps can be taken back. */
export const longestUndo = 100;

/** Writes an operation: its rows, its entry in the log, and the plan's new revision. */
export async function write(
  tx: WriteTransaction,
  meta: Meta,
  rows: readonly RowChange[],
  entry: Omit<LogEntry, 'seq' | 'touched'>,
  stacks: (seq: number) => Pick<Meta, 'undo' | 'redo'>,
): Promise<Committed> {
  const seq = meta.revision + 1;
  const touched = await Promise.all(rows.map((row) => put(tx, row)));
  const full: LogEntry = { ...entry, seq, touched };
  const tallies = talliesAfter(meta.tallies, touched);
  await keepLostMeta(tx);
  const sealed = sealEntry(full);
  await tx.objectStore('operations').add(sealed);
  await tx
    .objectStore('meta')
    .put(sealMeta({ generation: meta.generation, revision: seq, tallies, ...stacks(seq) }));
  return { revision: seq, tallies, entry: sealed };
}

/** Steps that touch one of these rows, which something other than the seller now changed: they cannot be taken back. */
export async function touching(
  tx: WriteTransaction,
  rows: readonly { readonly table: Table; readonly key: string }[],
): Promise<ReadonlySet<number>> {
  const index = tx.objectStore('operations').index('byKey');
  const found = await Promise.all(rows.map(({ table, key }) => index.getAllKeys(`${table}/${key}`)));
  return new Set(found.flat());
}

async function put(tx: WriteTransaction, change: RowChange): Promise<Touched> {
  const { table, key, after } = change;
  const store = tx.objectStore(table);
  const raw: unknown = await store.get(key);
  const before = raw === undefined ? null : unseal(table, raw);
  if (raw !== undefined && before === null) {
    throw new Trouble('damaged', `a row of ${table} cannot be read and is not written over`);
  }
  if (after === null) await store.delete(key);
  else await store.put(seal(table, key, after));
  // `change` pairs each table with its own rows; the pairing survives the copy but not the type.
  return { table, key, before, after } as Touched;
}

/** The plan's own row is rebuilt from the log when it is damaged; what was found of it is kept first. */
async function keepLostMeta(tx: WriteTransaction): Promise<void> {
  const raw: unknown = await tx.objectStore('meta').get(metaKey);
  if (raw === undefined || unsealMeta(raw) !== null) return;
  const row = `meta/${metaKey}`;
  await tx.objectStore('aside').put({ key: `${row}/${checksum(raw)}`, row, raw, settled: true });
}

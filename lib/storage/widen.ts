import type { UpgradeTransaction } from './schema';
import { checksum } from './checksum';

/** A row or an entry as it lies there. */
export type Plain = Readonly<Record<string, unknown>>;

/**
 * Gives every slot what it has `fresh` in a new version, wherever a slot is written: in its table and in the log, which
 * has to be able to give it back; and every tally its new counts. A row that is damaged already is left as it is, so
 * that it is still found to be damaged.
 */
export async function widen(tx: UpgradeTransaction, fresh: Plain, counts: Plain): Promise<void> {
  const wide = (slot: unknown): unknown => (isPlain(slot) ? { ...slot, ...fresh } : slot);
  await rewrite(tx, 'slots', (data) => ({ ...data, ...fresh }));
  await rewrite(tx, 'operations', (data) => ({
    ...data,
    touched: list(data.touched).map((one) =>
      one.table === 'slots' ? { ...one, before: wide(one.before), after: wide(one.after) } : one,
    ),
  }));
  await rewrite(tx, 'meta', (data) => ({
    ...data,
    tallies: list(data.tallies).map((tally) => ({ ...tally, ...counts })),
  }));
}

async function rewrite(
  tx: UpgradeTransaction,
  store: 'slots' | 'operations' | 'meta',
  change: (data: Plain) => Plain,
): Promise<void> {
  let cursor = await tx.objectStore(store).openCursor();
  while (cursor) {
    const { sum, ...open } = cursor.value;
    // The plan's own row has its checksum over the data alone.
    const sumOf = (row: { readonly data: unknown }): string => checksum(store === 'meta' ? row.data : row);
    if (isPlain(open.data) && sum === sumOf(open)) {
      const next = { ...open, data: change(open.data) };
      await cursor.update({ ...next, sum: sumOf(next) });
    }
    cursor = await cursor.continue();
  }
}

function list(value: unknown): readonly Plain[] {
  return Array.isArray(value) ? value.filter(isPlain) : [];
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null;
}

import { unsealEntry, type LogEntry } from './rows';
import type { WriteTransaction } from './schema';
import { Trouble } from './trouble';

/** Runs the steps of a transaction and waits until it is on the disk; a throw takes all of it back. */
export async function inside<T>(tx: WriteTransaction, steps: () => Promise<T>): Promise<T> {
  const done = tx.done.catch((error: unknown) => {
    throw tx.error ?? error;
  });
  try {
    const value = await steps();
    await done;
    return value;
  } catch (error) {
    try {
      tx.abort();
    } catch {
      // It is over already.
    }
    await done.catch(() => undefined);
    throw error;
  }
}

/** What an earlier request with this id did; throws when the log cannot say. */
export async function doneBefore(tx: WriteTransaction, operation: string): Promise<LogEntry | null> {
  const raw: unknown = await tx.objectStore('operations').index('byId').get(operation);
  if (raw === undefined) return null;
  const entry = unsealEntry(raw);
  if (entry === null) throw new Trouble('damaged', 'an entry of the log cannot be read');
  return entry;
}

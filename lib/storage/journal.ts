import type { Instant } from '../model/day';
import { copied, partsOf, rowsIn, type Copied } from './parts';
import { unsealReceipt } from './receipts';
import { unsealEntry } from './rows';
import type { SealedEntry, SealedReceipt } from './schema';
import { Trouble } from './trouble';

interface Replayed {
  /** When the last thing was written; null when nothing was written after the copy. */
  readonly at: Instant | null;
  readonly revision: number;
  readonly counts: Readonly<Record<string, number>>;
  readonly texts: readonly string[];
}

/**
 * The rows of a copy, given as its parts, with what was written after operation `since`: each row as it was left.
 * What cannot be read of the journal is passed over, since each entry stands for itself.
 */
export function replayed(
  parts: readonly string[],
  journal: readonly (SealedEntry | SealedReceipt)[],
  since: number,
): Replayed {
  const content = new Map(copied.map((table) => [table, new Map<string, unknown>()]));
  const put = (table: Copied, key: string, row: unknown): void => {
    if (row === null) content.get(table)?.delete(key);
    else content.get(table)?.set(key, row);
  };
  for (const text of parts) {
    const part = rowsIn(text);
    if (part === null) throw new Trouble('damaged', 'a part of a copy does not parse');
    // The rows of a part were parsed; each has an id or is the answer of a shop.
    const rows = part.rows as readonly { readonly id?: string; readonly shop: string }[];
    for (const row of rows) put(part.table, row.id ?? row.shop, row);
  }
  let at: Instant | null = null;
  let revision = since;
  for (const raw of journal) {
    const entry = unsealEntry(raw);
    const receipt = unsealReceipt(raw);
    if (receipt !== null) put('receipts', receipt.id, receipt);
    if (entry !== null && entry.seq > revision) {
      revision = entry.seq;
      for (const { table, key, after } of entry.touched) put(table, key, after);
    }
    at = (receipt ?? entry)?.at ?? at;
  }
  return {
    at,
    revision,
    counts: Object.fromEntries([...content].map(([table, rows]) => [table, rows.size])),
    texts: [...content].flatMap(([table, rows]) => partsOf(table, [...rows.values()])),
  };
}

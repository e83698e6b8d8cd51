/**
 * The second database: copies of the plan. It is apart from the first so that what takes one does not take the other.
 * A part is filed under the digest of its text, so equal parts of two copies are kept once and a changed one is found.
 */
import type { DBSchema, IDBPDatabase } from 'idb';
import type { Copy } from '../planner/port';
import type { Migration } from './migrations';
import type { SealedEntry, SealedReceipt } from './schema';

export const copiesName = 'collab-preflight-copies';

/**
 * The place of the second database. When a browser finds one database damaged it may throw away everything that lies in
 * the same bucket, so that the copies have one of their own where browsers know buckets (Firefox does not).
 */
export const copiesPlace = (): Promise<IDBFactory> => bucket('copies');
/** Where the plan lies while its own place cannot be opened. */
export const sparePlace = (): Promise<IDBFactory> => bucket('plan');

async function bucket(name: string): Promise<IDBFactory> {
  return (await globalThis.navigator?.storageBuckets?.open(name))?.indexedDB ?? indexedDB;
}

declare global {
  interface Navigator {
    readonly storageBuckets?: { open(name: string): Promise<{ readonly indexedDB: IDBFactory }> };
  }
}

export interface CopiesSchema extends DBSchema {
  copies: { key: string; value: Copy };
  parts: { key: string; value: { readonly digest: string; readonly at: string; readonly text: string } };
  /** What came after the newest copy: operations by their number, receipts by their id. */
  journal: { key: number | string; value: SealedEntry | SealedReceipt };
}
export type CopiesDatabase = IDBPDatabase<CopiesSchema>;

/** The versions of the second database; its names are frozen like those of the first. */
export const copiesMigrations: readonly Migration<CopiesSchema>[] = [
  {
    to: 1,
    change(db) {
      db.createObjectStore('copies', { keyPath: 'id' });
      db.createObjectStore('parts', { keyPath: 'digest' });
    },
  },
  { to: 2, change: (db) => void db.createObjectStore('journal') },
];

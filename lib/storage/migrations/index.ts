/** One migration per version, one file each, in order. A migration that was released is never edited. */
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { PlanSchema } from '../schema';
import { start } from './001-start';
import { receipts } from './002-receipts';
import { samples, samplesFresh } from './003-samples';
import { creators, creatorsFresh } from './004-creators';
import { days } from './005-days';

export interface Migration<S extends DBSchema = PlanSchema> {
  readonly to: number;
  /** Makes the next shape inside the upgrade's transaction; may wait for that transaction and for nothing else. */
  readonly change: (
    db: IDBPDatabase<S>,
    transaction: IDBPTransaction<S, StoreNames<S>[], 'versionchange'>,
  ) => void | Promise<void>;
}

export const migrations: readonly Migration[] = [start, receipts, samples, creators, days];

/** A row of a copy or of a file, which may be older than this version, as this version has it. */
export function grown(table: string, row: unknown): unknown {
  if (table !== 'slots' || typeof row !== 'object') return row;
  return { ...samplesFresh, ...creatorsFresh, ...row };
}

/** One migration per version, one file each, in order. A migration that was released is never edited. */
import type { Database, UpgradeTransaction } from '../schema';
import { start } from './001-start';
import { receipts } from './002-receipts';
import { samples } from './003-samples';

export interface Migration {
  readonly to: number;
  /** Makes the next shape inside the upgrade's transaction; may wait for that transaction and for nothing else. */
  readonly change: (db: Database, transaction: UpgradeTransaction) => void | Promise<void>;
}

export const migrations: readonly Migration[] = [start, receipts, samples];

/** When the plan was last backed up and checked, and how the seller wants it: one versioned item in `storage.local`. */
import type { Instant } from '../model/day';
import type { Witness } from '../model/witness';
import { instantIn, secondsBetween } from '../reckoning/days';

export interface LastBackup {
  readonly at: Instant;
  readonly name: string;
  /** `folder`: the written file was read again; `downloads`: it was checked before it was handed over. */
  readonly place: 'folder' | 'downloads';
  readonly revision: number;
}
export interface BackupRecord {
  readonly version: 1;
  readonly last: LastBackup | null;
  /** Back up into the folder by itself when it is time. */
  readonly automatic: boolean;
}
export const noBackup: BackupRecord = { version: 1, last: null, automatic: true };

/** The item in `storage.local`. */
export const backupKey = 'backup';

/** How long ago, in days and changes; `due` after 7 days with a change, or 10 changes. */
export interface BackupAge {
  readonly changes: number;
  readonly due: boolean;
}

/** Without a plan nothing is due; without a backup the first ten changes are waited for. */
export function ageOf(last: LastBackup | null, witness: Witness | null, now: Instant): BackupAge {
  const changes = Math.max(0, (witness?.revision ?? 0) - (last?.revision ?? 0));
  const old = last !== null && secondsBetween(last.at, now) >= 7 * 24 * 3600;
  return { changes, due: changes >= 10 || (changes > 0 && old) };
}

/** What is stored, or null when it is not understood. */
export function backupRecordOf(stored: unknown): BackupRecord | null {
  if (!isRecord(stored) || stored['version'] !== 1) return null;
  const last = stored['last'];
  return { version: 1, last: isRecord(last) ? lastOf(last) : null, automatic: stored['automatic'] !== false };
}

function lastOf({ at, name, place, revision }: Readonly<Record<string, unknown>>): LastBackup | null {
  const moment = typeof at === 'string' ? instantIn(at) : null;
  if (moment === null || typeof name !== 'string' || typeof revision !== 'number') return null;
  return { at: moment, name, place: place === 'folder' ? 'folder' : 'downloads', revision };
}
function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

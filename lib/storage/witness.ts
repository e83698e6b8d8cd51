/** Compares the database with what was there last, so that an emptied one is never taken for a new one. */
import type { Witness } from '../model/witness';
import { readMeta } from './read';
import type { Tally } from './rows';
import { stores, type Database } from './schema';
import { Trouble } from './trouble';

/** Where the witness is kept: outside of the database. */
export interface WitnessBox {
  get(): Promise<Witness | null>;
  set(witness: Witness): Promise<void>;
}

/** The check of a new connection: trouble when the database has fewer operations than it had. */
export function compareWith(box: WitnessBox): (db: Database) => Promise<void> {
  return async (db) => {
    const [witness, { revision }] = await Promise.all([
      box.get(),
      readMeta(db.transaction([...stores], 'readonly'), ''),
    ]);
    if (witness === null || revision >= witness.revision) return;
    throw new Trouble(revision === 0 ? 'emptied' : 'older', `${revision} of ${witness.revision} operations`);
  };
}

/** How many rows a plan with these tallies has. */
export function countsOf(tallies: readonly Tally[]): Witness['counts'] {
  const counts: Record<string, number> = {};
  for (const { shop: _, ...tally } of tallies) {
    for (const [kind, count] of Object.entries(tally)) counts[kind] = (counts[kind] ?? 0) + count;
  }
  return counts;
}

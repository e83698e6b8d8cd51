/** The keeper of the plan: both databases, opened on demand, and what happens after each change. */
import type { Instant } from '../model/day';
import type { CopyBook, PlanRepository, ReceiptBook } from '../planner/port';
import { openCopies } from './copies';
import { copiesMigrations, copiesName, copiesPlace, sparePlace } from './copies-schema';
import { isDue } from './copy-age';
import { openCopyStore } from './copy-store';
import { migrations } from './migrations';
import { keepDatabase, type Keeper, type KeeperOptions } from './open';
import type { Committed } from './outcome';
import { openReceipts } from './receipts';
import { openRepository } from './repository';
import { databaseName, type SealedEntry, type SealedReceipt } from './schema';
import { compareWith, countsOf, type WitnessBox } from './witness';

export interface PlanOptions extends Pick<KeeperOptions, 'wait' | 'patience'> {
  readonly witness: WitnessBox;
  readonly now: () => Instant;
  readonly newId: () => string;
  /** Rings after a change is safely in the database. */
  readonly bell: (revision: number) => Promise<void>;
  /** Asks for a copy in so many minutes, also when the worker is stopped meanwhile. */
  readonly later: (minutes: number) => Promise<void>;
  readonly note: (place: string, error: unknown) => void;
  /** Migrations other than the real ones, for tests. */
  readonly migrations?: KeeperOptions['migrations'];
}
export interface OpenPlan {
  readonly plan: PlanRepository;
  readonly receipts: ReceiptBook;
  readonly copies: CopyBook;
  readonly keeper: Keeper;
}

/** The plan; nothing is opened before the first request. */
export function openPlan(options: PlanOptions): OpenPlan {
  const { witness, now, newId, wait, patience, bell, later, note } = options;
  const steps = options.migrations ?? migrations;
  const schema = steps.at(-1)?.to ?? 0;
  const rest = { wait, ...(patience && { patience }) };
  const store = openCopyStore(
    keepDatabase({ name: copiesName, migrations: copiesMigrations, place: copiesPlace, ...rest }),
  );
  const keeper = keepDatabase({
    name: databaseName,
    migrations: steps,
    spare: sparePlace,
    check: (db) =>
      compareWith(witness)(db).catch(async (trouble: unknown) => {
        // What the lost plan had is made whole first, so that it stands on top of the list that the seller gets.
        await store.fold(schema).catch((error: unknown) => note('journal', error));
        throw trouble;
      }),
    // An upgrade is whole or not at all; without room for a copy it goes on.
    beforeUpgrade: (db) =>
      store.keep(db, 'upgrade', now()).then(
        () => undefined,
        (error: unknown) => note('copy before an upgrade', error),
      ),
    ...rest,
  });
  const journal = (key: number | string, sealed: SealedEntry | SealedReceipt): Promise<void> =>
    store.journal(key, sealed).catch((error: unknown) => note('journal', error));
  const committed = async ({ revision, tallies, entry }: Committed): Promise<void> => {
    await Promise.all([
      witness.set({ revision, at: now(), counts: countsOf(tallies) }),
      entry && journal(entry.seq, entry),
      bell(revision),
    ]);
    // Nobody waits for the copy: the change is in the database.
    void copySoon(revision).catch((error: unknown) => {
      note('copy', error);
      return later(minutesApart);
    });
  };
  let copying = false;
  let latest = 0;
  const copySoon = async (revision: number): Promise<void> => {
    latest = revision;
    if (copying) return;
    copying = true;
    try {
      // What changed while a copy was made is looked at when it is done.
      for (let seen = 0; seen !== latest;) {
        seen = latest;
        const newest = (await store.all()).find(({ why }) => why === 'change');
        if (isDue(newest, now(), seen)) await keeper.use('look', (db) => store.keep(db, 'change', now()));
        else await later(minutesApart);
      }
    } finally {
      copying = false;
    }
  };
  return {
    plan: openRepository({ keeper, newId, committed, note }),
    receipts: openReceipts(keeper, (sealed) => journal(sealed.id, sealed), note),
    copies: openCopies({
      keeper,
      store,
      schema,
      newId,
      witness: witness.get,
      committed,
      note,
    }),
    keeper,
  };
}

/** The plan changed right after a copy was made: the next one is made when this time is over. */
const minutesApart = 5;

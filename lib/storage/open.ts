/**
 * The connection keeper: opens when somebody needs the database, gives the connection up when another version wants to
 * upgrade or the browser closed it, and tries once more on a new one when a connection turned out to be dead. It never
 * keeps a failure and never deletes anything.
 */
import { openDB } from 'idb';
import type { Migration } from './migrations';
import type { Database, PlanSchema } from './schema';
import { isLostConnection, Trouble } from './trouble';

export interface Keeper {
  /**
   * Runs `work` with an open database. `work` may run twice, so it must bear that. A database that a newer version of
   * the extension made is opened as it is: it can be looked at, and writing is trouble.
   */
  use<T>(purpose: 'look' | 'write', work: (db: Database) => Promise<T>): Promise<T>;
  /** Whether the database is one of a newer version; opens it to find out. */
  isTooNew(): Promise<boolean>;
  close(): void;
}

export interface KeeperOptions {
  readonly name: string;
  readonly migrations: readonly Migration[];
  /** Resolves after so many milliseconds, unless aborted. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** How long another window may hold up an upgrade, and how long one piece of work may take. */
  readonly patience?: { readonly blocked: number; readonly work: number };
}

export function keepDatabase(options: KeeperOptions): Keeper {
  const patience = options.patience ?? { blocked: 3_000, work: 20_000 };
  let opening: Opening | null = null;

  const forget = (which: Opening): void => {
    if (opening === which) opening = null;
  };
  const open = (): Opening => {
    const started = startOpening(options, () => forget(started));
    started.db.catch(() => forget(started));
    return started;
  };
  const newest = options.migrations.at(-1)?.to ?? 0;
  const opened = async (): Promise<{ current: Opening; db: Database }> => {
    const current = (opening ??= open());
    return { current, db: await within(options.wait, patience.blocked, current.blocked, current.db) };
  };
  const attempt = async <T>(purpose: 'look' | 'write', work: (db: Database) => Promise<T>): Promise<T> => {
    const { current, db } = await opened();
    if (purpose === 'write' && db.version > newest) {
      throw new Trouble('too-new', 'the database was made by a newer version');
    }
    try {
      return await within(options.wait, patience.work, Promise.resolve('slow'), work(db));
    } catch (error) {
      if (isLostConnection(error) || isSlow(error)) {
        forget(current);
        db.close();
      }
      throw error;
    }
  };
  return {
    use: (purpose, work) =>
      attempt(purpose, work).catch((error: unknown) => {
        if (isLostConnection(error)) return attempt(purpose, work);
        throw error;
      }),
    isTooNew: async () => (await opened()).db.version > newest,
    close() {
      const current = opening;
      opening = null;
      current?.db.then((db) => db.close()).catch(() => undefined);
    },
  };
}

interface Opening {
  readonly db: Promise<Database>;
  /** Settles when another connection holds the upgrade up; otherwise never. */
  readonly blocked: Promise<'blocked'>;
}

function startOpening({ name, migrations }: KeeperOptions, gone: () => void): Opening {
  let failure: unknown;
  let block: (reason: 'blocked') => void = () => undefined;
  const blocked = new Promise<'blocked'>((resolve) => (block = resolve));
  const blocking = (_from: number, _to: number | null, event: IDBVersionChangeEvent): void => {
    gone();
    if (event.target instanceof IDBDatabase) event.target.close();
  };
  const db = openDB<PlanSchema>(name, migrations.at(-1)?.to, {
    upgrade(database, from, _to, transaction) {
      const run = async (): Promise<void> => {
        for (const migration of migrations) {
          if (migration.to > from) await migration.change(database, transaction);
        }
      };
      // idb does not wait for an upgrade: a step that failed has to take the whole upgrade back itself.
      run().catch((error: unknown) => {
        failure = error;
        transaction.abort();
      });
      transaction.done.catch(() => undefined);
    },
    blocked: () => block('blocked'),
    blocking,
    terminated: gone,
  }).catch((error: unknown) => {
    if (failure !== undefined) throw new Trouble('failed', 'the upgrade failed', { cause: failure });
    if (isTooNew(error)) return openDB<PlanSchema>(name, undefined, { blocking, terminated: gone });
    throw error;
  });
  return { db, blocked };
}

/** The result of `work`, or trouble when it takes longer than `limit` after `reason` is known. */
async function within<T>(
  wait: KeeperOptions['wait'],
  limit: number,
  reason: Promise<'blocked' | 'slow'>,
  work: Promise<T>,
): Promise<T> {
  const enough = new AbortController();
  const late = async (): Promise<never> => {
    const kind = await reason;
    await wait(limit, enough.signal);
    throw new Trouble(kind, `no answer from the database after ${limit} ms`);
  };
  try {
    return await Promise.race([work, late()]);
  } finally {
    enough.abort();
  }
}

function isTooNew(error: unknown): boolean {
  return error instanceof Error && error.name === 'VersionError';
}

function isSlow(error: unknown): boolean {
  return error instanceof Trouble && error.kind === 'slow';
}

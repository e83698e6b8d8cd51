/**
 * The connection keeper: opens when somebody needs the database, gives the connection up when another version wants to
 * upgrade or the browser closed it, and tries once more on a new one when a connection turned out to be dead. It never
 * keeps a failure and never deletes anything.
 */
import type { DBSchema, IDBPDatabase } from 'idb';
import { connect } from './connect';
import type { Migration } from './migrations';
import type { PlanSchema } from './schema';
import { isDiskFull, isLostConnection, Trouble } from './trouble';

/** `mend` writes and `see` looks also while what is there is less than what was there last. */
export type Purpose = 'look' | 'see' | 'write' | 'mend';

export interface Keeper<S extends DBSchema = PlanSchema> {
  /**
   * Runs `work` with an open database. `work` may run twice, so it must bear that. A database that a newer version of
   * the extension made is opened as it is: it can be looked at, and writing is trouble.
   */
  use<T>(purpose: Purpose, work: (db: IDBPDatabase<S>) => Promise<T>): Promise<T>;
  /** Whether the database is one of a newer version; opens it to find out. */
  isTooNew(): Promise<boolean>;
  close(): void;
}

export interface KeeperOptions<S extends DBSchema = PlanSchema> {
  readonly name: string;
  readonly migrations: readonly Migration<S>[];
  /** Where the database lies, when that is not the common place. */
  readonly place?: () => Promise<IDBFactory>;
  /** Where it lies while the browser cannot open that place at all; what is there is left alone. */
  readonly spare?: () => Promise<IDBFactory>;
  /** Looks at each new connection once; trouble that it throws stands in the way of everything but mending. */
  readonly check?: (db: IDBPDatabase<S>) => Promise<void>;
  /** Sees the database of an older version before it is upgraded. The upgrade does not depend on how that ends. */
  readonly beforeUpgrade?: (db: IDBPDatabase<S>) => Promise<void>;
  /** Resolves after so many milliseconds, unless aborted. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** How long another window may hold up an upgrade, and how long one piece of work may take. */
  readonly patience?: { readonly blocked: number; readonly work: number };
}

export function keepDatabase<S extends DBSchema = PlanSchema>(options: KeeperOptions<S>): Keeper<S> {
  const patience = options.patience ?? { blocked: 3_000, work: 20_000 };
  let opening: Opening<S> | null = null;

  const forget = (which: Opening<S>): void => {
    if (opening === which) opening = null;
  };
  const open = (): Opening<S> => {
    const started = startOpening(options, () => forget(started));
    started.db.catch(() => forget(started));
    return started;
  };
  const newest = options.migrations.at(-1)?.to ?? 0;
  const opened = async (): Promise<{ current: Opening<S>; db: IDBPDatabase<S> }> => {
    const current = (opening ??= open());
    return { current, db: await within(options.wait, patience.blocked, current.blocked, current.db) };
  };
  const attempt = async <T>(purpose: Purpose, work: (db: IDBPDatabase<S>) => Promise<T>): Promise<T> => {
    const { current, db } = await opened();
    const newer = db.version > newest;
    if ((purpose === 'write' || purpose === 'mend') && newer) {
      throw new Trouble('too-new', 'the database was made by a newer version');
    }
    try {
      if (purpose !== 'mend' && purpose !== 'see' && !newer) await (current.checked ??= options.check?.(db));
      return await within(options.wait, patience.work, Promise.resolve('slow'), work(db));
    } catch (error) {
      if (isLostConnection(error) || isSlow(error)) {
        forget(current);
        db.close();
      }
      throw error;
    }
  };
  const use: Keeper<S>['use'] = (purpose, work) =>
    attempt(purpose, work).catch((error: unknown) => {
      if (isLostConnection(error)) return attempt(purpose, work);
      throw error;
    });
  return {
    use,
    isTooNew: () => use('see', async ({ version }) => version > newest),
    close() {
      const current = opening;
      opening = null;
      current?.db.then((db) => db.close()).catch(() => undefined);
    },
  };
}

interface Opening<S extends DBSchema> {
  readonly db: Promise<IDBPDatabase<S>>;
  /** Settles when another connection holds the upgrade up; otherwise never. */
  readonly blocked: Promise<'blocked'>;
  /** How the first look at this connection ended. */
  checked?: Promise<void> | undefined;
}

function startOpening<S extends DBSchema>(
  { name, migrations, place, spare, beforeUpgrade }: KeeperOptions<S>,
  gone: () => void,
): Opening<S> {
  let failure: unknown;
  let block: (reason: 'blocked') => void = () => undefined;
  const blocked = new Promise<'blocked'>((resolve) => (block = resolve));
  const version = migrations.at(-1)?.to;
  const look = async (): Promise<void> => {
    if (beforeUpgrade) await lookAtOlder(name, version ?? 0, beforeUpgrade);
  };
  const open = (where: typeof place): Promise<IDBPDatabase<S>> =>
    connect<S>({
      name,
      version,
      place: where,
      gone,
      blocked: () => block('blocked'),
      upgrade(database, from, transaction) {
        const run = async (): Promise<void> => {
          for (const migration of migrations) {
            if (migration.to > from) await migration.change(database, transaction);
          }
        };
        // Nobody waits for an upgrade: a step that failed has to take the whole upgrade back itself.
        run().catch((error: unknown) => {
          failure = error;
          transaction.abort();
        });
        transaction.done.catch(() => undefined);
      },
    }).catch((error: unknown) => {
      if (failure !== undefined) throw new Trouble('failed', 'the upgrade failed', { cause: failure });
      if (isTooNew(error)) return connect<S>({ name, place: where, gone });
      throw error;
    });
  // The browser may make a damaged place anew when it is opened again; what it did not mend in three tries it never will.
  const persist = (tries: number): Promise<IDBPDatabase<S>> =>
    open(place).catch(async (error: unknown) => {
      if (!spare || !isUnopened(error) || (await isDiskFull())) throw error;
      return tries > 1 ? persist(tries - 1) : open(spare);
    });
  const db = look()
    .catch(() => undefined)
    .then(() => persist(3));
  return { db, blocked };
}

/** Shows a database that is about to be upgraded as it is. */
async function lookAtOlder<S extends DBSchema>(
  name: string,
  newest: number,
  see: (db: IDBPDatabase<S>) => Promise<void>,
): Promise<void> {
  const found = (await indexedDB.databases()).find((one) => one.name === name);
  if ((found?.version ?? newest) >= newest) return;
  const older = await connect<S>({ name, gone: () => undefined });
  try {
    await see(older);
  } finally {
    older.close();
  }
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

/** The files of the place are damaged so that the browser opens no database there, and deletes none. */
function isUnopened(error: unknown): boolean {
  return error instanceof Error && /opening backing store/.test(error.message);
}

function isTooNew(error: unknown): boolean {
  return error instanceof Error && error.name === 'VersionError';
}

function isSlow(error: unknown): boolean {
  return error instanceof Trouble && error.kind === 'slow';
}

/** Keeping copies: parts and list in one transaction, verified when they are read, thinned out with time. */
import type { Instant } from '../model/day';
import type { Copy, CopyReason } from '../planner/port';
import { keptCopies } from './copy-age';
import type { CopiesDatabase } from './copies-schema';
import type { Keeper } from './open';
import type { CopiesSchema } from './copies-schema';
import { replayed } from './journal';
import { digestOf, gather } from './parts';
import type { Database, SealedEntry, SealedReceipt } from './schema';
import { Trouble } from './trouble';

export interface CopyStore {
  /**
   * Copies a plan as it is in this database. A copy that says the same as the newest one is not kept twice; one that
   * was asked for is for a file and stays in memory, so that a full disk does not stand in its way.
   */
  keep(db: Database, why: CopyReason, at: Instant): Promise<Copy>;
  /** Newest first; one that is not what it was when it was made is left out. */
  all(): Promise<readonly Copy[]>;
  /** The text of a part; trouble when it is gone or not what it was. */
  part(digest: string): Promise<string>;
  /** Keeps a text as a part that no copy has yet. */
  stage(text: string, at: Instant): Promise<string>;
  /** Keeps what was just written, by its operation's number or its receipt's id, until a copy holds it. */
  journal(key: number | string, sealed: SealedEntry | SealedReceipt): Promise<void>;
  /** Makes a copy of the newest one and of what was written after it, for a plan that is not there to be copied. */
  fold(schema: number): Promise<void>;
}

export function openCopyStore(keeper: Keeper<CopiesSchema>): CopyStore {
  const all = (): Promise<readonly Copy[]> =>
    keeper.use('look', async (db) => {
      const copies = await db.getAll('copies');
      const ids = await Promise.all(copies.map(idOf));
      return copies
        .filter(({ id }, index) => id === ids[index])
        .sort((one, other) => other.at.localeCompare(one.at) || other.revision - one.revision);
    });
  let held: ReadonlyMap<string, string> = new Map();
  const part = async (digest: string): Promise<string> => {
    const text = held.get(digest);
    if (text !== undefined) return text;
    const found = await keeper.use('look', (db) => db.get('parts', digest));
    if (found && (await digestOf(found.text)) === digest) return found.text;
    throw new Trouble('damaged', 'a part of a copy is gone or not what it was');
  };
  return {
    all,
    async keep(db, why, at) {
      // What is noted while the plan is read may not be in the copy.
      const noted = await keeper.use('look', (copies) => copies.getAllKeys('journal'));
      const { texts, ...gathered } = await gather(db, why === 'change');
      const parts = await Promise.all(texts.map(digestOf));
      const open = { at, why, schema: db.version, ...gathered, parts };
      const copy: Copy = { ...open, id: await idOf(open) };
      if (why === 'asked') {
        held = new Map(parts.map((digest, index) => [digest, texts[index] ?? '']));
        return copy;
      }
      const before = await all();
      if (parts.length === 0 || (why === 'change' && before[0]?.parts.join() === parts.join())) return copy;
      const kept = keptCopies([copy, ...before], at);
      const told = noted.filter((key) => typeof key === 'string' || key <= copy.revision);
      await keeper.use('write', (copies) => store(copies, kept, [parts, texts], at, told));
      return copy;
    },
    part,
    journal: async (key, sealed) => {
      await keeper.use('write', (db) => db.put('journal', sealed, key));
    },
    async fold(schema) {
      const [newest] = await all();
      const texts = await Promise.all((newest?.parts ?? []).map(part));
      const [keys, journal] = await keeper.use('look', (db) =>
        Promise.all([db.getAllKeys('journal'), db.getAll('journal')]),
      );
      const { at, texts: later, ...replay } = replayed(texts, journal, newest?.revision ?? 0);
      if (at === null) return;
      const parts = await Promise.all(later.map(digestOf));
      const open = { at, why: 'change', schema, unread: newest?.unread ?? 0, ...replay, parts } as const;
      const kept = keptCopies([{ ...open, id: await idOf(open) }, ...(await all())], at);
      await keeper.use('write', (db) => store(db, kept, [parts, later], at, keys));
    },
    async stage(text, at) {
      const digest = await digestOf(text);
      await keeper.use('write', (db) => db.put('parts', { digest, at, text }));
      return digest;
    },
  };
}

function idOf({ id: _, ...copy }: Omit<Copy, 'id'> & { id?: string }): Promise<string> {
  const { at, why, schema, revision, counts, unread, parts } = copy;
  return digestOf(JSON.stringify([at, why, schema, revision, Object.entries(counts), unread, parts]));
}

/** Writes what is new, and takes out copies that have had their time, parts that nobody waits for, and what is told. */
async function store(
  db: CopiesDatabase,
  kept: readonly Copy[],
  [digests, texts]: readonly [readonly string[], readonly string[]],
  at: Instant,
  told: readonly (number | string)[],
): Promise<void> {
  const tx = db.transaction(['copies', 'parts', 'journal'], 'readwrite', { durability: 'strict' });
  const [copies, parts] = [tx.objectStore('copies'), tx.objectStore('parts')];
  const wanted = new Set(kept.flatMap((copy) => copy.parts));
  const here = new Set(await parts.getAllKeys());
  for (const [index, digest] of digests.entries()) {
    if (!here.has(digest)) await parts.put({ digest, at, text: texts[index] ?? '' });
  }
  const ids = new Set(kept.map(({ id }) => id));
  for (const id of await copies.getAllKeys()) if (!ids.has(id)) void copies.delete(id);
  for (const copy of kept) void copies.put(copy);
  for (const digest of here) {
    // A part from outside waits for the seller to look at it and say yes.
    if (!wanted.has(digest) && isPast((await parts.get(digest))?.at, at)) void parts.delete(digest);
  }
  for (const key of told) void tx.objectStore('journal').delete(key);
  await tx.done;
}

function isPast(staged: string | undefined, at: Instant): boolean {
  return staged !== undefined && Temporal.Instant.from(staged).add({ hours: 1 }).toString() < at;
}

/** The copies of the plan: making them, giving them out in parts, and making the plan what one of them says. */
import type { Witness } from '../model/witness';
import type { Answer, CopyBook, Restoring } from '../planner/port';
import type { CopyStore } from './copy-store';
import type { Keeper } from './open';
import { answered, refused, type Committed, type Outcome } from './outcome';
import { rowsIn, type Copied } from './parts';
import { readMeta } from './read';
import { hangsTogether, restoreOnce, type Content } from './restore';
import { stores } from './schema';
import { refusalOf, Trouble, troubleOf } from './trouble';

export interface CopiesOptions {
  readonly keeper: Keeper;
  readonly store: CopyStore;
  readonly schema: number;
  readonly newId: () => string;
  readonly witness: () => Promise<Witness | null>;
  /** What is in the database now is the plan. */
  readonly committed: (after: Committed) => Promise<void>;
  /** Gets every trouble, for the diagnostics. */
  readonly note: (place: string, error: unknown) => void;
}

export function openCopies(options: CopiesOptions): CopyBook {
  const { keeper, store, schema, newId, witness, committed, note } = options;

  const settle = async <T>(place: string, work: () => Promise<Outcome<T>>): Promise<Answer<T>> => {
    try {
      const outcome = await work();
      if (outcome.do === 'repair') throw new Error('nothing is repaired here');
      if (outcome.committed !== null) {
        await committed(outcome.committed);
        // The next look is at a database that is what it was last.
        keeper.close();
      }
      return outcome.answer;
    } catch (error) {
      const trouble = await troubleOf(error);
      if (trouble === null) throw error;
      note(place, trouble);
      return { ok: false, failure: refusalOf(trouble) };
    }
  };
  const restore = async (request: Restoring): Promise<Outcome<null>> => {
    const content = contentOf(await Promise.all(request.parts.map(store.part)));
    if (content === null || !hangsTogether(content)) {
      return refused({ code: 'invalid', message: 'this copy does not hang together' });
    }
    await keeper.use('mend', (db) => store.keep(db, 'restore', request.at));
    const floor = Math.max((await witness())?.revision ?? 0, ...[...content.values()].flat().map(revisionOf));
    return keeper.use('mend', (db) => restoreOnce(db, request, content, floor, newId()));
  };

  return {
    list: () =>
      settle('copies', async () =>
        answered({ schema, copies: (await store.all()).map(({ parts: _, ...head }) => head) }),
      ),
    read: (id) =>
      settle('copy', async () => {
        const found = (await store.all()).find((copy) => copy.id === id);
        return found ? answered(found) : refused({ code: 'invalid', message: 'no such copy' });
      }),
    // A newer version's plan can be copied too: looking is all it takes.
    make: (why, at) =>
      settle('copy', async () => answered(await keeper.use('see', (db) => store.keep(db, why, at)))),
    part: (digest) => settle('part', async () => answered(await store.part(digest))),
    stage: (text, at) =>
      settle('stage', async () =>
        rowsIn(text) === null
          ? refused({ code: 'invalid', message: 'a row does not parse' })
          : answered(await store.stage(text, at)),
      ),
    restore: (request) => settle('restore', () => restore(request)),
    accept: (at) =>
      settle('accept', async () => {
        await keeper.use('mend', (db) => store.keep(db, 'restore', at));
        const found = await keeper.use('mend', (db) =>
          readMeta(db.transaction([...stores], 'readonly'), newId()),
        );
        return { do: 'answer', answer: { ok: true, value: null }, committed: found };
      }),
  };
}

function contentOf(texts: readonly string[]): Content | null {
  const content = new Map<Copied, readonly unknown[]>();
  for (const text of texts) {
    const part = rowsIn(text);
    if (part === null) return null;
    content.set(part.table, [...(content.get(part.table) ?? []), ...part.rows]);
  }
  return content;
}

function revisionOf(row: unknown): number {
  const known = typeof row === 'object' && row !== null && 'revision' in row ? row.revision : 0;
  if (typeof known !== 'number') throw new Trouble('damaged', 'a revision that is no number');
  return known;
}

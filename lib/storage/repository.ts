/**
 * The plan in the database. One operation is one `strict` transaction: has this operation been done, what is there,
 * decide, write rows, log and revision. A repeated operation changes nothing, whatever happened to the first answer.
 */
import type { Answer, Change, PlanRepository, Rows, Scope, Turn } from '../planner/port';
import { changeOnce } from './change';
import { healthOf } from './health';
import type { Keeper } from './open';
import { answered, type Committed, type Outcome } from './outcome';
import { read, type Bad } from './read';
import { repair } from './repair';
import { stores, type Database } from './schema';
import { slotPage } from './slot-page';
import { refusalOf, Trouble, troubleOf } from './trouble';
import { readSteps, turn } from './turn';

export interface RepositoryOptions {
  readonly keeper: Keeper;
  readonly newId: () => string;
  /** After a change is safely in the database. */
  readonly committed: (after: Committed) => Promise<void>;
  /** Gets every trouble, for the diagnostics. */
  readonly note: (place: string, error: unknown) => void;
}

export function openRepository({ keeper, newId, committed, note }: RepositoryOptions): PlanRepository {
  const generation = newId();
  let full = false;
  // Looking through the log for what it does not have is not repeated while this worker lives.
  const hopeless = new Set<string>();

  /** Runs an attempt; repairs what stood in its way and runs it once more. */
  const settle = async <T>(
    place: string,
    purpose: 'look' | 'write',
    attempt: (db: Database, last: boolean) => Promise<Outcome<T>>,
  ): Promise<Answer<T>> => {
    try {
      const outcome = await keeper.use(purpose, async (db) => {
        const first = await attempt(db, false);
        if (first.do === 'answer') return first;
        // A newer version's rows are not ours to mend.
        const mine = !(await keeper.isTooNew());
        const fresh = first.bad.filter((bad) => mine && !hopeless.has(nameOf(bad, first.bad)));
        if (fresh.length > 0) {
          const left = await repair(db, fresh).catch((error: unknown) => {
            note(`${place} repair`, error);
            return fresh;
          });
          for (const bad of left) hopeless.add(nameOf(bad, left));
        }
        const second = await attempt(db, true);
        if (second.do === 'answer') return second;
        throw new Trouble('damaged', 'rows cannot be read');
      });
      if (outcome.committed !== null) {
        full = false;
        await committed(outcome.committed).catch((error: unknown) => note(`${place} bell`, error));
      }
      return outcome.answer;
    } catch (error) {
      const trouble = await troubleOf(error);
      if (trouble === null) throw error;
      if (trouble.kind === 'storage-full') full = true;
      note(place, trouble);
      return { ok: false, failure: refusalOf(trouble) };
    }
  };

  return {
    look: <T>(scope: Scope, see: (rows: Rows) => T) =>
      settle<T>('look', 'look', async (db, last) => {
        const tx = db.transaction([...stores], 'readonly');
        const { rows, bad } = await read(tx, scope, generation);
        if (bad.length > 0 && !last) return { do: 'repair', bad };
        return answered(see(rows));
      }),
    slots: (query) => settle('slots', 'look', (db, last) => slotPage(db, query, generation, last)),
    change: <T>(change: Change<T>) =>
      settle<T>('change', 'write', (db, last) => changeOnce(db, change, generation, last)),
    turn: (request: Turn) =>
      settle(request.direction, 'write', (db, last) => turn(db, request, generation, last)),
    steps: () =>
      settle('steps', 'look', async (db) =>
        answered(await readSteps(db.transaction([...stores], 'readonly'), generation)),
      ),
    health: () => healthOf(keeper, () => full, note),
  };
}

/** A row, or how many rows are missing: one more that goes missing is looked for again. */
function nameOf({ table, key }: Bad, among: readonly Bad[]): string {
  const missing = among.filter((bad) => bad.table === table && bad.key === null).length;
  return key === null ? `${table} ${missing}` : `${table}/${key}`;
}

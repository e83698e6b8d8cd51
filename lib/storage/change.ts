import type { Change, Rows } from '../planner/port';
import { checksum } from './checksum';
import { answered, refused, taken, type Outcome } from './outcome';
import { read, type Read } from './read';
import type { LogEntry } from './rows';
import { stores, type Database, type WriteTransaction } from './schema';
import { doneBefore, inside } from './transaction';
import { longestUndo, touching, write } from './write';

/** Makes a change, or finds that it has been made. */
export async function changeOnce<T>(
  db: Database,
  change: Change<T>,
  generation: string,
  last: boolean,
): Promise<Outcome<T>> {
  const tx = db.transaction([...stores], 'readwrite', { durability: 'strict' });
  return inside(tx, async () => {
    const before = await doneBefore(tx, change.operation);
    const found = await read(tx, change.scope, generation);
    if (found.bad.length > 0 && !last) return { do: 'repair', bad: found.bad };
    if (before !== null) return repeated(change, before, found.rows);
    return decided(tx, change, found);
  });
}

async function decided<T>(
  tx: WriteTransaction,
  change: Change<T>,
  { rows, meta }: Read,
): Promise<Outcome<T>> {
  const decision = change.decide(rows);
  if (decision.do === 'keep') return answered(decision.value);
  if (decision.do === 'refuse') return refused(decision.failure);
  const lost = decision.undoable ? null : await touching(tx, decision.rows);
  const committed = await write(
    tx,
    meta,
    decision.rows,
    {
      id: change.operation,
      at: change.at,
      author: change.author,
      kind: 'do',
      change: decision.change,
      name: decision.name,
      reason: decision.reason ?? '',
      request: checksum(change.request),
    },
    (seq) =>
      lost === null
        ? { undo: [...meta.undo, seq].slice(-longestUndo), redo: [] }
        : {
            undo: meta.undo.filter((one) => !lost.has(one)),
            redo: meta.redo.filter((one) => !lost.has(one)),
          },
  );
  return { do: 'answer', answer: { ok: true, value: decision.value }, committed };
}

function repeated<T>(change: Change<T>, before: LogEntry, rows: Rows): Outcome<T> {
  if (before.request !== checksum(change.request)) {
    return taken();
  }
  const value = change.again(rows, before.touched);
  if (value === null) return refused({ code: 'conflict', message: 'done before, and changed since' });
  return answered(value);
}

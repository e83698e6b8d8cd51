/** Undo and redo: an operation that writes what an earlier one found, or what it left. */
import type { RowChange, Step, Steps, Turn } from '../planner/port';
import { checksum } from './checksum';
import { readMeta, type Bad } from './read';
import { answered, refused, taken, type Outcome } from './outcome';
import { unseal, unsealEntry, type LogEntry, type Meta } from './rows';
import { stores, type Database, type Transaction, type WriteTransaction } from './schema';
import { doneBefore, inside } from './transaction';
import { longestUndo, write } from './write';

/** Takes the last step back, or makes it again. */
export async function turn(
  db: Database,
  request: Turn,
  generation: string,
  last: boolean,
): Promise<Outcome<Steps>> {
  const tx = db.transaction([...stores], 'readwrite', { durability: 'strict' });
  return inside<Outcome<Steps>>(tx, async () => {
    const before = await doneBefore(tx, request.operation);
    if (before !== null) {
      return before.request === checksum(request.request)
        ? answered(await readSteps(tx, generation))
        : taken();
    }
    const meta = await readMeta(tx, generation);
    const seq = meta[request.direction].at(-1);
    if (seq === undefined) return refused({ code: 'invalid', message: `nothing to ${request.direction}` });
    const entry = unsealEntry(await tx.objectStore('operations').get(seq));
    if (entry === null) return refused({ code: 'storage', message: 'damaged: the step cannot be read' });
    if (request.step !== null && request.step !== entry.id) {
      return refused({
        code: 'conflict',
        message: 'another step is the last one now',
        current: stepOf(entry),
      });
    }
    const { current, bad } = await currentRows(tx, entry);
    if (bad.length > 0 && !last) return { do: 'repair', bad };
    const decision = request.decide(entry.touched, current, meta.revision + 1);
    if (decision.do === 'refuse') return refused(decision.failure);
    const committed = await write(tx, meta, decision.rows, turnEntry(request, entry), () =>
      stacks(meta, request),
    );
    const value = await readSteps(tx, generation);
    return { do: 'answer', answer: { ok: true, value }, committed };
  });
}

/** What can be undone and redone next. A step that cannot be read is not offered. */
export async function readSteps(tx: Transaction, generation: string): Promise<Steps> {
  const meta = await readMeta(tx, generation);
  const [undo, redo] = await Promise.all([stepAt(tx, meta.undo.at(-1)), stepAt(tx, meta.redo.at(-1))]);
  return { undo, redo };
}

async function stepAt(tx: Transaction, seq: number | undefined): Promise<Step | null> {
  if (seq === undefined) return null;
  const entry = unsealEntry(await tx.objectStore('operations').get(seq));
  return entry === null ? null : stepOf(entry);
}

function stepOf({ id, change, name, at }: LogEntry): Step {
  return { operation: id, change, name, at };
}

async function currentRows(
  tx: WriteTransaction,
  entry: LogEntry,
): Promise<{ current: readonly RowChange[]; bad: readonly Bad[] }> {
  const bad: Bad[] = [];
  const current: RowChange[] = [];
  for (const { table, key } of entry.touched) {
    const raw: unknown = await tx.objectStore(table).get(key);
    const row = raw === undefined ? null : unseal(table, raw);
    if (raw !== undefined && row === null) bad.push({ table, key });
    // A table and a row that was parsed for it.
    current.push({ table, key, after: row } as RowChange);
  }
  return { current, bad };
}

function turnEntry(request: Turn, entry: LogEntry): Omit<LogEntry, 'seq' | 'touched'> {
  return {
    id: request.operation,
    at: request.at,
    author: request.author,
    kind: request.direction,
    change: entry.change,
    name: entry.name,
    reason: '',
    request: checksum(request.request),
  };
}

/** The step moves from one pile to the other. */
function stacks(meta: Meta, { direction }: Turn): Pick<Meta, 'undo' | 'redo'> {
  const from = meta[direction].slice(0, -1);
  const moved = meta[direction].slice(-1);
  const to = [...meta[direction === 'undo' ? 'redo' : 'undo'], ...moved].slice(-longestUndo);
  return direction === 'undo' ? { undo: from, redo: to } : { undo: to, redo: from };
}

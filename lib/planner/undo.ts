import type { Answer, Author, Desk, Health, RowChange, Steps, Table, Touched, TurnDecision } from './port';

/**
 * Takes the last step back, or makes it again, as an operation of its own: the log only grows. Refused with a conflict
 * when a row of the step is no longer as the step left it, or when `step` is not the last one any more.
 */
export function turnPlan(
  desk: Desk,
  author: Author,
  direction: 'undo' | 'redo',
  request: { readonly operation: string; readonly step?: string | undefined },
): Promise<Answer<Steps>> {
  return desk.plan.turn({
    operation: request.operation,
    author,
    at: desk.now(),
    request: { ...request, direction },
    direction,
    step: request.step ?? null,
    decide: (touched, current, next) => turned(touched, current, next, direction),
  });
}

/**
 * What can be undone and redone next, and how the plan's storage is. It answers also when the plan cannot be changed:
 * then there is nothing to undo, and `health` says why.
 */
export async function planSteps({ plan }: Desk): Promise<Answer<Steps & { readonly health: Health }>> {
  const health = await plan.health();
  if (health.state === 'read-only') {
    return { ok: true, value: { undo: null, redo: null, health } };
  }
  const steps = await plan.steps();
  return steps.ok ? { ok: true, value: { ...steps.value, health } } : steps;
}

function turned(
  touched: readonly Touched[],
  current: readonly RowChange[],
  next: number,
  direction: 'undo' | 'redo',
): TurnDecision {
  const rows: RowChange[] = [];
  for (const one of touched) {
    const [from, to] = direction === 'undo' ? [one.after, one.before] : [one.before, one.after];
    const stored = current.find(({ table, key }) => table === one.table && key === one.key)?.after ?? null;
    if (content(stored) !== content(from)) {
      return {
        do: 'refuse',
        failure: { code: 'conflict', message: `${one.table} changed since`, current: stored },
      };
    }
    rows.push(stamped(one.table, one.key, to, next));
  }
  return { do: 'write', rows };
}

/** A row as text without its revision, which an undone row does not get back: a revision never comes twice. */
function content(row: RowChange['after']): string {
  return row === null ? '' : JSON.stringify({ ...row, revision: null });
}

function stamped(table: Table, key: string, row: RowChange['after'], next: number): RowChange {
  const after = row !== null && 'revision' in row ? { ...row, revision: next } : row;
  // `touched` pairs each table with its own rows; the pairing survives the copy but not the type.
  return { table, key, after } as RowChange;
}

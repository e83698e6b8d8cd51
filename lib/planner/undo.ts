import type { Answer, Author, Desk, Health, RowChange, Steps, Touched, TurnDecision } from './port';

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
  const now = new Map(current.map((row) => [`${row.table}/${row.key}`, row.after]));
  for (const one of touched) {
    const from = direction === 'undo' ? one.after : one.before;
    const stored = now.get(`${one.table}/${one.key}`) ?? null;
    if (content(stored) !== content(from)) {
      return {
        do: 'refuse',
        failure: { code: 'conflict', message: `${one.table} changed since`, current: stored },
      };
    }
    rows.push(changeTo(one, direction === 'undo' ? 'before' : 'after', next));
  }
  return { do: 'write', rows };
}

/** A row as text without its revision, which an undone row does not get back: a revision never comes twice. */
function content(row: RowChange['after']): string {
  return row === null ? '' : JSON.stringify({ ...row, revision: null });
}

/** The change that makes a row what it was on one side of the step. */
function changeTo(one: Touched, side: 'before' | 'after', next: number): RowChange {
  switch (one.table) {
    case 'shops':
      return { table: one.table, key: one.key, after: stamped(one[side], next) };
    case 'slots':
      return { table: one.table, key: one.key, after: stamped(one[side], next) };
    case 'samples':
      return { table: one.table, key: one.key, after: stamped(one[side], next) };
    case 'calendars':
      return { table: one.table, key: one.key, after: stamped(one[side], next) };
    case 'rates':
      return { table: one.table, key: one.key, after: stamped(one[side], next) };
    case 'creators':
      return { table: one.table, key: one.key, after: stamped(one[side], next) };
    case 'creations':
      return { table: one.table, key: one.key, after: one[side] };
    case 'answers':
      return { table: one.table, key: one.key, after: one[side] };
  }
}

function stamped<R extends { readonly revision: number }>(row: R | null, revision: number): R | null {
  return row && { ...row, revision };
}

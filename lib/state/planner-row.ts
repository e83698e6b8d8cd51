/**
 * The open form of one row that stands for itself (a sample, a creator, a rate): what is typed, what is wrong with it,
 * how saving went, and the choice when the row was changed elsewhere.
 */
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Failure, FailureCode } from '../messaging/contract';
import type { HistoryModel, ToastKey } from './planner-history';
import type { Problem } from './planner-typed';

export type Saved<R> =
  { readonly ok: true; readonly value: R } | { readonly ok: false; readonly failure: Failure };
export type RowProblems<F extends string> = Partial<Readonly<Record<F, Problem>>>;

/** What one kind of row does in its own way. */
export interface RowKind<R, F extends string> {
  readonly fields: readonly F[];
  readonly formOf: (row: R) => Readonly<Record<F, string>>;
  /** What stands in the way of saving, by field. */
  readonly problemsOf: (form: Readonly<Record<F, string>>, base: R) => RowProblems<F>;
  /** The row that a form without problems stands for. */
  readonly rowOf: (form: Readonly<Record<F, string>>, base: R) => R;
  readonly save: (operation: string, row: R, base: R) => Promise<Saved<unknown>>;
  readonly remove: (operation: string, row: R) => Promise<Saved<unknown>>;
  /** The row as the plan has it now; null when it is gone. */
  readonly find: (row: R) => R | null;
  /** The row the form began with, so that saving replaces the stored one (null: there is none any more). */
  readonly rebased: (base: R, stored: R | null) => R;
  readonly nameOf: (row: R) => string;
  readonly says: { readonly saved: ToastKey; readonly deleted: ToastKey };
}
export interface RowEditor<R, F extends string> {
  readonly mode: 'add' | 'edit';
  /** The version the form started from. */
  readonly base: R;
  readonly form: Readonly<Record<F, string>>;
  /** Fields that were left, or all after an attempt to save: only these show their problem. */
  readonly visited: ReadonlySet<F> | 'all';
  readonly saving: boolean;
  readonly trouble: RowTrouble<F> | null;
}
/** Why a row was not saved. A conflict holds the stored version as text, null when it is gone. */
export type RowTrouble<F extends string> =
  | { readonly kind: 'failed'; readonly code: FailureCode }
  | { readonly kind: 'conflict'; readonly stored: Readonly<Record<F, string>> | null };

export interface RowPorts {
  readonly newId: () => string;
  readonly refresh: () => Promise<void>;
  readonly history: HistoryModel;
}
export type RowModel<R, F extends string> = ReturnType<typeof createRow<R, F>>;

/** Makes the model of one kind; `open` starts a form, and it is closed again after a successful save. */
export function createRow<R, F extends string>({ newId, refresh, history }: RowPorts, kind: RowKind<R, F>) {
  const editor = signal<RowEditor<R, F> | null>(null);
  /** The stored version of a conflict. */
  let stored: R | null = null;
  /** The same for the same content, so that trying again after a lost answer changes nothing. */
  let operation = newId();

  const problems = computed<RowProblems<F>>(() => {
    const open = editor.value;
    if (open === null) return {};
    const all = kind.problemsOf(open.form, open.base);
    const { visited } = open;
    if (visited === 'all') return all;
    const seen: Partial<Record<F, Problem>> = { ...all };
    for (const field of kind.fields) if (!visited.has(field)) delete seen[field];
    return seen;
  });

  function open(mode: 'add' | 'edit', base: R): void {
    operation = newId();
    editor.value = { mode, base, form: kind.formOf(base), visited: new Set(), saving: false, trouble: null };
  }
  async function save(): Promise<void> {
    const now = editor.value;
    if (now === null || now.saving) return;
    if (Object.keys(kind.problemsOf(now.form, now.base)).length > 0) {
      editor.value = { ...now, visited: 'all' };
      return;
    }
    const row = kind.rowOf(now.form, now.base);
    editor.value = { ...now, saving: true, trouble: null };
    const mine = operation;
    const reply = await kind.save(mine, row, now.base);
    if (reply.ok) {
      if (operation === mine) editor.value = null;
      await refresh();
      history.say(kind.says.saved, kind.nameOf(row), () => history.takeBack(mine, kind.nameOf(row)));
      return;
    }
    const trouble = await troubleOf(reply.failure, now);
    if (editor.value !== null && operation === mine)
      editor.value = { ...editor.value, saving: false, trouble };
  }
  /** What was deleted elsewhere is refused as `invalid`: the plan is asked which of the two it was. */
  async function troubleOf({ code }: Failure, { mode, base }: RowEditor<R, F>): Promise<RowTrouble<F>> {
    if (code !== 'conflict' && (code !== 'invalid' || mode === 'add')) return { kind: 'failed', code };
    await refresh();
    stored = kind.find(base);
    if (code === 'invalid' && stored !== null) return { kind: 'failed', code };
    return { kind: 'conflict', stored: stored === null ? null : kind.formOf(stored) };
  }
  return {
    editor: editor as ReadonlySignal<RowEditor<R, F> | null>,
    problems,
    open,
    save,
    type(field: F, text: string): void {
      const now = editor.value;
      if (now === null || now.saving) return;
      operation = newId();
      editor.value = { ...now, form: { ...now.form, [field]: text } };
    },
    leave(field: F): void {
      const now = editor.value;
      if (now === null || now.visited === 'all' || now.form[field].trim() === '') return;
      editor.value = { ...now, visited: new Set([...now.visited, field]) };
    },
    close(): void {
      editor.value = null;
    },
    /** Of two versions, keeps what is typed here: it replaces the stored one. */
    async keepMine(): Promise<void> {
      const now = editor.value;
      if (now?.trouble?.kind !== 'conflict') return;
      operation = newId();
      editor.value = { ...now, base: kind.rebased(now.base, stored), trouble: null };
      await save();
    },
    /** Of two versions, keeps the stored one. */
    async takeStored(): Promise<void> {
      editor.value = null;
      await refresh();
    },
    /** Stores a row as it is, without a form, for changes of one press. */
    async store(row: R, base: R): Promise<boolean> {
      const own = newId();
      const reply = await kind.save(own, row, base);
      await refresh();
      if (reply.ok)
        history.say(kind.says.saved, kind.nameOf(row), () => history.takeBack(own, kind.nameOf(row)));
      else history.refuse(reply.failure.code);
      return reply.ok;
    },
    async remove(row: R): Promise<void> {
      const own = newId();
      const reply = await kind.remove(own, row);
      await refresh();
      const again = (): Promise<Saved<unknown>> => kind.save(newId(), kind.rebased(row, null), row);
      if (reply.ok)
        history.say(kind.says.deleted, kind.nameOf(row), () => history.putBack(own, kind.nameOf(row), again));
      else history.refuse(reply.failure.code);
    },
  };
}

/** The open editor of one slot: what is typed, what is wrong with it, and how saving went. */
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Ask, Failure, FailureCode } from '../messaging/contract';
import { campaignStatuses, type CampaignStatus } from '../model/draft';
import type { Slot } from '../model/plan';
import { slotSchema } from '../model/schema';
import {
  adsStopIn,
  daysOf,
  feeOf,
  formOf,
  openItems,
  problemsOf,
  slotOf,
  textAt,
  typedInto,
  withoutRow,
  withRow,
  type FormField,
  type FormList,
  type Reader,
  type SlotForm,
  type SlotProblems,
} from './planner-form';

/** Why the slot was not saved. A conflict holds the version that is stored now, null when that could not be read. */
export type Trouble =
  | { readonly kind: 'failed'; readonly code: FailureCode }
  | { readonly kind: 'conflict'; readonly stored: Slot | null };

export interface Editor {
  readonly mode: 'add' | 'edit';
  /** The version the form started from. */
  readonly base: Slot;
  readonly form: SlotForm;
  /** Fields the seller has left, or all after an attempt to save: only these show their problem. */
  readonly visited: ReadonlySet<FormField> | 'all';
  /** How often saving was tried while something was wrong. */
  readonly attempts: number;
  readonly saving: boolean;
  readonly trouble: Trouble | null;
}

export interface EditorPorts {
  readonly ask: Ask;
  readonly newId: () => string;
  readonly reader: () => Reader;
  /** Called after a slot was stored. */
  readonly saved: (slot: Slot, mode: Editor['mode']) => void;
  readonly pending: (id: string, on: boolean) => void;
}

export type EditorModel = ReturnType<typeof createEditor>;

/** Makes the model; `open` starts it, and it is closed again after a successful save. */
export function createEditor({ ask, newId, reader, saved, pending }: EditorPorts) {
  const editor = signal<Editor | null>(null);
  /** Names the attempt: the same for the same content, so that trying again after a lost answer changes nothing. */
  let operation = newId();

  const problems = computed<SlotProblems>(() => {
    const open = editor.value;
    if (open === null) return {};
    const all = Object.entries(problemsOf(open.form, reader()));
    const { visited } = open;
    return Object.fromEntries(
      all.filter(([field]) => visited === 'all' || [...visited].some((seen) => seen === field)),
    );
  });

  /** The days of the form as far as they can be read. */
  const days = computed(() => daysOf(editor.value?.form ?? null));
  const feeEcho = computed(() => (editor.value === null ? null : feeOf(editor.value.form, reader())));
  /** The slot as it would be saved; null while something is wrong with it. */
  const typed = computed<Slot | null>(
    () => editor.value && slotOf(editor.value.form, editor.value.base, reader()),
  );
  /** The status whose consequences are known: those of Collaboration Plus only. */
  const possible = computed<CampaignStatus | null>(() => {
    const form = editor.value?.form;
    const plus = form?.kind === 'plus-task' || form?.kind === 'plus-challenge';
    return (plus && campaignStatuses.find((status) => status === form.status)) || null;
  });

  function open(mode: Editor['mode'], base: Slot, trouble: Trouble | null = null): void {
    operation = newId();
    const form = formOf(mode === 'add' ? null : base, reader());
    editor.value = { mode, base, form, visited: new Set(), attempts: 0, saving: false, trouble };
  }
  /** Opens a new campaign that has the content of another one already. */
  function openCopy(base: Slot): void {
    open('add', base);
    if (editor.value) editor.value = { ...editor.value, form: formOf(base, reader()) };
  }
  function type(field: FormField, text: string): void {
    const now = editor.value;
    if (now === null || now.saving) return;
    operation = newId();
    editor.value = { ...now, form: typedInto(now.form, field, text) };
  }
  /** A row more or less in a list; the other rows move up, so what was left there counts as not yet left. */
  function change(list: FormList, form: SlotForm): void {
    const now = editor.value;
    if (now === null || now.saving) return;
    operation = newId();
    const visited =
      now.visited === 'all' ? now.visited : new Set([...now.visited].filter((one) => !one.startsWith(list)));
    editor.value = { ...now, form, visited };
  }
  function leave(field: FormField): void {
    const now = editor.value;
    if (now === null || now.visited === 'all' || textAt(now.form, field).trim() === '') return;
    editor.value = { ...now, visited: new Set([...now.visited, field]) };
  }
  async function save(): Promise<void> {
    const now = editor.value;
    if (now === null || now.saving) return;
    const slot = slotOf(now.form, now.base, reader());
    if (slot === null) {
      editor.value = { ...now, visited: 'all', attempts: now.attempts + 1 };
      return;
    }
    editor.value = { ...now, saving: true, trouble: null };
    pending(slot.id, true);
    const reply = await ask('slot.save', { operation, slot });
    pending(slot.id, false);
    if (editor.value?.base.id !== now.base.id) return;
    if (reply.ok) {
      editor.value = null;
      saved(reply.value, now.mode);
    } else editor.value = { ...editor.value, saving: false, trouble: troubleOf(reply.failure) };
  }
  return {
    editor: editor as ReadonlySignal<Editor | null>,
    problems,
    days,
    feeEcho,
    typed,
    possible,
    /** The items of the brief that are still open. */
    openItems: computed(() => (editor.value === null ? [] : openItems(editor.value.form))),
    /** When ads have to stop by what is typed. */
    adsStop: computed(() => (editor.value === null ? null : adsStopIn(editor.value.form))),
    /** Whether something was typed that is not stored. */
    changed: computed(
      () =>
        editor.value !== null &&
        JSON.stringify(editor.value.form) !== JSON.stringify(formOf(editor.value.base, reader())),
    ),
    open,
    openCopy,
    addRow(list: FormList): void {
      if (editor.value !== null) change(list, withRow(editor.value.form, list));
    },
    removeRow(list: FormList, index: number): void {
      if (editor.value !== null) change(list, withoutRow(editor.value.form, list, index));
    },
    type,
    leave,
    save,
    close(): void {
      editor.value = null;
    },
    /** Shows the form again as it was typed, when there is no other version to choose. */
    back(): void {
      if (editor.value !== null) editor.value = { ...editor.value, trouble: null };
    },
    /** Of two versions, keeps what is typed here: it replaces the stored one. */
    async keepMine(): Promise<void> {
      const now = editor.value;
      if (now?.trouble?.kind !== 'conflict' || now.trouble.stored === null) return;
      const { revision, createdAt } = now.trouble.stored;
      operation = newId();
      editor.value = { ...now, mode: 'edit', base: { ...now.base, revision, createdAt }, trouble: null };
      await save();
    },
    /** Of two versions, keeps the stored one; the form shows it. */
    takeStored(): void {
      const now = editor.value;
      if (now?.trouble?.kind === 'conflict' && now.trouble.stored !== null) open('edit', now.trouble.stored);
    },
  };
}

/** What a refused save means for the seller. */
export function troubleOf({ code, current }: Failure): Trouble {
  if (code !== 'conflict') return { kind: 'failed', code };
  const parsed = slotSchema.safeParse(current);
  return { kind: 'conflict', stored: parsed.success ? parsed.data : null };
}

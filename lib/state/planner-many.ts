/**
 * Changing many campaigns at once: choose what, look at what it would do to each, confirm. A change is one step of the
 * plan, all or none, and taken back as one; deleting is a step for each, taken back together.
 */
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Ask, FailureCode } from '../messaging/contract';
import type { Slot } from '../model/plan';
import { slotSchema } from '../model/schema';
import { changedMany, newlyCounted, type ManyRow } from '../planner/many-slots';
import type { HistoryModel } from './planner-history';
import { longestRequest } from './planner-import';
import type { ShopPlan } from './planner-source';
import { blankForm, changeIn, type ManyAction, type ManyForm } from './planner-many-form';
import type { Problem } from './planner-typed';
import { manyStep } from './step-name';

/** Why not everything was stored. */
export type ManyTrouble =
  | { readonly kind: 'failed'; readonly code: FailureCode }
  | { readonly kind: 'tooMany' }
  /** Nothing was stored: one was changed elsewhere meanwhile. Its name, where it is known. */
  | { readonly kind: 'conflict'; readonly name: string | null }
  /** `done` were deleted; these were changed elsewhere, or were not reached. */
  | { readonly kind: 'some'; readonly done: number; readonly code: FailureCode | null };

export interface Many {
  readonly action: ManyAction;
  readonly ids: readonly string[];
  readonly form: ManyForm;
  /** Problems show after the first attempt. */
  readonly tried: boolean;
  readonly saving: { readonly done: number; readonly of: number } | null;
  readonly trouble: ManyTrouble | null;
}
export interface ManyPreview {
  readonly rows: readonly ManyRow[];
  /** Picked, and not in the plan any more. */
  readonly gone: number;
  /** How many will be added to the ledger of creations. */
  readonly counted: number;
}

export interface ManyPorts {
  readonly ask: Ask;
  readonly newId: () => string;
  readonly refresh: () => Promise<void>;
  readonly history: HistoryModel;
  readonly plan: ReadonlySignal<ShopPlan | null>;
  /** The campaigns that are picked and show. */
  readonly picked: () => readonly Slot[];
}

export function createMany({ ask, newId, refresh, history, plan, picked }: ManyPorts) {
  const state = signal<Many | null>(null);
  let stopped = false;
  /** What was asked last: asking the same again after a lost answer changes nothing. */
  let asked = { text: '', operation: '' };

  const meant = computed(() => (state.value === null ? null : changeIn(state.value)));
  const preview = computed<ManyPreview | null>(() => {
    const now = state.value;
    if (now === null) return null;
    const byId = new Map((plan.value?.slots ?? []).map((slot) => [slot.id, slot]));
    const slots = now.ids.flatMap((id) => byId.get(id) ?? []);
    const change = meant.value;
    const rows = change === null || 'message' in change ? [] : changedMany(slots, change);
    const ledger = plan.value?.ledger;
    const counted = ledger?.known ? newlyCounted(rows, ledger.creations) : 0;
    return { rows, gone: now.ids.length - slots.length, counted };
  });

  function go(change: Partial<Many>): void {
    if (state.value !== null) state.value = { ...state.value, ...change };
  }
  async function confirm(): Promise<void> {
    const [now, shown] = [state.value, preview.value];
    if (now === null || shown === null || now.saving !== null) return;
    if (shown.rows.length === 0) return go({ tried: true });
    if (now.action === 'delete') await remove(shown.rows.map(({ slot }) => slot));
    else
      await store(
        now.action,
        shown.rows.flatMap((row) => (row.will === 'change' ? [row.after] : [])),
      );
  }
  async function store(action: ManyAction, slots: readonly Slot[]): Promise<void> {
    const shop = plan.value?.shop.id;
    if (shop === undefined || slots.length === 0) return;
    const text = JSON.stringify(slots);
    if (text.length > longestRequest) return go({ trouble: { kind: 'tooMany' } });
    asked = { text, operation: asked.text === text ? asked.operation : newId() };
    const { operation } = asked;
    go({ saving: { done: 0, of: slots.length }, trouble: null });
    const name = manyStep(action, slots.length);
    const reply = await ask('slot.import', { operation, shop, name, slots });
    await refresh();
    if (!reply.ok) {
      const { code, current } = reply.failure;
      const stored = code === 'conflict' ? slotSchema.safeParse(current).data : null;
      const trouble: ManyTrouble =
        stored === null ? { kind: 'failed', code } : { kind: 'conflict', name: stored?.name ?? null };
      return go({ saving: null, trouble });
    }
    asked = { text: '', operation: '' };
    state.value = null;
    const count = String(slots.length);
    history.say('manyChanged', count, () => history.takeBack(operation, count));
  }
  /** One after the other, since the plan knows no deletion of many; one that was changed elsewhere is left. */
  async function remove(slots: readonly Slot[]): Promise<void> {
    stopped = false;
    const deleted: Deleted[] = [];
    const left: string[] = [];
    let code: FailureCode | null = null;
    for (const [at, { id, revision }] of slots.entries()) {
      if (stopped || (code !== null && code !== 'conflict')) {
        left.push(id);
        continue;
      }
      go({ saving: { done: at, of: slots.length }, trouble: null });
      const operation = newId();
      const reply = await ask('slot.delete', { operation, id, expected: revision });
      if (reply.ok) deleted.push({ operation, slot: reply.value });
      else {
        left.push(id);
        ({ code } = reply.failure);
      }
    }
    await refresh();
    const done = deleted.length;
    if (done > 0) history.say('manyDeleted', String(done), () => bringBack(deleted));
    if (left.length === 0) state.value = null;
    else go({ ids: left, saving: null, trouble: { kind: 'some', done, code } });
  }
  /** The last one first, so that each is the last step of the plan; after another step, as a change of its own. */
  async function bringBack(deleted: readonly Deleted[]): Promise<void> {
    for (const { operation, slot } of deleted.toReversed()) {
      const undone = await ask('plan.undo', { operation: newId(), step: operation });
      const reply = undone.ok
        ? undone
        : await ask('slot.save', { operation: newId(), slot: { ...slot, deletedAt: null } });
      if (reply.ok) continue;
      await refresh();
      return history.refuse(reply.failure.code);
    }
    await refresh();
    history.say('undone', '');
  }
  return {
    state: state as ReadonlySignal<Many | null>,
    preview,
    /** What stands in the way, in the field that it is about; null before the first attempt. */
    problem: computed<Problem | null>(() =>
      state.value?.tried && meant.value !== null && 'message' in meant.value ? meant.value : null,
    ),
    confirm,
    /** Starts a change of what is picked and shows. */
    open(action: ManyAction): void {
      const slots = picked();
      if (slots.length === 0) return;
      const ids = slots.map(({ id }) => id);
      state.value = { action, ids, form: blankForm, tried: false, saving: null, trouble: null };
    },
    type(change: Partial<ManyForm>): void {
      const now = state.value;
      if (now?.saving === null) go({ form: { ...now.form, ...change }, trouble: null });
    },
    /** Closes it; a deletion that is going on ends after the campaign that it is at. */
    close(): void {
      stopped = true;
      if (state.value?.saving === null) state.value = null;
    },
  };
}

interface Deleted {
  readonly operation: string;
  readonly slot: Slot;
}

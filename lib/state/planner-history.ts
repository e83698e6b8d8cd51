/** Undo, redo, and the sentence after each change that offers to take it back. */
import { signal, type ReadonlySignal } from '@preact/signals';
import type { Ask, Failure, FailureCode, Request } from '../messaging/contract';
import type { Slot } from '../model/plan';
import type { Steps } from './planner-source';

/** What a toast says; the words are in `i18n` (`planner.toast`). */
export type ToastKey =
  | 'slotAdded'
  | 'slotSaved'
  | 'slotDeleted'
  | 'slotMoved'
  | 'slotSplit'
  | 'manyChanged'
  | 'manyDeleted'
  | 'statusChanged'
  | 'ledgerSaved'
  | 'shopSaved'
  | 'undone'
  | 'redone'
  | 'samplesAdded'
  | 'samplesRemoved'
  | 'sampleSaved'
  | 'sampleDeleted'
  | 'creatorSaved'
  | 'creatorDeleted'
  | 'creatorsAdded'
  | 'rateSaved'
  | 'rateDeleted'
  | 'ratesAdded'
  | 'dayItemSaved'
  | 'dayItemDeleted'
  | 'dayItemSwitched';
export interface Notice {
  readonly key: ToastKey;
  readonly name: string;
  /** Takes this change back; null when there is nothing to take back. */
  readonly undo: (() => Promise<void>) | null;
}
/** A change that was not made, and what kind of change it was. */
export interface Refused {
  readonly code: FailureCode;
}

export interface HistoryPorts {
  readonly ask: Ask;
  readonly newId: () => string;
  readonly steps: () => Steps;
  readonly refresh: () => Promise<void>;
}
export type HistoryModel = ReturnType<typeof createHistory>;

export function createHistory({ ask, newId, steps, refresh }: HistoryPorts) {
  const notice = signal<Notice | null>(null);
  const refused = signal<Refused | null>(null);
  const busy = signal(false);

  async function step(direction: 'undo' | 'redo'): Promise<void> {
    const next = steps()[direction];
    if (next === null || busy.value) return;
    busy.value = true;
    const request: Request<'plan.undo'> = { operation: newId(), step: next.operation };
    const reply = await ask(direction === 'undo' ? 'plan.undo' : 'plan.redo', request);
    await refresh();
    busy.value = false;
    if (reply.ok) say(direction === 'undo' ? 'undone' : 'redone', next.name);
    else refused.value = { code: reply.failure.code };
  }
  function say(key: ToastKey, name: string, undo: Notice['undo'] = null): void {
    refused.value = null;
    notice.value = { key, name, undo };
  }
  /**
   * Brings a slot back out of the bin: as the step that it was while that is the last one, otherwise as a change of
   * its own, so that what came after stays as it is.
   */
  async function bringBack(slot: Slot, operation: string): Promise<void> {
    const undone = await ask('plan.undo', { operation: newId(), step: operation });
    const reply = undone.ok
      ? undone
      : await ask('slot.save', { operation: newId(), slot: { ...slot, deletedAt: null } });
    await refresh();
    if (reply.ok) say('undone', slot.name);
    else refused.value = { code: reply.failure.code };
  }
  /** Brings a deleted row back: as the step that it was, or, when something came after it, written again by `again`. */
  async function putBack(
    operation: string,
    name: string,
    again: () => Promise<{ readonly ok: true } | { readonly ok: false; readonly failure: Failure }>,
  ): Promise<void> {
    const undone = await ask('plan.undo', { operation: newId(), step: operation });
    const reply = undone.ok ? undone : await again();
    await refresh();
    if (reply.ok) say('undone', name);
    else refused.value = { code: reply.failure.code };
  }
  /** Takes back the step of one operation, and only that: another one since then makes it a conflict. */
  async function takeBack(operation: string, name: string): Promise<void> {
    const reply = await ask('plan.undo', { operation: newId(), step: operation });
    await refresh();
    if (reply.ok) say('undone', name);
    else refused.value = { code: reply.failure.code };
  }
  return {
    notice: notice as ReadonlySignal<Notice | null>,
    refused: refused as ReadonlySignal<Refused | null>,
    busy: busy as ReadonlySignal<boolean>,
    say,
    bringBack,
    takeBack,
    putBack,
    undo: () => step('undo'),
    redo: () => step('redo'),
    refuse(code: FailureCode): void {
      notice.value = null;
      refused.value = { code };
    },
    closeNotice(): void {
      notice.value = null;
    },
    closeRefused(): void {
      refused.value = null;
    },
  };
}

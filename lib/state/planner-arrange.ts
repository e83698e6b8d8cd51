/** Copying the campaign that is being edited, and making two of it. */
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Ask, FailureCode } from '../messaging/contract';
import type { Slot } from '../model/plan';
import { copyOf, isDivisible, splitAt } from '../planner/arrange';
import { addDays, daysBetween } from '../reckoning/days';
import type { EditorModel } from './planner-editor';
import type { HistoryModel } from './planner-history';
import { enteredDay } from './planner-typed';

/** A campaign that shall be two. */
export interface Splitting {
  readonly slot: Slot;
  /** The first day of the second part, as it is typed. */
  readonly day: string;
  readonly id: string;
  readonly saving: boolean;
  /** Why it was not done. */
  readonly failure: FailureCode | null;
}

export interface ArrangePorts {
  readonly ask: Ask;
  readonly newId: () => string;
  readonly refresh: () => Promise<void>;
  readonly history: HistoryModel;
  readonly editor: EditorModel;
  /** The names that the shop's campaigns have. */
  readonly names: () => readonly string[];
}

export function createArrange({ ask, newId, refresh, history, editor, names }: ArrangePorts) {
  const splitting = signal<Splitting | null>(null);
  /** Both parts; null while there is no day inside the campaign. */
  const parts = computed(() => {
    const now = splitting.value;
    const day = now && enteredDay(now.day);
    if (now === null || !day?.ok || day.value === null) return null;
    return splitAt(now.slot, day.value, { id: now.id, name: nextName(now.slot.name, names()) });
  });
  return {
    splitting: splitting as ReadonlySignal<Splitting | null>,
    parts,
    /** How many days a part has. */
    daysOf: ({ start, end }: Slot): number =>
      start === null || end === null ? 0 : daysBetween(start, end) + 1,
    isDivisible,
    /** Opens a new campaign with what this one has; nothing is stored before it is saved. */
    copy(slot: Slot): void {
      editor.openCopy(copyOf(slot, { id: newId(), name: nextName(slot.name, names()) }));
    },
    /** Asks where to split, beginning with the middle. */
    ask(slot: Slot): void {
      const { start, end } = slot;
      if (!isDivisible(slot) || start === null || end === null) return;
      editor.close();
      const day = addDays(start, Math.ceil(daysBetween(start, end) / 2));
      splitting.value = { slot, day, id: newId(), saving: false, failure: null };
    },
    type(day: string): void {
      const now = splitting.value;
      if (now && !now.saving) splitting.value = { ...now, day, id: newId(), failure: null };
    },
    close(): void {
      splitting.value = null;
    },
    /** Stores both parts as one step. */
    async split(): Promise<void> {
      const now = splitting.value;
      const both = parts.value;
      if (now === null || both === null || now.saving) return;
      splitting.value = { ...now, saving: true, failure: null };
      const name = both.map((part) => part.name).join(' + ');
      // The same attempt has the same number, so that a lost answer does no harm.
      const operation = `split-${now.id}`;
      const reply = await ask('slot.import', { operation, shop: now.slot.shop, name, slots: both });
      await refresh();
      if (splitting.value?.id !== now.id) return;
      if (!reply.ok) {
        splitting.value = { ...now, failure: reply.failure.code };
        return;
      }
      splitting.value = null;
      history.say('slotSplit', now.slot.name, () => history.takeBack(operation, name));
    },
  };
}

/** A name with the next free number: “Serum” gives “Serum 2”, that gives “Serum 3”. */
export function nextName(name: string, taken: readonly string[]): string {
  const stem = name.replace(/ \d{1,3}$/, '');
  if (stem === '') return name;
  const there = new Set(taken);
  let number = 2;
  while (there.has(`${stem} ${number}`)) number += 1;
  return `${stem} ${number}`;
}

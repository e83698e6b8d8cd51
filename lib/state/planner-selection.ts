/** Which campaigns of the table are picked. Only what shows counts: nothing is changed that nobody sees. */
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Row } from './planner-rows';

/** Makes the model; `rows` are those that every filter lets through, drawn or not. */
export function createSelection(rows: ReadonlySignal<readonly Row[]>) {
  const picked = signal<ReadonlySet<string>>(new Set());
  /** Where a range begins: the row that was picked or let go last. */
  let anchor: string | null = null;

  const shown = computed(() =>
    rows.value.filter(({ slot }) => picked.value.has(slot.id)).map(({ slot }) => slot),
  );

  function set(ids: readonly string[], on: boolean): void {
    const next = new Set(picked.value);
    for (const id of ids) {
      if (on) next.add(id);
      else next.delete(id);
    }
    picked.value = next;
  }
  /** The rows from the anchor to this one, or this one alone where the anchor does not show. */
  function between(id: string): readonly string[] {
    const ids = rows.value.map(({ slot }) => slot.id);
    const [from, to] = [anchor === null ? -1 : ids.indexOf(anchor), ids.indexOf(id)];
    return from < 0 || to < 0 ? [id] : ids.slice(Math.min(from, to), Math.max(from, to) + 1);
  }
  return {
    picked: picked as ReadonlySignal<ReadonlySet<string>>,
    /** The picked campaigns that show, in the order of the table. */
    shown,
    all: computed(() => rows.value.length > 0 && shown.value.length === rows.value.length),
    /** Picks a row or lets it go; as a range, the rows from the last one to it become what it becomes. */
    turn(id: string, range: boolean): void {
      const on = !picked.value.has(id);
      set(range ? between(id) : [id], on);
      anchor = id;
    },
    /** Picks everything from `from`, where nothing was picked before, to this row. */
    extend(from: string, id: string): void {
      anchor ??= from;
      if (!picked.value.has(anchor)) anchor = from;
      set(between(id), true);
    },
    /** Picks all rows that show, or lets them go when all are picked. */
    turnAll(): void {
      const ids = rows.value.map(({ slot }) => slot.id);
      set(ids, shown.value.length < ids.length);
    },
    clear(): void {
      anchor = null;
      picked.value = new Set();
    },
  };
}

import type { VNode } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Slot } from '../../lib/model/plan';
import type { PlannerModel } from '../../lib/state/planner';
import type { Row } from '../../lib/state/planner-rows';
import { Button } from '../ui/button';
import { SlotRow } from './slot-row';
import { SlotsBox } from './slots-box';
import { SlotsHeads } from './slots-heads';
import { useSpeech } from './speech';

interface SlotsTableProps {
  readonly model: PlannerModel;
  readonly rows: readonly Row[];
  readonly onFind: () => void;
}

/**
 * The campaigns as a grid with one row in the tab order: arrows, J and K move, Enter edits, Delete deletes, S changes
 * the status. The current row is kept by id, so that neither sorting nor a change from elsewhere moves the focus.
 */
export function SlotsTable({ model, rows, onFind }: SlotsTableProps) {
  const { page } = useSpeech();
  const body = useRef<HTMLTableSectionElement>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const [drawn, setDrawn] = useState(step);
  const wanted = useRef<number | null>(null);
  const lastIndex = useRef(0);
  const hadFocus = useRef(false);
  const found = rows.findIndex(({ slot }) => slot.id === current);
  const index = found >= 0 ? found : Math.min(lastIndex.current, rows.length - 1);

  useLayoutEffect(() => {
    lastIndex.current = index;
    // The focused row went away: its neighbour takes the focus, or it would fall back to the top of the page.
    const lost =
      found < 0 && current !== null && hadFocus.current && document.activeElement === document.body;
    const to = wanted.current ?? (lost ? index : null);
    wanted.current = null;
    if (to !== null) focusRow(to);
  });
  const focusRow = (place: number): void => {
    const to = Math.max(0, Math.min(rows.length - 1, place));
    const row = body.current?.children[to];
    if (row instanceof HTMLElement) row.focus();
    else if (to >= drawn) {
      wanted.current = to;
      setDrawn(to + step);
    }
  };
  const nodeOf = useKeptNodes();
  const { selection } = model;
  const locked = model.readOnly.value;
  const shown = model.table.look.value.columns;
  const drawRow = (row: Row, at: number) => {
    const { slot } = row;
    const pending = model.pending.value.has(slot.id);
    const picked = selection.picked.value.has(slot.id);
    const look = `${slot.revision} ${at === index} ${at} ${locked} ${pending} ${picked} ${shown.join()}`;
    return nodeOf(slot.id, look, () => (
      <SlotRow
        key={slot.id}
        row={row}
        shown={shown}
        place={at}
        current={at === index}
        locked={locked}
        pending={pending}
        picked={picked}
        onPick={(range) => selection.turn(slot.id, range)}
        onCurrent={() => setCurrent(slot.id)}
        onEdit={() => model.editor.open('edit', slot)}
        onDelete={() => void model.remove(slot)}
        onStatus={(status) => void model.setStatus(slot, status)}
      />
    ));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const row = rows[index]?.slot;
    if (row !== undefined && pickBy(event, row.id)) return event.preventDefault();
    if (row === undefined || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const onRow = event.target instanceof HTMLElement && event.target.matches('tr');
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: index + 1,
      j: index + 1,
      ArrowUp: index - 1,
      k: index - 1,
      Home: 0,
      End: rows.length - 1,
    };
    const acts: Readonly<Record<string, () => void>> = {
      '/': onFind,
      ...(!model.readOnly.value && { n: model.add, Delete: () => remove(row) }),
      ...(onRow && { Enter: () => model.editor.open('edit', row) }),
      s: () => body.current?.children[index]?.querySelector<HTMLElement>('[data-part=status]')?.click(),
    };
    const to = moves[event.key];
    const act = acts[event.key];
    if (to === undefined && act === undefined) return;
    event.preventDefault();
    if (to !== undefined) focusRow(to);
    else act?.();
  };
  /** The row, or all that are picked when it is one of several. */
  const remove = (slot: Slot): void => {
    const { shown: chosen } = selection;
    if (chosen.value.length > 1 && selection.picked.value.has(slot.id)) model.many.open('delete');
    else void model.remove(slot);
  };
  /** Keys that pick rows: the space bar one or a range, Shift with an arrow on the way, Ctrl A all, Escape none. */
  const pickBy = (event: KeyboardEvent, id: string): boolean => {
    const { key, shiftKey } = event;
    if (locked || event.altKey || event.isComposing) return false;
    const onRow = event.target instanceof HTMLElement && event.target.matches('tr');
    if (event.ctrlKey || event.metaKey) {
      if (key.toLowerCase() !== 'a' || shiftKey) return false;
      if (!selection.all.value) selection.turnAll();
    } else if (key === ' ' && onRow) selection.turn(id, shiftKey);
    else if (key === 'Escape' && selection.shown.value.length > 0) selection.clear();
    else if (shiftKey && (key === 'ArrowDown' || key === 'ArrowUp')) {
      const to = Math.max(0, Math.min(rows.length - 1, index + (key === 'ArrowDown' ? 1 : -1)));
      selection.extend(id, rows[to]?.slot.id ?? id);
      focusRow(to);
    } else return false;
    return true;
  };
  return (
    <SlotsBox columns={shown} label={page.slots.title}>
      <table
        class="pl-table pl-slots"
        role="grid"
        aria-multiselectable="true"
        aria-labelledby="campaigns-title"
        aria-rowcount={rows.length + 1}
      >
        <SlotsHeads model={model} />
        <tbody
          ref={body}
          role="rowgroup"
          aria-label={page.slots.title}
          onKeyDown={onKeyDown}
          onFocusOut={(event) => (hadFocus.current = event.relatedTarget === null)}
        >
          {rows.slice(0, drawn).map(drawRow)}
        </tbody>
      </table>
      {rows.length > drawn && <More left={rows.length - drawn} onMore={() => setDrawn(drawn + step)} />}
    </SlotsBox>
  );
}

/** How many rows are drawn at once, in less than a frame; the rest follows when the end of the list comes near. */
const step = 20;

/**
 * Keeps the node of a row as long as nothing that it shows has changed, so that a change of one row draws one row.
 */
function useKeptNodes(): (id: string, look: string, draw: () => VNode) => VNode {
  const kept = useRef(new Map<string, { readonly look: string; readonly node: VNode }>());
  return (id, look, draw) => {
    const before = kept.current.get(id);
    if (before?.look === look) return before.node;
    const node = draw();
    kept.current.set(id, { look, node });
    return node;
  };
}

function More({ left, onMore }: { readonly left: number; readonly onMore: () => void }) {
  const { page, say } = useSpeech();
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const near = (seen: readonly IntersectionObserverEntry[]): void => {
      if (seen.some((one) => one.isIntersecting)) onMore();
    };
    const watch = new IntersectionObserver(near, { rootMargin: '800px 0px' });
    if (end.current !== null) watch.observe(end.current);
    return () => watch.disconnect();
  });
  return (
    <div ref={end} class="pl-more">
      <Button onPress={onMore}>{say(page.slots.more, { count: left })}</Button>
    </div>
  );
}

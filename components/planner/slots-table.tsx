import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PlannerModel } from '../../lib/state/planner';
import type { Row } from '../../lib/state/planner-rows';
import { Icon } from '../ui/icon';
import { SlotRow } from './slot-row';
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
  const lastIndex = useRef(0);
  const hadFocus = useRef(false);
  const found = rows.findIndex(({ slot }) => slot.id === current);
  const index = found >= 0 ? found : Math.min(lastIndex.current, rows.length - 1);

  useLayoutEffect(() => {
    lastIndex.current = index;
    // The focused row went away: its neighbour takes the focus, or it would fall back to the top of the page.
    const lost =
      found < 0 && current !== null && hadFocus.current && document.activeElement === document.body;
    if (lost) focusRow(index);
  });
  const focusRow = (to: number): void => {
    const row = body.current?.children[Math.max(0, Math.min(rows.length - 1, to))];
    if (row instanceof HTMLElement) row.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const row = rows[index]?.slot;
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
      ...(!model.readOnly.value && { n: model.add, Delete: () => void model.remove(row) }),
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
  return (
    <table
      class="pl-table pl-slots"
      role="grid"
      aria-labelledby="campaigns-title"
      aria-rowcount={rows.length + 1}
    >
      <Heads model={model} />
      <tbody
        ref={body}
        role="rowgroup"
        aria-label={page.slots.title}
        onKeyDown={onKeyDown}
        onFocusOut={(event) => (hadFocus.current = event.relatedTarget === null)}
      >
        {rows.map((row, at) => (
          <SlotRow
            key={row.slot.id}
            row={row}
            current={at === index}
            locked={model.readOnly.value}
            pending={model.pending.value.has(row.slot.id)}
            onCurrent={() => setCurrent(row.slot.id)}
            onEdit={() => model.editor.open('edit', row.slot)}
            onDelete={() => void model.remove(row.slot)}
            onStatus={(status) => void model.setStatus(row.slot, status)}
          />
        ))}
      </tbody>
    </table>
  );
}

function Heads({ model }: { readonly model: PlannerModel }) {
  const { page } = useSpeech();
  const { by, direction } = model.sorting.value;
  return (
    <thead role="rowgroup">
      <tr role="row">
        {model.columns.map((column) => (
          <th
            key={column}
            class={`pl-col-${column}`}
            role="columnheader"
            scope="col"
            aria-sort={column === by ? direction : 'none'}
          >
            <button type="button" class="pl-sorter" onClick={() => model.sort(column)}>
              {page.slots.column[column]}
              {column === by && <Icon name={direction === 'ascending' ? 'up' : 'down'} />}
            </button>
          </th>
        ))}
        <th class="pl-col-actions" role="columnheader" scope="col">
          <span class="cp-unseen">{page.slots.actions}</span>
        </th>
      </tr>
    </thead>
  );
}

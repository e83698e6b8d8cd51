import type { PlannerModel } from '../../lib/state/planner';
import type { Column } from '../../lib/state/planner-columns';
import { Icon } from '../ui/icon';
import { PickBox } from '../ui/pick-box';
import { columnWidths } from './slot-cells';
import { useSpeech } from './speech';

/** The column heads; a click sorts, a second one turns the order. */
export function SlotsHeads({ model }: { readonly model: PlannerModel }) {
  const { page } = useSpeech();
  const { selection } = model;
  const { columns, sorting } = model.table.look.value;
  return (
    <thead role="rowgroup">
      <tr role="row">
        {!model.readOnly.value && (
          <th class="pl-col-pick" role="columnheader" scope="col">
            <PickBox
              label={page.table.many.pickAllShown}
              part="pick-shown"
              picked={selection.all.value || (selection.shown.value.length > 0 && 'some')}
              onTurn={selection.turnAll}
            />
          </th>
        )}
        {columns.map((column) => (
          <th
            key={column}
            class={`pl-col-${column}`}
            role="columnheader"
            scope="col"
            aria-sort={column === sorting.by ? sorting.direction : 'none'}
            style={widthOf(column)}
          >
            <button type="button" class="pl-sorter" onClick={() => model.table.sort(column)}>
              {page.slots.column[column]}
              {column === sorting.by && <Icon name={sorting.direction === 'ascending' ? 'up' : 'down'} />}
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

function widthOf(column: Column): { readonly inlineSize: string } | undefined {
  const width = columnWidths[column];
  return typeof width === 'number' ? { inlineSize: `${width}px` } : undefined;
}

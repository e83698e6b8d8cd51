import type { PlannerModel } from '../../lib/state/planner';
import { Icon } from '../ui/icon';
import { useSpeech } from './speech';

/** The column heads; a click sorts, a second one turns the order. */
export function SlotsHeads({ model }: { readonly model: PlannerModel }) {
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

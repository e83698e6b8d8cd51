import type { PlannerModel } from '../../lib/state/planner';
import type { SampleRow } from '../../lib/state/planner-sample-ledger';
import { DueDay } from './samples-due';
import { RowActions } from './row-actions';
import { useSpeech } from './speech';

interface SamplesTableProps {
  readonly model: PlannerModel;
  readonly rows: readonly SampleRow[];
}

/** Every sample, what is due first at the top. */
export function SamplesTable({ model, rows }: SamplesTableProps) {
  const { page } = useSpeech();
  const { column } = page.sampleLedger;
  return (
    <table class="pl-table pl-stack pl-rows" role="table" aria-labelledby="samples-title">
      <thead role="rowgroup">
        <tr role="row">
          {Object.values(column).map((word) => (
            <th key={word} role="columnheader" scope="col">
              {word}
            </th>
          ))}
          <th role="columnheader" scope="col">
            <span class="cp-unseen">{page.slots.actions}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <Line key={row.sample.id} row={row} model={model} />
        ))}
      </tbody>
    </table>
  );
}

function Line({ row, model }: { readonly row: SampleRow; readonly model: PlannerModel }) {
  const { page } = useSpeech();
  const { sampleLedger: words } = page;
  const { sample, slot, stage } = row;
  const locked = model.readOnly.value;
  const name = sample.creator;
  return (
    <tr role="row" data-sample={sample.id} data-stage={stage}>
      <th role="rowheader" scope="row" class="pl-wrap">
        <button
          type="button"
          class="pl-name"
          onClick={() => locked || model.sampleLedger.open('edit', sample)}
        >
          {name}
        </button>
      </th>
      <td
        role="cell"
        class="pl-wrap"
        data-label={words.column.product}
        data-blank={blank(sample.product === null)}
      >
        {sample.product ?? words.none}
      </td>
      <td role="cell" class="pl-wrap" data-label={words.column.slot} data-blank={blank(slot === null)}>
        {slot?.name ?? words.noSlot}
      </td>
      <td role="cell" data-label={words.column.stage}>
        {words.stages[stage]}
      </td>
      <td role="cell" data-label={words.column.due} data-blank={blank(row.due === null)}>
        {row.due === null ? (
          words.none
        ) : (
          <span>
            {words.tasks[row.due.task]} <DueDay row={row} model={model} />
          </span>
        )}
      </td>
      <td role="cell" class="pl-wrap" data-label={words.column.note} data-blank={blank(sample.note === '')}>
        {sample.note === '' ? words.none : sample.note}
      </td>
      <RowActions
        name={name}
        words={words}
        off={locked}
        onEdit={() => model.sampleLedger.open('edit', sample)}
        onDelete={() => void model.sampleLedger.remove(sample)}
      />
    </tr>
  );
}

/** Marks a cell that says nothing, which a card leaves out. */
export function blank(nothing: boolean): 'yes' | undefined {
  return nothing ? 'yes' : undefined;
}

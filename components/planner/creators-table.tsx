import type { CreatorRecord } from '../../lib/state/planner-creators';
import type { PlannerModel } from '../../lib/state/planner';
import { SeverityMark } from '../ui/severity-mark';
import { blank } from './samples-table';
import { RowActions } from './row-actions';
import { useSpeech } from './speech';

interface CreatorsTableProps {
  readonly model: PlannerModel;
  readonly rows: readonly CreatorRecord[];
}

/** Campaigns of a creator that are named. */
const named = 3;

/** One line per creator: pool, campaigns, samples and results. */
export function CreatorsTable({ model, rows }: CreatorsTableProps) {
  const { page } = useSpeech();
  return (
    <table class="pl-table pl-stack pl-rows" role="table" aria-labelledby="creators-title">
      <thead role="rowgroup">
        <tr role="row">
          {Object.values(page.creators.column).map((word) => (
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
          <Line key={row.creator.id} row={row} model={model} />
        ))}
      </tbody>
    </table>
  );
}

interface LineProps {
  readonly row: CreatorRecord;
  readonly model: PlannerModel;
}

function Line({ row, model }: LineProps) {
  const { page } = useSpeech();
  const { creators: words } = page;
  const { creator } = row;
  const locked = model.readOnly.value;
  const name = creator.handle;
  return (
    <tr role="row" data-creator={creator.id} data-pool={creator.pool}>
      <th role="rowheader" scope="row" class="pl-wrap">
        <button type="button" class="pl-name" onClick={() => locked || model.creators.open('edit', creator)}>
          {name}
        </button>
      </th>
      <td role="cell" data-label={words.column.pool}>
        {words.pools[creator.pool]}
      </td>
      <td role="cell" class="pl-wrap" data-label={words.column.tier} data-blank={blank(creator.tier === '')}>
        {creator.tier === '' ? '–' : creator.tier}
      </td>
      <td
        role="cell"
        class="pl-wrap"
        data-label={words.column.slots}
        data-blank={blank(row.slots.length === 0)}
      >
        <Campaigns row={row} model={model} />
      </td>
      <td role="cell" data-label={words.column.samples} data-blank={blank(row.samples.length === 0)}>
        <Samples row={row} />
      </td>
      <td role="cell" data-label={words.column.results} data-blank={blank(row.results.known === 0)}>
        <Results row={row} />
      </td>
      <td role="cell" class="pl-wrap" data-label={words.column.note} data-blank={blank(creator.note === '')}>
        {creator.note === '' ? '–' : creator.note}
      </td>
      <RowActions
        name={name}
        words={words}
        off={locked}
        onEdit={() => model.creators.open('edit', creator)}
        onDelete={() => void model.creators.remove(creator)}
      />
    </tr>
  );
}

function Campaigns({ row, model }: LineProps) {
  const { page, say } = useSpeech();
  const { creators: words } = page;
  if (row.slots.length === 0) return <span class="cp-soft">{words.noSlots}</span>;
  return (
    <ul data-campaigns={row.slots.length}>
      {row.slots.slice(0, named).map((slot) => (
        <li key={slot.id}>
          <button type="button" class="pl-link" onClick={() => model.editor.open('edit', slot)}>
            {slot.name}
          </button>
        </li>
      ))}
      {row.slots.length > named && (
        <li class="cp-soft">{say(words.moreSlots, { count: row.slots.length - named })}</li>
      )}
    </ul>
  );
}

function Samples({ row }: Pick<LineProps, 'row'>) {
  const { page, common, say } = useSpeech();
  const { creators: words } = page;
  const { samples, arrived, posted, overdue } = row;
  if (samples.length === 0) return <span class="cp-soft">–</span>;
  return (
    <span data-samples={samples.length} data-overdue={overdue}>
      {say(words.samplesOf, { count: samples.length, arrived, posted })}
      {overdue > 0 && (
        <span class="pl-due-day" data-overdue="yes">
          {' '}
          <SeverityMark kind="warning" word={common.severity.warning} shapeOnly />
          {say(words.overdue, { count: overdue })}
        </span>
      )}
    </span>
  );
}

function Results({ row }: Pick<LineProps, 'row'>) {
  const { page, say } = useSpeech();
  const { creators: words } = page;
  const { known, orders, gmv, commission } = row.results;
  if (known === 0) return <span class="cp-soft">{words.noResults}</span>;
  const parts = [
    ...(orders === null ? [] : [say(words.orders, { count: orders })]),
    ...gmv.map((money) => say(words.gmv, { amount: { money } })),
    ...commission.map((money) => say(words.commission, { amount: { money } })),
  ];
  return (
    <span data-results={known}>
      {parts.join(', ')}{' '}
      <span class="cp-soft">({say(words.resultsOf, { known, count: row.slots.length })})</span>
    </span>
  );
}

import { useRef } from 'preact/hooks';
import type { PlannerModel } from '../../lib/state/planner';
import type { Column } from '../../lib/state/planner-columns';
import { Button, IconButton } from '../ui/button';
import { Select } from '../ui/inputs';
import { PickBox } from '../ui/pick-box';
import { EmptySlots } from './empty-slots';
import { SlotsBar } from './slots-bar';
import { SlotsTable } from './slots-table';
import { SlotsTools } from './slots-tools';
import { FindField } from './find-field';
import { useSpeech } from './speech';

/** The campaigns of a shop, with what finds, sorts and adds them. */
export function SlotsCard({ model }: { readonly model: PlannerModel }) {
  const { page, say } = useSpeech();
  const find = useRef<HTMLInputElement>(null);
  const all = model.plan.value?.slots.length ?? 0;
  const rows = model.rows.value;
  const filter = model.filter.value;
  const narrowed = filter.trim() !== '' || model.table.filtering.value;
  const count = !narrowed
    ? say(page.slots.count, { count: all })
    : say(page.slots.countFiltered, { shown: rows.length, count: all });
  return (
    <section class="pl-card" id="campaigns" aria-labelledby="campaigns-title" data-part="slots">
      <div class="pl-card-head">
        <h2 id="campaigns-title">{page.slots.title}</h2>
        <p class="cp-soft" role="status">
          {count}
        </p>
        <div class="pl-tools">
          {all > 0 && <SortPicker model={model} />}
          {all > 0 && (
            <FindField input={find} name="find" label={page.slots.find} value={filter} onFind={model.find} />
          )}
          <Button icon="sheet" part="import-open" off={model.readOnly.value} onPress={model.sheetImport.open}>
            {page.sheetImport.open}
          </Button>
          <Button look="main" icon="plus" part="add-slot" off={model.readOnly.value} onPress={model.add}>
            {page.slots.add}
          </Button>
        </div>
      </div>
      {model.samples.value.length > 0 && <SampleNote model={model} />}
      {all === 0 && (
        <EmptySlots
          locked={model.readOnly.value}
          onAdd={model.add}
          onSample={() => void model.addSamples()}
        />
      )}
      {all > 0 && <SlotsTools model={model} />}
      {all > 0 && rows.length === 0 && (
        <p class="pl-no-match">
          {model.table.filtering.value ? page.table.noMatch : say(page.slots.noMatch, { text: filter })}{' '}
          <Button look="quiet" part="clear-all" onPress={model.table.clear}>
            {model.table.filtering.value ? page.table.clear : page.slots.clear}
          </Button>
        </p>
      )}
      {rows.length > 0 && <SlotsTable model={model} rows={rows} onFind={() => find.current?.focus()} />}
      <SlotsBar model={model} />
    </section>
  );
}

/** Sorting where the table is drawn as cards and has no heads. */
function SortPicker({ model }: { readonly model: PlannerModel }) {
  const { page, say } = useSpeech();
  const { columns, sorting } = model.table.look.value;
  const up = sorting.direction === 'ascending';
  // By start is the order that there is without a choice, also where its column does not show.
  const offered = model.table.columns.filter((one) => one === sorting.by || columns.includes(one));
  return (
    <div class="pl-sort">
      <Select<Column>
        label={page.slots.sortBy}
        name="sort"
        value={sorting.by}
        choices={offered.map((value) => ({
          value,
          word: say('{what}: {column}', { what: page.slots.sortBy, column: page.slots.column[value] }),
        }))}
        onPick={(by) => model.table.order({ by, direction: 'ascending' })}
      />
      <IconButton
        icon={up ? 'up' : 'down'}
        part="sort-direction"
        label={up ? page.table.ascending : page.table.descending}
        onPress={() => model.table.sort(sorting.by)}
      />
      {!model.readOnly.value && model.rows.value.length > 0 && (
        <label class="pl-pick-all">
          <PickBox
            label={page.table.many.pickAllShown}
            part="pick-cards"
            picked={model.selection.all.value || (model.selection.shown.value.length > 0 && 'some')}
            onTurn={model.selection.turnAll}
          />
          <span aria-hidden="true">{page.table.many.all}</span>
        </label>
      )}
    </div>
  );
}

function SampleNote({ model }: { readonly model: PlannerModel }) {
  const { page, say } = useSpeech();
  return (
    <p class="pl-sample">
      <span>{say(page.slots.sampleNote, { count: model.samples.value.length })}</span>
      <Button
        look="quiet"
        part="remove-samples"
        off={model.readOnly.value}
        onPress={() => void model.removeSamples()}
      >
        {page.slots.removeSamples}
      </Button>
    </p>
  );
}

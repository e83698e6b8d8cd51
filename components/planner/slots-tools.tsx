import { campaignStatuses } from '../../lib/model/draft';
import { slotKinds } from '../../lib/model/plan';
import type { PlannerModel } from '../../lib/state/planner';
import { standardColumns } from '../../lib/state/planner-columns';
import { noFilters, periods, turned } from '../../lib/state/planner-filters';
import { Button } from '../ui/button';
import { Menu, type MenuItem } from '../ui/menu';
import { PeriodDays } from './period-days';
import { useSpeech } from './speech';
import { ViewsMenu } from './views-menu';

/** The row above the table: what narrows it down, and what it shows. */
export function SlotsTools({ model }: { readonly model: PlannerModel }) {
  const { page } = useSpeech();
  const { table } = model;
  const words = page.table;
  return (
    <div class="pl-table-tools" role="group" aria-label={words.tools} data-part="table-tools">
      <ViewsMenu model={model} />
      <KindFilter model={model} />
      <StatusFilter model={model} />
      <TagFilter model={model} />
      <PeriodFilter model={model} />
      {table.look.value.filters.period.of === 'own' && <PeriodDays table={table} />}
      {table.filtering.value && (
        <Button look="quiet" part="clear-filters" onPress={() => table.filter(noFilters)}>
          {words.clear}
        </Button>
      )}
      <div class="pl-push">
        <ColumnsMenu model={model} />
      </div>
    </div>
  );
}

function KindFilter({ model }: { readonly model: PlannerModel }) {
  const { page, common } = useSpeech();
  const { kinds } = model.table.look.value.filters;
  return (
    <Filter
      part="filter-kind"
      what={page.slots.column.kind}
      items={slotKinds.map((id) => ({ id, word: common.kind[id], checked: kinds.includes(id) }))}
      onPick={(id) => {
        const kind = slotKinds.find((one) => one === id);
        if (kind !== undefined) model.table.filter({ kinds: turned(kinds, kind) });
      }}
    />
  );
}

function StatusFilter({ model }: { readonly model: PlannerModel }) {
  const { page, common } = useSpeech();
  const { statuses } = model.table.look.value.filters;
  return (
    <Filter
      part="filter-status"
      what={page.slots.column.status}
      items={campaignStatuses.map((id) => ({ id, word: common.status[id], checked: statuses.includes(id) }))}
      onPick={(id) => {
        const status = campaignStatuses.find((one) => one === id);
        if (status !== undefined) model.table.filter({ statuses: turned(statuses, status) });
      }}
    />
  );
}

/** Only where there are tags to choose from. */
function TagFilter({ model }: { readonly model: PlannerModel }) {
  const { page } = useSpeech();
  const { table } = model;
  const known = table.tags.value;
  const { tags } = table.look.value.filters;
  if (known.length === 0 && tags.length === 0) return null;
  return (
    <Filter
      part="filter-tag"
      what={page.slots.column.tags}
      items={[
        ...known.map((tag) => ({ id: tag, word: tag, checked: tags.includes(tag) })),
        { id: '', word: page.table.untagged, checked: tags.includes(''), apart: true },
      ]}
      onPick={(tag) => table.filter({ tags: turned(tags, tag) })}
    />
  );
}

function PeriodFilter({ model }: { readonly model: PlannerModel }) {
  const { page } = useSpeech();
  const { table } = model;
  const words = page.table.period;
  const { of } = table.look.value.filters.period;
  return (
    <Menu
      part="filter-period"
      align="start"
      look="filter"
      lit={of !== 'any'}
      label={of === 'any' ? page.table.periodName : words[of]}
      name={`${page.table.periodName}: ${words[of]}`}
      items={[
        ...periods.map((id) => ({ id, word: words[id], chosen: id === of })),
        { id: 'own', word: words.own, chosen: of === 'own', apart: true },
      ]}
      onPick={(id) => {
        const named = periods.find((one) => one === id);
        if (named !== undefined) table.filter({ period: { of: named } });
        else if (of !== 'own') table.filter({ period: { of: 'own', from: null, to: null } });
      }}
    />
  );
}

interface FilterProps {
  readonly part: string;
  readonly what: string;
  readonly items: readonly (MenuItem & { readonly checked: boolean })[];
  readonly onPick: (id: string) => void;
}

/** A filter of several values; its button says which, or how many. */
function Filter({ part, what, items, onPick }: FilterProps) {
  const { say } = useSpeech();
  const picked = items.filter(({ checked }) => checked);
  const [first] = picked;
  const value = first === undefined ? null : picked.length === 1 ? first.word : String(picked.length);
  return (
    <Menu
      part={part}
      align="start"
      look="filter"
      lit={value !== null}
      label={value === null ? what : say('{what}: {value}', { what, value })}
      items={items}
      onPick={onPick}
    />
  );
}

function ColumnsMenu({ model }: { readonly model: PlannerModel }) {
  const { page } = useSpeech();
  const { table } = model;
  const shown = table.look.value.columns;
  const standard = shown.join() === standardColumns.join();
  return (
    <Menu
      part="columns"
      icon="gear"
      label={page.table.columns}
      items={[
        ...table.columns
          .filter((column) => column !== 'name')
          .map((id) => ({ id, word: page.slots.column[id], checked: shown.includes(id) })),
        ...(standard ? [] : [{ id: 'standard', word: page.table.standardColumns, apart: true }]),
      ]}
      onPick={(id) => {
        const column = table.columns.find((one) => one === id);
        void (column === undefined ? table.standardColumns() : table.turnColumn(column));
      }}
    />
  );
}

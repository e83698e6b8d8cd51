/** How the table of campaigns looks: columns, order, filters and words, and the views that they are kept in by name. */
import { batch, computed, signal, type ReadonlySignal } from '@preact/signals';
import type { IsoDay } from '../model/day';
import type { Slot } from '../model/plan';
import { columns, nextSorting, standardColumns, standardSorting, withColumn } from './planner-columns';
import type { Column, Sorting } from './planner-columns';
import { filtered, isFiltering, noFilters, tagsOf, type Filters } from './planner-filters';
import { plain } from './plain-text';
import { rowsOf } from './planner-rows';
import {
  isSameLook,
  keptTableOf,
  longestViewName,
  mostViews,
  noKeptTable,
  standardLook,
  storedTableOf,
} from './table-views';
import type { KeptTable, SavedView, TableItem, TableLook } from './table-views';

/** Why a view was not kept under a name. */
export type ViewProblem = 'missing' | 'twice' | 'tooLong' | 'tooMany';

export interface TablePorts {
  readonly item: TableItem;
  readonly newId: () => string;
  readonly slots: () => readonly Slot[];
  readonly today: ReadonlySignal<IsoDay | null>;
}
export type TableModel = ReturnType<typeof createTable>;

/** Makes the model of one page; `load` fills it with what was kept. Nothing here throws. */
export function createTable({ item, newId, slots, today }: TablePorts, until: AbortSignal) {
  const look = signal<TableLook>(standardLook);
  const kept = signal<KeptTable>(noKeptTable);
  /** The view that this page shows; other pages may show others. */
  const chosen = signal<string | null>(null);
  const unsaved = signal(false);

  // The look of this page stays when another page chooses columns or a view.
  item.watch((stored) => (kept.value = keptTableOf(stored) ?? noKeptTable), until);

  const view = computed<SavedView | null>(
    () => kept.value.views.find(({ id }) => id === chosen.value) ?? null,
  );
  const rows = computed(() => {
    const { filters, find, sorting } = look.value;
    const day = today.value;
    return rowsOf(day === null ? slots() : filtered(slots(), filters, day), find, sorting);
  });

  async function keep(next: KeptTable): Promise<void> {
    kept.value = next;
    unsaved.value = await item.set(storedTableOf(next)).then(
      () => false,
      () => true,
    );
  }
  function show(change: Partial<TableLook>): void {
    look.value = { ...look.value, ...change };
  }
  function showColumns(shown: readonly Column[]): Promise<void> {
    const { sorting } = look.value;
    // An order by what nobody sees looks like none.
    show({ columns: shown, sorting: shown.includes(sorting.by) ? sorting : standardSorting });
    return keep({ ...kept.value, columns: shown });
  }
  /** What stands in the way of a name; `but` is the view that has it already. */
  function problemOf(name: string, but: string | null): ViewProblem | null {
    const typed = name.trim();
    const { views } = kept.value;
    if (typed === '') return 'missing';
    if (typed.length > longestViewName) return 'tooLong';
    if (views.some((one) => one.id !== but && plain(one.name) === plain(typed))) return 'twice';
    return but === null && views.length >= mostViews ? 'tooMany' : null;
  }
  const withView = (next: SavedView): readonly SavedView[] =>
    kept.value.views.map((one) => (one.id === next.id ? next : one));
  return {
    look: look as ReadonlySignal<TableLook>,
    rows,
    /** Every column there is. */
    columns,
    /** Tags to choose from: those of the plan, and those that are chosen although the plan has them no more. */
    tags: computed(() => {
      const known = tagsOf(slots());
      const gone = look.value.filters.tags.filter(
        (tag) => tag !== '' && !known.some((one) => plain(one) === plain(tag)),
      );
      return [...known, ...gone];
    }),
    filtering: computed(() => isFiltering(look.value.filters)),
    views: computed(() => kept.value.views),
    /** The view that is chosen; null for the standard one. */
    view,
    /** Whether the table no longer looks as its view says. */
    changed: computed(() => !isSameLook(look.value, view.value?.look ?? standardLook)),
    /** True after something could not be stored: it holds on this page only. */
    unsaved: unsaved as ReadonlySignal<boolean>,
    async load(): Promise<void> {
      const stored = keptTableOf(await item.get().catch(() => null)) ?? noKeptTable;
      batch(() => {
        kept.value = stored;
        chosen.value = stored.view;
        look.value = { ...(view.value?.look ?? standardLook), columns: stored.columns };
      });
    },
    find: (text: string): void => show({ find: text }),
    sort: (by: Column): void => show({ sorting: nextSorting(look.value.sorting, by) }),
    order: (sorting: Sorting): void => show({ sorting }),
    filter: (part: Partial<Filters>): void => show({ filters: { ...look.value.filters, ...part } }),
    clear: (): void => show({ filters: noFilters, find: '' }),
    turnColumn: (column: Column): Promise<void> => showColumns(withColumn(look.value.columns, column)),
    standardColumns: (): Promise<void> => showColumns(standardColumns),
    /** Shows a view as it was kept; null for the standard one. */
    choose(id: string | null): Promise<void> {
      const next = kept.value.views.find((one) => one.id === id);
      batch(() => {
        chosen.value = next?.id ?? null;
        look.value = next?.look ?? standardLook;
      });
      return keep({ ...kept.value, columns: look.value.columns, view: chosen.value });
    },
    problemOf,
    /** Keeps what is shown under a name, and shows it from now on as that view. */
    async add(name: string): Promise<ViewProblem | null> {
      const problem = problemOf(name, null);
      if (problem !== null) return problem;
      const made = { id: newId(), name: name.trim(), look: look.value };
      chosen.value = made.id;
      await keep({ ...kept.value, view: made.id, views: [...kept.value.views, made] });
      return null;
    },
    /** The chosen view becomes what is shown. */
    async update(): Promise<void> {
      if (view.value === null) return;
      await keep({ ...kept.value, views: withView({ ...view.value, look: look.value }) });
    },
    async rename(id: string, name: string): Promise<ViewProblem | null> {
      const problem = problemOf(name, id);
      const now = kept.value.views.find((one) => one.id === id);
      if (problem === null && now !== undefined)
        await keep({ ...kept.value, views: withView({ ...now, name: name.trim() }) });
      return problem;
    },
    /** Forgets a view. What is shown stays as it is. */
    async remove(id: string): Promise<void> {
      const { views, view: last } = kept.value;
      if (chosen.value === id) chosen.value = null;
      await keep({
        ...kept.value,
        views: views.filter((one) => one.id !== id),
        view: last === id ? null : last,
      });
    },
  };
}

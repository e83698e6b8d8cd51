/**
 * What the seller chose for the table of campaigns: one versioned item in `storage.local`, shared by every planner page.
 * Each part is parsed when it is read: one that is damaged is the standard one, and a view that this version does not
 * understand is kept and not shown.
 */
import { campaignStatuses } from '../model/draft';
import { slotKinds } from '../model/plan';
import { isoDayOf } from '../reckoning/days';
import {
  columns,
  inOrder,
  standardColumns,
  standardSorting,
  type Column,
  type Sorting,
} from './planner-columns';
import { noFilters, periods, type Filters, type Period } from './planner-filters';

/** Everything that decides how the table looks. */
export interface TableLook {
  readonly columns: readonly Column[];
  readonly sorting: Sorting;
  readonly filters: Filters;
  /** The words in the box. */
  readonly find: string;
}
export const standardLook: TableLook = {
  columns: standardColumns,
  sorting: standardSorting,
  filters: noFilters,
  find: '',
};
export interface SavedView {
  readonly id: string;
  readonly name: string;
  readonly look: TableLook;
}
export interface KeptTable {
  /** Those of the page that chose last. */
  readonly columns: readonly Column[];
  /** The view that was chosen last; null for the standard one. */
  readonly view: string | null;
  readonly views: readonly SavedView[];
  /** What was stored among the views and could not be understood, as it was. */
  readonly kept: readonly unknown[];
}
export const noKeptTable: KeptTable = { columns: standardColumns, view: null, views: [], kept: [] };

/** How many views there may be, and how long a name. */
export const mostViews = 20;
export const longestViewName = 60;

/** The item in `storage.local`. */
export const tableKey = 'plannerTable';

/** What is stored. */
export interface StoredTable {
  readonly version: 1;
  readonly columns: readonly Column[];
  readonly view: string | null;
  /** Those that are shown, then those that are only kept. */
  readonly views: readonly unknown[];
}
/** The item as `lib/platform/local-storage` makes it: `localItem<unknown>(tableKey, null, (stored) => stored)`. */
export interface TableItem {
  get(): Promise<unknown>;
  set(value: StoredTable): Promise<void>;
  watch(changed: (value: unknown) => void, signal: AbortSignal): void;
}
export function storedTableOf({ columns: shown, view, views, kept }: KeptTable): StoredTable {
  return { version: 1, columns: shown, view, views: [...views, ...kept] };
}

/** The table in a stored item; null for what is of no use at all. */
export function keptTableOf(stored: unknown): KeptTable | null {
  if (!isRecord(stored)) return null;
  const list = Array.isArray(stored['views']) ? stored['views'] : [];
  const views = new Map<string, SavedView>();
  const kept: unknown[] = [];
  for (const json of list) {
    const view = viewOf(json);
    if (view === null || views.has(view.id) || views.size === mostViews) kept.push(json);
    else views.set(view.id, view);
  }
  const chosen = textIn(stored['view']);
  return {
    columns: columnsOf(stored['columns']),
    view: chosen !== null && views.has(chosen) ? chosen : null,
    views: [...views.values()],
    kept,
  };
}

function viewOf(json: unknown): SavedView | null {
  if (!isRecord(json) || !isRecord(json['look'])) return null;
  const [id, name] = [textIn(json['id']), textIn(json['name'])?.trim() ?? ''];
  if (id === null || !/^[\w:-]{1,80}$/.test(id) || name === '' || name.length > longestViewName) return null;
  return { id, name, look: lookOf(json['look']) };
}

function lookOf({ columns: shown, sorting, filters, find }: Readonly<Record<string, unknown>>): TableLook {
  return {
    columns: columnsOf(shown),
    sorting: sortingOf(sorting),
    filters: isRecord(filters) ? filtersOf(filters) : noFilters,
    find: textIn(find) ?? '',
  };
}

/** Whether two looks are kept as the same: in which order something was picked does not matter. */
export function isSameLook(one: TableLook, other: TableLook): boolean {
  return JSON.stringify(lookOf({ ...one })) === JSON.stringify(lookOf({ ...other }));
}

function columnsOf(stored: unknown): readonly Column[] {
  if (!Array.isArray(stored)) return standardColumns;
  const known = inOrder(new Set<unknown>(stored));
  // A list of nothing that is known is a damaged one, not a choice of the name alone.
  return known.length === 1 && !stored.includes('name') ? standardColumns : known;
}

function sortingOf(stored: unknown): Sorting {
  if (!isRecord(stored)) return standardSorting;
  const by = columns.find((column) => column === stored['by']);
  if (by === undefined) return standardSorting;
  return { by, direction: stored['direction'] === 'descending' ? 'descending' : 'ascending' };
}

function filtersOf({ kinds, statuses, tags, period }: Readonly<Record<string, unknown>>): Filters {
  return {
    kinds: slotKinds.filter((kind) => listIn(kinds).includes(kind)),
    statuses: campaignStatuses.filter((status) => listIn(statuses).includes(status)),
    tags: [...new Set(listIn(tags).filter((tag) => typeof tag === 'string'))].toSorted(),
    period: isRecord(period) ? periodOf(period) : noFilters.period,
  };
}

function periodOf(stored: Readonly<Record<string, unknown>>): Period {
  if (stored['of'] !== 'own') {
    const of = periods.find((period) => period === stored['of']);
    return of === undefined ? noFilters.period : { of };
  }
  const [from, to] = [isoDayOf(textIn(stored['from']) ?? ''), isoDayOf(textIn(stored['to']) ?? '')];
  return from === null && to === null ? noFilters.period : { of: 'own', from, to };
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
function textIn(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The columns of the table of campaigns: which there are, which of them show, and what each sorts by. */
import type { CampaignStatus } from '../model/draft';
import { briefItems, slotKinds, type Slot } from '../model/plan';
import { plain } from './plain-text';

/** In the order in which they are drawn. */
export const columns = [
  'name',
  'kind',
  'status',
  'start',
  'end',
  'days',
  'payDay',
  'fee',
  'samples',
  'tags',
  'products',
  'creators',
  'brief',
  'windows',
  'adsEnd',
  'adsCodeEnd',
  'sampleCost',
  'gmvEstimate',
  'orders',
  'gmv',
  'commission',
  'notes',
] as const;
export type Column = (typeof columns)[number];

/** The columns of a table that nobody has chosen columns for. */
export const standardColumns: readonly Column[] = [
  'name',
  'kind',
  'status',
  'start',
  'end',
  'days',
  'payDay',
  'fee',
  'samples',
  'notes',
];

/** The same set with one column more or less. The name stays: without it nobody knows what a row is about. */
export function withColumn(shown: readonly Column[], column: Column): readonly Column[] {
  const next = new Set(shown);
  if (!next.delete(column)) next.add(column);
  return inOrder(next);
}

/** Known columns in the order of drawing, the name always among them. */
export function inOrder(chosen: ReadonlySet<unknown>): readonly Column[] {
  return columns.filter((column) => column === 'name' || chosen.has(column));
}

export interface Sorting {
  readonly by: Column;
  readonly direction: 'ascending' | 'descending';
}
export const standardSorting: Sorting = { by: 'start', direction: 'ascending' };

/** The sorting after a click on a column head. */
export function nextSorting(now: Sorting, by: Column): Sorting {
  const turned = now.by === by && now.direction === 'ascending';
  return { by, direction: turned ? 'descending' : 'ascending' };
}

/** What a slot sorts by in a column; null where it is not known. `days` is its length. */
export function sortKey(slot: Slot, days: number | null, by: Column): string | number | null {
  return keyBy[by](slot, days);
}
const keyBy = {
  name: ({ name }) => plain(name),
  kind: ({ kind }) => slotKinds.indexOf(kind),
  status: ({ status }) => statusOrder[status],
  start: ({ start }) => start,
  end: ({ end }) => end,
  days: (_, days) => days,
  payDay: ({ payDay }) => payDay,
  fee: ({ fee }) => fee?.minor ?? null,
  samples: ({ sampleOffered }) => (sampleOffered === 'unknown' ? null : sampleOffered),
  tags: ({ tags }) => words(tags),
  products: ({ products }) => words(products.map(({ name, id }) => name ?? id ?? '')),
  creators: ({ creators }) => words(creators),
  brief: ({ brief }) => briefItems.filter((item) => brief[item] !== null).length,
  windows: ({ windows }) => words(windows.map(({ from }) => from).toSorted()),
  adsEnd: ({ adsEnd }) => adsEnd,
  adsCodeEnd: ({ adsCodeEnd }) => adsCodeEnd,
  sampleCost: ({ sampleCost }) => sampleCost?.minor ?? null,
  gmvEstimate: ({ gmvEstimate }) => gmvEstimate?.minor ?? null,
  orders: ({ results }) => results.orders,
  gmv: ({ results }) => results.gmv?.minor ?? null,
  commission: ({ results }) => results.commission?.minor ?? null,
  notes: ({ notes }) => words([notes]),
} as const satisfies Record<Column, (slot: Slot, days: number | null) => string | number | null>;

function words(texts: readonly string[]): string | null {
  const text = texts.join(' ').trim();
  return text === '' ? null : plain(text);
}

const statusOrder = {
  draft: 0,
  'pending-payment': 1,
  paid: 2,
  ongoing: 3,
  ended: 4,
  recalled: 5,
  cancelled: 6,
  'expired-unpaid': 7,
} as const satisfies Record<CampaignStatus, number>;

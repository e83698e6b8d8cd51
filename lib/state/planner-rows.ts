import type { CampaignStatus } from '../model/draft';
import { slotKinds, type Slot } from '../model/plan';
import { daysBetween } from '../reckoning/days';

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
  'notes',
] as const;
export type Column = (typeof columns)[number];
export interface Sorting {
  readonly by: Column;
  readonly direction: 'ascending' | 'descending';
}

/** A slot as the table shows it. */
export interface Row {
  readonly slot: Slot;
  /** Both ends counted; null while one of them is open or they are in the wrong order. */
  readonly days: number | null;
}

/**
 * The rows that contain every word of `filter` (in name, notes, creators or products; letter case and accents do not
 * matter), in the order of `sorting`. What is not known comes last in either direction; equal rows go by start and name.
 */
export function rowsOf(slots: readonly Slot[], filter: string, sorting: Sorting): readonly Row[] {
  const sign = sorting.direction === 'ascending' ? 1 : -1;
  return withWords(slots, filter)
    .map((slot) => {
      const row = { slot, days: lengthOf(slot) };
      // Once per row: a comparison of texts costs a hundred times what a comparison of keys does.
      return { row, key: keyOf(row, sorting.by), name: plain(slot.name) };
    })
    .sort((a, b) => {
      const nowhere = Number(a.key === null) - Number(b.key === null);
      const order = a.key === null || b.key === null ? nowhere : sign * compare(a.key, b.key);
      return (
        order ||
        compare(a.row.slot.start ?? '9', b.row.slot.start ?? '9') ||
        compare(a.name, b.name) ||
        compare(a.row.slot.id, b.row.slot.id)
      );
    })
    .map(({ row }) => row);
}

/** The slots that contain every word of `filter`. */
export function withWords(slots: readonly Slot[], filter: string): readonly Slot[] {
  const words = plain(filter)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return slots;
  return slots.filter((slot) => {
    const text = haystack(slot);
    return words.every((word) => text.includes(word));
  });
}

/** Days of a slot with both ends counted. */
export function lengthOf({ start, end }: Pick<Slot, 'start' | 'end'>): number | null {
  if (start === null || end === null || end < start) return null;
  return daysBetween(start, end) + 1;
}

/** The sorting after a click on a column head. */
export function nextSorting(now: Sorting, by: Column): Sorting {
  const turned = now.by === by && now.direction === 'ascending';
  return { by, direction: turned ? 'descending' : 'ascending' };
}

function keyOf({ slot, days }: Row, by: Column): string | number | null {
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
  notes: ({ notes }) => (notes === '' ? null : plain(notes)),
} as const satisfies Record<Column, (slot: Slot, days: number | null) => string | number | null>;

function compare(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return a < b ? -1 : a > b ? 1 : 0;
}

function haystack({ name, notes, creators, products }: Slot): string {
  const productNames = products.map((product) => product.name ?? '');
  return plain([name, notes, ...creators, ...productNames].join('\n'));
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
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

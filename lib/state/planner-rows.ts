import type { Slot } from '../model/plan';
import { daysBetween } from '../reckoning/days';
import { plain } from './plain-text';
import { sortKey, type Sorting } from './planner-columns';

/** A slot as the table shows it. */
export interface Row {
  readonly slot: Slot;
  /** Both ends counted; null while one of them is open or they are in the wrong order. */
  readonly days: number | null;
}

/**
 * The rows that contain every word of `filter` (in name, notes, creators, products or tags; letter case and accents do
 * not matter), in the order of `sorting`. What is not known comes last in either direction; equal rows go by start and
 * name.
 */
export function rowsOf(slots: readonly Slot[], filter: string, sorting: Sorting): readonly Row[] {
  const sign = sorting.direction === 'ascending' ? 1 : -1;
  return withWords(slots, filter)
    .map((slot) => {
      const row = { slot, days: lengthOf(slot) };
      // Once per row: a comparison of texts costs a hundred times what a comparison of keys does.
      return { row, key: sortKey(slot, row.days, sorting.by), name: plain(slot.name) };
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

function compare(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return a < b ? -1 : a > b ? 1 : 0;
}

function haystack({ name, notes, creators, products, tags }: Slot): string {
  const productNames = products.map((product) => product.name ?? '');
  return plain([name, notes, ...creators, ...productNames, ...tags].join('\n'));
}

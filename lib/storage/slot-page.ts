import type { DayRange } from '../model/day';
import type { SlotPage, SlotQuery } from '../planner/port';
import { answered, type Outcome } from './outcome';
import { rangeOf, readMeta, type Bad } from './read';
import { setAside } from './repair';
import { unseal } from './rows';
import { stores, type Database, type ReadTransaction, type Sealed } from './schema';
import { expectedCount } from './tally';

/** One page of slots, ordered by id. `setAside` counts all slots that cannot be read, on whichever page they would be. */
export async function slotPage(
  db: Database,
  query: SlotQuery,
  generation: string,
  last: boolean,
): Promise<Outcome<SlotPage>> {
  const { shop, deleted, limit } = query;
  const tx = db.transaction([...stores], 'readonly');
  const store = tx.objectStore('slots');
  const bin = deleted ? 1 : 0;
  const index = shop === null ? store.index('byBin') : store.index('byShop');
  const range = (from: string): IDBKeyRange =>
    shop === null ? IDBKeyRange.bound([bin, from], [bin, []], from !== '') : rangeOf(shop, bin, from);
  const [raws, count, meta, aside] = await Promise.all([
    query.within && shop !== null
      ? ofDays(tx, shop, bin, query.within, query)
      : index.getAll(range(query.after ?? ''), limit + 1),
    index.count(range('')),
    readMeta(tx, generation),
    setAside(tx, 'slots'),
  ]);
  const rows = raws.slice(0, limit).map((raw) => ({ key: raw.id, row: unseal('slots', raw) }));
  const missing = Math.max(0, expectedCount(meta.tallies, deleted ? 'bin' : 'slots', shop) - count);
  const bad: Bad[] = rows.filter(({ row }) => row === null).map(({ key }) => ({ table: 'slots', key }));
  if (missing > 0) bad.push({ table: 'slots', key: null });
  if (bad.length > 0 && !last) return { do: 'repair', bad };
  const unread = new Set([
    ...aside,
    ...rows.filter(({ row }) => row === null).map(({ key }) => `slots/${key}`),
  ]);
  return answered({
    slots: rows.map(({ row }) => row).filter((row) => row !== null),
    next: raws.length > limit ? (rows.at(-1)?.key ?? null) : null,
    setAside: Math.max(unread.size, missing),
  });
}

/** Slots that begin or end in these days, or begin before and end after them. A row whose days are damaged is not found. */
async function ofDays(
  tx: ReadTransaction,
  shop: string,
  bin: 0 | 1,
  { from, to }: DayRange,
  { after, limit }: SlotQuery,
): Promise<readonly Sealed[]> {
  const store = tx.objectStore('slots');
  const keys = (index: 'byStart' | 'byEnd', first: string, last: string): Promise<string[]> =>
    store.index(index).getAllKeys(IDBKeyRange.bound([shop, bin, first], [shop, bin, last]));
  const [beginning, ending, before, later] = await Promise.all([
    keys('byStart', from, to),
    keys('byEnd', from, to),
    keys('byStart', '', from),
    keys('byEnd', to, '~'),
  ]);
  const begun = new Set(before);
  const found = new Set([...beginning, ...ending, ...later.filter((key) => begun.has(key))]);
  const page = [...found].filter((key) => key > (after ?? '')).sort();
  const raws = await Promise.all(page.slice(0, limit + 1).map((key) => store.get(key)));
  return raws.filter((raw) => raw !== undefined);
}

import type { SlotPage, SlotQuery } from '../planner/port';
import { answered, type Outcome } from './outcome';
import { rangeOf, readMeta, type Bad } from './read';
import { setAside } from './repair';
import { unseal } from './rows';
import { stores, type Database } from './schema';
import { expectedCount } from './tally';

/** One page of slots, ordered by id. `setAside` counts all slots that cannot be read, on whichever page they would be. */
export async function slotPage(
  db: Database,
  { shop, deleted, after, limit }: SlotQuery,
  generation: string,
  last: boolean,
): Promise<Outcome<SlotPage>> {
  const tx = db.transaction([...stores], 'readonly');
  const store = tx.objectStore('slots');
  const bin = deleted ? 1 : 0;
  const index = shop === null ? store.index('byBin') : store.index('byShop');
  const range = (from: string): IDBKeyRange =>
    shop === null ? IDBKeyRange.bound([bin, from], [bin, []], from !== '') : rangeOf(shop, bin, from);
  const [raws, count, meta, aside] = await Promise.all([
    index.getAll(range(after ?? ''), limit + 1),
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

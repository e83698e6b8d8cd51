import type { SlotPage, SlotQuery } from '../planner/port';
import { strays, type Bad } from './read';
import { setAside } from './repair';
import { answered, type Outcome } from './outcome';
import { unseal } from './rows';
import { stores, type Database } from './schema';

/** One page of slots, ordered by id. `setAside` counts all slots that cannot be read, on whichever page they would be. */
export async function slotPage(db: Database, query: SlotQuery, last: boolean): Promise<Outcome<SlotPage>> {
  const tx = db.transaction([...stores], 'readonly');
  const store = tx.objectStore('slots');
  const bin = query.deleted ? 1 : 0;
  const from = query.after ?? '';
  const [raws, stray, aside] = await Promise.all([
    query.shop === null
      ? store.index('byBin').getAll(IDBKeyRange.bound([bin, from], [bin, []], true), query.limit + 1)
      : store
          .index('byShop')
          .getAll(IDBKeyRange.bound([query.shop, bin, from], [query.shop, bin, []], true), query.limit + 1),
    strays(tx, 'slots'),
    setAside(tx, 'slots'),
  ]);
  const shown = raws.slice(0, query.limit);
  const rows = shown.map((raw) => ({ key: raw.id, row: unseal('slots', raw) }));
  const bad: Bad[] = [
    ...rows.filter(({ row }) => row === null).map(({ key }): Bad => ({ table: 'slots', key })),
    ...stray.map(({ key }): Bad => ({ table: 'slots', key })),
  ];
  if (bad.length > 0 && !last) return { do: 'repair', bad };
  return answered({
    slots: rows.map(({ row }) => row).filter((row) => row !== null),
    next: raws.length > query.limit ? (shown.at(-1)?.id ?? null) : null,
    setAside: new Set([...aside, ...bad.map(({ key }) => `slots/${key}`)]).size,
  });
}

import type { Table, Touched } from '../planner/port';
import type { Tally } from './rows';
import { tables } from './schema';

/** What a tally counts. */
export type Kind = keyof Omit<Tally, 'shop'>;
export const kinds = [...tables, 'bin'] as const satisfies readonly Kind[];

/** A tally with `count` of each kind. */
export function tallyOf(shop: string, count: (kind: Kind) => number): Tally {
  // The names of all kinds are the keys of a tally, which `fromEntries` forgets.
  return { shop, ...Object.fromEntries(kinds.map((kind) => [kind, count(kind)])) } as Tally;
}

/** The tallies after an operation that touched these rows. */
export function talliesAfter(before: readonly Tally[], touched: readonly Touched[]): Tally[] {
  const tallies = new Map(before.map((tally) => [tally.shop, { ...tally }]));
  const add = (table: Table, row: Touched['after'], step: 1 | -1): void => {
    if (row === null) return;
    const shop = 'shop' in row ? row.shop : row.id;
    const tally = tallies.get(shop) ?? tallyOf(shop, () => 0);
    tallies.set(shop, tally);
    tally['deletedAt' in row && row.deletedAt !== null ? 'bin' : table] += step;
  };
  for (const { table, before: was, after } of touched) {
    add(table, was, -1);
    add(table, after, 1);
  }
  // Only a restored plan is undone with its shops in it; what is not there is not missing.
  for (const { table, key, after } of touched) if (table === 'shops' && after === null) tallies.delete(key);
  return [...tallies.values()];
}

/** How many rows of a kind there must be, of one shop or of all. */
export function expectedCount(tallies: readonly Tally[], kind: Kind, shop: string | null): number {
  return tallies
    .filter((tally) => shop === null || tally.shop === shop)
    .reduce((sum, tally) => sum + tally[kind], 0);
}

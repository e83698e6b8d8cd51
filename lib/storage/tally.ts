import type { Touched } from '../planner/port';
import type { Tally } from './rows';

/** The tallies after an operation that touched these rows. */
export function talliesAfter(before: readonly Tally[], touched: readonly Touched[]): Tally[] {
  const tallies = new Map(before.map((tally) => [tally.shop, { ...tally }]));
  const of = (shop: string): Tally => {
    const tally = tallies.get(shop) ?? { shop, slots: 0, bin: 0, creations: 0, answers: 0 };
    tallies.set(shop, tally);
    return tally;
  };
  const add = ({ table }: Touched, row: Touched['after'], step: 1 | -1): void => {
    if (row === null) return;
    if (table === 'shops') of(idOf(row));
    else of(shopOf(row))[table === 'slots' ? binOf(row) : table] += step;
  };
  for (const one of touched) {
    add(one, one.before, -1);
    add(one, one.after, 1);
  }
  return [...tallies.values()];
}

/** How many rows of a kind there must be, of one shop or of all. */
export function expectedCount(
  tallies: readonly Tally[],
  kind: 'slots' | 'bin' | 'creations' | 'answers',
  shop: string | null,
): number {
  return tallies
    .filter((tally) => shop === null || tally.shop === shop)
    .reduce((sum, tally) => sum + tally[kind], 0);
}

function idOf(row: NonNullable<Touched['after']>): string {
  return 'id' in row ? row.id : row.shop;
}

function shopOf(row: NonNullable<Touched['after']>): string {
  return 'shop' in row ? row.shop : row.id;
}

function binOf(row: NonNullable<Touched['after']>): 'slots' | 'bin' {
  return 'deletedAt' in row && row.deletedAt !== null ? 'bin' : 'slots';
}

import type { UpgradeTransaction } from '../schema';
import { checksum } from '../checksum';
import { addTable } from './001-start';
import type { Migration } from './index';

/**
 * Tables for samples, calendars and open rates. Slots get a brief and the end of their ads, both open, wherever a slot
 * is written: in its table and in the log, which has to be able to give it back. A row that is damaged already is left
 * as it is, so that it is still found to be damaged.
 */
export const samples: Migration = {
  to: 3,
  async change(db, tx) {
    for (const table of ['samples', 'calendars', 'rates'] as const) addTable(db, table);
    await rewrite(tx, 'slots', (data) => ({ ...data, ...fresh }));
    await rewrite(tx, 'operations', (data) => ({ ...data, touched: list(data.touched).map(withSlot) }));
    await rewrite(tx, 'meta', (data) => ({ ...data, tallies: list(data.tallies).map(counted) }));
  },
};

const fresh = {
  brief: { purpose: null, content: null, sample: null, fee: null, live: null, ads: null, stock: null },
  adsEnd: null,
};

type Plain = Readonly<Record<string, unknown>>;

async function rewrite(
  tx: UpgradeTransaction,
  store: 'slots' | 'operations' | 'meta',
  change: (data: Plain) => Plain,
): Promise<void> {
  let cursor = await tx.objectStore(store).openCursor();
  while (cursor) {
    const { sum, ...open } = cursor.value;
    // The plan's own row has its checksum over the data alone.
    const sumOf = (row: { readonly data: unknown }): string => checksum(store === 'meta' ? row.data : row);
    if (isPlain(open.data) && sum === sumOf(open)) {
      const next = { ...open, data: change(open.data) };
      await cursor.update({ ...next, sum: sumOf(next) });
    }
    cursor = await cursor.continue();
  }
}

function withSlot(touched: Plain): Plain {
  if (touched.table !== 'slots') return touched;
  const { before, after } = touched;
  return { ...touched, before: before && { ...before, ...fresh }, after: after && { ...after, ...fresh } };
}

/** Shops are counted too from now on, since a calendar belongs to a market and not to one of them. */
function counted(tally: Plain): Plain {
  return { ...tally, shops: 1, samples: 0, calendars: 0, rates: 0 };
}

function list(value: unknown): readonly Plain[] {
  return Array.isArray(value) ? value.filter(isPlain) : [];
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null;
}

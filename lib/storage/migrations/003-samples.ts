import { addTable } from './001-start';
import type { Migration } from './index';
import { widen } from '../widen';

/** Tables for samples, calendars and open rates. Slots get a brief and the end of their ads, both open. */
export const samples: Migration = {
  to: 3,
  async change(db, tx) {
    for (const table of ['samples', 'calendars', 'rates'] as const) addTable(db, table);
    // Shops are counted too from now on, since a calendar belongs to a market and not to one of them.
    await widen(tx, samplesFresh, { shops: 1, samples: 0, calendars: 0, rates: 0 });
  },
};

/** What a slot of this version has that those before had not. */
export const samplesFresh = {
  brief: { purpose: null, content: null, sample: null, fee: null, live: null, ads: null, stock: null },
  adsEnd: null,
};

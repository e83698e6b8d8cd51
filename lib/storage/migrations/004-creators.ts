import { addTable } from './001-start';
import type { Migration } from './index';
import { widen } from '../widen';

/** A table for creators. Slots get tags, windows, the end of ad codes, what samples cost, and estimate and results. */
export const creators: Migration = {
  to: 4,
  async change(db, tx) {
    addTable(db, 'creators');
    await widen(tx, creatorsFresh, { creators: 0 });
  },
};

/** What a slot of this version has that those before had not. */
export const creatorsFresh = {
  tags: [],
  windows: [],
  adsCodeEnd: null,
  sampleCost: null,
  gmvEstimate: null,
  results: { orders: null, gmv: null, commission: null },
};

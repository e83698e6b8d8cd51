import type { Migration } from './index';

/** A store for what was submitted. It is written once and never changed, so no operation of the log touches it. */
export const receipts: Migration = {
  to: 2,
  change(db) {
    db.createObjectStore('receipts', { keyPath: 'id' }).createIndex('byShop', 'shop');
  },
};

import { tables } from '../schema';
import type { Migration } from './index';

/** The first shape: four tables, the log of operations, one row about the plan itself, and what was set aside. */
export const start: Migration = {
  to: 1,
  change(db) {
    for (const table of tables) {
      const store = db.createObjectStore(table, { keyPath: 'id' });
      store.createIndex('byShop', ['shop', 'bin', 'id']);
      store.createIndex('byBin', ['bin', 'id']);
    }
    const operations = db.createObjectStore('operations', { keyPath: 'seq' });
    operations.createIndex('byId', 'id', { unique: true });
    operations.createIndex('byKey', 'keys', { multiEntry: true });
    db.createObjectStore('meta', { keyPath: 'key' });
    db.createObjectStore('aside', { keyPath: 'key' });
  },
};

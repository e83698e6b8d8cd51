import type { Table } from '../../planner/port';
import type { Database } from '../schema';
import type { Migration } from './index';

/** The first shape: four tables, the log of operations, one row about the plan itself, and what was set aside. */
export const start: Migration = {
  to: 1,
  change(db) {
    for (const table of ['shops', 'slots', 'creations', 'answers'] as const) addTable(db, table);
    const operations = db.createObjectStore('operations', { keyPath: 'seq' });
    operations.createIndex('byId', 'id', { unique: true });
    operations.createIndex('byKey', 'keys', { multiEntry: true });
    db.createObjectStore('meta', { keyPath: 'key' });
    db.createObjectStore('aside', { keyPath: 'key' });
  },
};

/** A table of the plan with the indexes that every table has. */
export function addTable(db: Database, table: Table): void {
  const store = db.createObjectStore(table, { keyPath: 'id' });
  store.createIndex('byShop', ['shop', 'bin', 'id']);
  store.createIndex('byBin', ['bin', 'id']);
}

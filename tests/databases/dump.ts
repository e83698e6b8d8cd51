/** A database as a file: its version, the shape of its stores and every row. Frozen once per schema version. */
import { openDB } from 'idb';

export interface Dump {
  readonly name: string;
  readonly version: number;
  readonly stores: readonly {
    readonly name: string;
    readonly keyPath: string;
    readonly indexes: readonly {
      readonly name: string;
      readonly keyPath: string | string[];
      readonly unique: boolean;
      readonly multiEntry: boolean;
    }[];
    readonly rows: readonly unknown[];
  }[];
}

export async function dumpOf(name: string): Promise<Dump> {
  const db = await openDB(name);
  const stores = await Promise.all(
    [...db.objectStoreNames].map(async (storeName) => {
      const { store } = db.transaction(storeName);
      const indexes = [...store.indexNames].map((indexName) => {
        const { keyPath, unique, multiEntry } = store.index(indexName);
        return { name: indexName, keyPath: [keyPath].flat().length > 1 ? [keyPath].flat() : String(keyPath), unique, multiEntry };
      });
      return { name: storeName, keyPath: String(store.keyPath), indexes, rows: await store.getAll() };
    }),
  ); // prettier-ignore
  const { version } = db;
  db.close();
  return { name, version, stores };
}

/** Makes the database of a dump, without a line of the migrations that it will meet. */
export async function load({ name, version, stores }: Dump): Promise<void> {
  const db = await openDB(name, version, {
    upgrade(fresh) {
      for (const { name: storeName, keyPath, indexes } of stores) {
        const store = fresh.createObjectStore(storeName, { keyPath });
        for (const index of indexes) store.createIndex(index.name, index.keyPath, index);
      }
    },
  });
  for (const { name: storeName, rows } of stores) {
    const tx = db.transaction(storeName, 'readwrite');
    await Promise.all(rows.map((row) => tx.store.put(row)));
    await tx.done;
  }
  db.close();
}

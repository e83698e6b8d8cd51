/** The database of the plan as it lies in the browser, past everything of ours: put there, and looked at. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { checksum } from '../../lib/storage/checksum';
import { databaseName } from '../../lib/storage/schema';
import type { Dump } from '../databases/dump';

export interface Lies {
  readonly version: number;
  /** By store. */
  readonly rows: Record<string, unknown[]>;
  readonly indexes: Record<string, readonly string[]>;
}

/** The frozen database of a released version. */
export async function dumped(version: number): Promise<Dump> {
  const file = new URL(`../databases/v${version}.json`, import.meta.url);
  const { dump }: { dump: Dump } = JSON.parse(await readFile(file, 'utf8'));
  return dump;
}
/** Makes the database of a released version. `held`: its connection stays, and is deaf. */
export async function load(page: Page, dump: Dump, held: boolean): Promise<void> {
  await page.evaluate(
    async ([{ name, version, stores }, keep]) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const asked = indexedDB.open(name, version);
        asked.onupgradeneeded = () => {
          for (const store of stores) {
            const made = asked.result.createObjectStore(store.name, { keyPath: store.keyPath });
            for (const index of store.indexes) made.createIndex(index.name, index.keyPath, index);
          }
        };
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(new Error('not opened'));
      });
      const tx = db.transaction(
        stores.map((store) => store.name),
        'readwrite',
      );
      for (const store of stores) for (const row of store.rows) tx.objectStore(store.name).put(row);
      await new Promise((resolve, reject) => {
        tx.oncomplete = resolve;
        tx.onabort = () => reject(new Error('not written'));
      });
      if (keep) Reflect.set(globalThis, 'held', db);
      else db.close();
    },
    [dump, held] as const,
  );
}
/** Version and rows of the database as it lies there; changes nothing. */
export async function lies(page: Page): Promise<Lies> {
  return page.evaluate(async (name) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const asked = indexedDB.open(name);
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(new Error('not opened'));
    });
    const stores = [...db.objectStoreNames];
    const tx = db.transaction(stores);
    const rows = await Promise.all(
      stores.map(
        (store) =>
          new Promise<[string, unknown[]]>((resolve) => {
            const asked = tx.objectStore(store).getAll();
            asked.onsuccess = () => resolve([store, asked.result]);
          }),
      ),
    );
    const indexes = stores.map((store) => [store, [...tx.objectStore(store).indexNames]] as const);
    const { version } = db;
    db.close();
    return { version, rows: Object.fromEntries(rows), indexes: Object.fromEntries(indexes) };
  }, databaseName);
}
/** The same plan with a longer log. */
export function longer(dump: Dump, by: number): Dump {
  const more = (rows: readonly unknown[]): readonly unknown[] => {
    const [first] = rows as readonly { seq: number; id: string; sum: string; keys: string[]; data: object }[];
    if (first === undefined) throw new Error('no step to repeat');
    const repeated = [...Array(by).keys()].map((at) => {
      const [seq, id] = [10_000 + at, `again-${at}`];
      const { sum: _, ...open } = { ...first, seq, id, data: { ...first.data, seq, id } };
      return { ...open, sum: checksum(open) };
    });
    return [...rows, ...repeated];
  };
  return {
    ...dump,
    stores: dump.stores.map((store) =>
      store.name === 'operations' ? { ...store, rows: more(store.rows) } : store,
    ),
  };
}
/** Takes the database of the plan away, and with `copies` what lies beside it too. */
export async function remove(page: Page, copies: boolean): Promise<void> {
  await page.evaluate(
    async ([name, both]) => {
      const gone = (factory: IDBFactory, one: string): Promise<void> =>
        new Promise((resolve, reject) => {
          const asked = factory.deleteDatabase(one);
          asked.onsuccess = () => resolve();
          asked.onerror = () => reject(new Error('not deleted'));
        });
      await gone(indexedDB, name);
      const bucket = await navigator.storageBuckets?.open('copies');
      if (both && bucket) await gone(bucket.indexedDB, `${name}-copies`);
    },
    [databaseName, copies] as const,
  );
}

/**
 * The database of the plan. Only the worker opens it: IndexedDB in a content script would belong to the host's page,
 * and two owners would mean two ways to migrate.
 *
 * Names of the database, its stores and its indexes are frozen; a new shape is a new migration.
 */
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';

export const databaseName = 'collab-preflight';

/** The tables that hold rows of the plan. */
export const tables = [
  'shops',
  'slots',
  'creations',
  'answers',
  'samples',
  'calendars',
  'rates',
  'creators',
] as const;
export const stores = [...tables, 'operations', 'meta', 'aside'] as const;
export type Store = (typeof stores)[number];

/**
 * A row as it lies in a table: what is kept in `data`, what is looked up beside it, and a checksum over all of it.
 * `bin` is 1 for a slot in the bin, so that lists never touch what they do not show.
 */
export interface Sealed {
  readonly id: string;
  readonly shop: string;
  readonly bin: 0 | 1;
  readonly sum: string;
  readonly data: unknown;
}

/** An operation as it lies in the log. `keys` are the rows it touched, as `table/key`. */
export interface SealedEntry {
  readonly seq: number;
  readonly id: string;
  readonly keys: readonly string[];
  readonly sum: string;
  readonly data: unknown;
}

/** A row that did not parse, as it was found. `settled` once the log gave the row back. */
export interface Aside {
  readonly key: string;
  readonly row: string;
  readonly raw: unknown;
  readonly settled: boolean;
}

/** A receipt as it lies in its store: `data` never changes. */
export interface SealedReceipt {
  readonly id: string;
  readonly shop: string;
  readonly sum: string;
  readonly data: unknown;
}

interface TableSchema {
  key: string;
  value: Sealed;
  indexes: { byShop: [string, number, string]; byBin: [number, string] };
}

export interface PlanSchema extends DBSchema {
  shops: TableSchema;
  slots: TableSchema & { indexes: { byStart: [string, number, string]; byEnd: [string, number, string] } };
  creations: TableSchema;
  answers: TableSchema;
  samples: TableSchema;
  calendars: TableSchema;
  rates: TableSchema;
  creators: TableSchema;
  operations: { key: number; value: SealedEntry; indexes: { byId: string; byKey: string } };
  meta: { key: string; value: { readonly key: string; readonly sum: string; readonly data: unknown } };
  aside: { key: string; value: Aside };
  receipts: { key: string; value: SealedReceipt; indexes: { byShop: string } };
}

export type Database = IDBPDatabase<PlanSchema>;
export type ReadTransaction = IDBPTransaction<PlanSchema, Store[], 'readonly'>;
export type WriteTransaction = IDBPTransaction<PlanSchema, Store[], 'readwrite'>;
export type Transaction = ReadTransaction | WriteTransaction;
export type UpgradeTransaction = IDBPTransaction<PlanSchema, StoreNames<PlanSchema>[], 'versionchange'>;

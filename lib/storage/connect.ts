import { wrap, type DBSchema, type IDBPDatabase, type IDBPTransaction, type StoreNames } from 'idb';

export interface Connecting<S extends DBSchema> {
  readonly name: string;
  /** Undefined: as it is there. */
  readonly version?: number | undefined;
  /** Where the database lies; the browser's common place for this extension when left out. */
  readonly place?: (() => Promise<IDBFactory>) | undefined;
  /** The connection is not one any more. */
  readonly gone: () => void;
  readonly blocked?: () => void;
  readonly upgrade?: (
    db: IDBPDatabase<S>,
    from: number,
    transaction: IDBPTransaction<S, StoreNames<S>[], 'versionchange'>,
  ) => void;
}

/** Opens a database. The connection gives way to whoever wants to upgrade or delete the database. */
export async function connect<S extends DBSchema>({
  name,
  version,
  place,
  gone,
  blocked,
  upgrade,
}: Connecting<S>): Promise<IDBPDatabase<S>> {
  const request = ((await place?.()) ?? indexedDB).open(name, version);
  if (blocked) request.onblocked = blocked;
  request.onupgradeneeded = ({ oldVersion }) => {
    const { result, transaction } = request;
    // The library's wrapping knows no schema.
    if (transaction) upgrade?.(wrap(result) as never, oldVersion, wrap(transaction) as never);
  };
  request.onsuccess = () => {
    const { result } = request;
    result.onclose = gone;
    result.onversionchange = () => {
      gone();
      result.close();
    };
  };
  return wrap<unknown>(request as IDBRequest<unknown>) as Promise<IDBPDatabase<S>>;
}

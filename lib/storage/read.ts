/** Reading inside a transaction. Nothing but the transaction is ever waited for here. */
import type { Rows, Scope, Table, Tables } from '../planner/port';
import { metaKey, unseal, unsealMeta, type Meta } from './rows';
import type { Transaction } from './schema';

/** A row that is there and does not parse. */
export interface Bad {
  readonly table: Table;
  readonly key: string;
}
export interface Read {
  readonly rows: Rows;
  readonly meta: Meta;
  readonly bad: readonly Bad[];
}

/** What `scope` asks for, as of this transaction. `generation` is for a plan that knows nothing of itself yet. */
export async function read(tx: Transaction, scope: Scope, generation: string): Promise<Read> {
  const bad: Bad[] = [];
  const sieve = <T extends Table>(table: T, raws: readonly Raw[]): readonly Tables[T][] => {
    const good: Tables[T][] = [];
    for (const { key, raw } of raws) {
      if (raw === undefined) continue;
      const row = unseal(table, raw);
      if (row === null) bad.push({ table, key });
      else good.push(row);
    }
    return good;
  };
  const { slotsOf, ledgerOf } = scope;
  const [meta, shops, slots, slotRows, creations, answers] = await Promise.all([
    readMeta(tx, generation),
    scope.shops === 'all' ? everyRow(tx, 'shops') : byKey(tx, 'shops', scope.shops),
    byKey(tx, 'slots', scope.slots ?? []),
    slotsOf === undefined ? [] : ofShop(tx, 'slots', slotsOf),
    ledgerOf === undefined ? [] : ofShop(tx, 'creations', ledgerOf),
    ledgerOf === undefined ? [] : byKey(tx, 'answers', [ledgerOf]),
  ]);
  const rows: Rows = {
    next: meta.revision + 1,
    shops: sieve('shops', shops),
    slots: sieve('slots', [...slots, ...slotRows]),
    creations: sieve('creations', creations),
    answer: sieve('answers', answers)[0] ?? null,
    setAside: bad,
  };
  return { rows, meta, bad };
}

export interface Raw {
  readonly key: string;
  readonly raw: unknown;
}

/** What the plan knows of itself; read off the log when its own row is lost, so that no number is given twice. */
export async function readMeta(tx: Transaction, generation: string): Promise<Meta> {
  const [raw, last] = await Promise.all([
    tx.objectStore('meta').get(metaKey),
    tx.objectStore('operations').openKeyCursor(null, 'prev'),
  ]);
  const revision = last?.key ?? 0;
  const meta = unsealMeta(raw);
  if (meta === null) return { generation, revision, undo: [], redo: [] };
  return { ...meta, revision: Math.max(meta.revision, revision) };
}

/** Rows of a table that no index shows, because what they are filed under is damaged. */
export async function strays(tx: Transaction, table: Table): Promise<readonly Raw[]> {
  const store = tx.objectStore(table);
  const [all, filed] = await Promise.all([store.count(), store.index('byBin').count()]);
  if (all === filed) return [];
  const [keys, shown] = await Promise.all([store.getAllKeys(), store.index('byBin').getAllKeys()]);
  const known = new Set(shown);
  return byKey(
    tx,
    table,
    keys.filter((key) => !known.has(key)),
  );
}

async function everyRow(tx: Transaction, table: Table): Promise<readonly Raw[]> {
  const store = tx.objectStore(table);
  const [keys, raws] = await Promise.all([store.getAllKeys(), store.getAll()]);
  return keys.map((key, index) => ({ key, raw: raws[index] }));
}

async function byKey(tx: Transaction, table: Table, keys: readonly string[]): Promise<readonly Raw[]> {
  const store = tx.objectStore(table);
  return Promise.all(keys.map(async (key) => ({ key, raw: await store.get(key) })));
}

async function ofShop(tx: Transaction, table: Table, shop: string): Promise<readonly Raw[]> {
  const range = IDBKeyRange.bound([shop, 0], [shop, 0, []]);
  const index = tx.objectStore(table).index('byShop');
  const [keys, raws, stray] = await Promise.all([
    index.getAllKeys(range),
    index.getAll(range),
    strays(tx, table),
  ]);
  return [...keys.map((key, at) => ({ key, raw: raws[at] })), ...stray];
}

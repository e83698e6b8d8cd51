/** Reading inside a transaction. Nothing but the transaction is ever waited for here. */
import {
  keptTables,
  type KeptTable,
  type Rows,
  type Scope,
  type Table,
  type Tables,
  type Wanted,
} from '../planner/port';
import { metaKey, unseal, unsealMeta, type Meta, type Tally } from './rows';
import type { Transaction } from './schema';
import { expectedCount, kinds, tallyOf, type Kind } from './tally';

/** A row that is there and does not parse; without a key: rows that should be there and are not. */
export interface Bad {
  readonly table: Table;
  readonly key: string | null;
}
export interface Read {
  readonly rows: Rows;
  readonly meta: Meta;
  readonly bad: readonly Bad[];
}

/** What `scope` asks for, as of this transaction. `generation` is for a plan that knows nothing of itself yet. */
export async function read(tx: Transaction, scope: Scope, generation: string): Promise<Read> {
  const { slotsOf, ledgerOf, kept = {} } = scope;
  const [meta, shops, slots, slotRows, creations, answers, ...others] = await Promise.all([
    readMeta(tx, generation),
    scope.shops === 'all' ? everyRow(tx, 'shops') : byKey(tx, 'shops', scope.shops),
    byKey(tx, 'slots', scope.slots ?? []),
    slotsOf === undefined ? [] : ofShop(tx, 'slots', slotsOf),
    ledgerOf === undefined ? [] : ofShop(tx, 'creations', ledgerOf),
    ledgerOf === undefined ? [] : byKey(tx, 'answers', [ledgerOf]),
    ...keptTables.map((table) => wanted(tx, table, kept[table])),
  ]);
  const bad: Bad[] = [];
  const sieve = <T extends Table>(table: T, raws: readonly Raw[]): readonly Tables[T][] => {
    const good: Tables[T][] = [];
    for (const { key, raw } of raws) {
      const row = unseal(table, raw);
      if (row === null) bad.push({ table, key });
      else good.push(row);
    }
    return good;
  };
  const lost = (table: Table, found: number, expected: number): void => {
    for (let missing = found; missing < expected; missing += 1) bad.push({ table, key: null });
  };
  const must = (kind: Kind, shop: string | null): number => expectedCount(meta.tallies, kind, shop);
  const mustAll = (kind: Kind, owners: readonly string[]): number =>
    owners.reduce((sum, owner) => sum + must(kind, owner), 0);
  lost('shops', shops.length, scope.shops === 'all' ? must('shops', null) : mustAll('shops', scope.shops));
  if (slotsOf !== undefined) lost('slots', slotRows.length, must('slots', slotsOf));
  if (ledgerOf !== undefined) {
    lost('creations', creations.length, must('creations', ledgerOf));
    lost('answers', answers.length, must('answers', ledgerOf));
  }
  const keptRows = <T extends KeptTable>(table: T): readonly Tables[T][] => {
    const found = others[keptTables.indexOf(table)] ?? [];
    const asked: Wanted | undefined = kept[table];
    if (asked && 'of' in asked) lost(table, found.length, must(table, asked.of));
    // A calendar is its market's only one, so that its key says whether it should be there.
    else if (asked && table === 'calendars') lost(table, found.length, mustAll(table, asked.keys));
    return sieve(table, found);
  };
  const rows: Rows = {
    next: meta.revision + 1,
    shops: sieve('shops', shops),
    slots: sieve('slots', [...slots, ...slotRows]),
    creations: sieve('creations', creations),
    answer: sieve('answers', answers)[0] ?? null,
    kept: {
      samples: keptRows('samples'),
      calendars: keptRows('calendars'),
      rates: keptRows('rates'),
      creators: keptRows('creators'),
    },
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
  if (meta === null) return { generation, revision, undo: [], redo: [], tallies: await countedTallies(tx) };
  return { ...meta, revision: Math.max(meta.revision, revision) };
}

/** Tallies of what is there, for a plan whose own row is lost. */
async function countedTallies(tx: Transaction): Promise<Tally[]> {
  const owners = await Promise.all(
    (['shops', 'calendars'] as const).map((table) => tx.objectStore(table).getAllKeys()),
  );
  const count = (kind: Kind, shop: string): Promise<number> =>
    kind === 'bin'
      ? tx.objectStore('slots').index('byShop').count(rangeOf(shop, 1))
      : tx.objectStore(kind).index('byShop').count(rangeOf(shop, 0));
  return Promise.all(
    owners.flat().map(async (shop) => {
      const counts = await Promise.all(kinds.map((kind) => count(kind, shop)));
      return tallyOf(shop, (kind) => counts[kinds.indexOf(kind)] ?? 0);
    }),
  );
}

/** Everything of one shop in the index `byShop`. */
export function rangeOf(shop: string, bin: 0 | 1, after = ''): IDBKeyRange {
  return IDBKeyRange.bound([shop, bin, after], [shop, bin, []], after !== '');
}

async function everyRow(tx: Transaction, table: Table): Promise<readonly Raw[]> {
  const store = tx.objectStore(table);
  const [keys, raws] = await Promise.all([store.getAllKeys(), store.getAll()]);
  return keys.map((key, index) => ({ key, raw: raws[index] }));
}

async function byKey(tx: Transaction, table: Table, keys: readonly string[]): Promise<readonly Raw[]> {
  const store = tx.objectStore(table);
  const found = await Promise.all(keys.map(async (key) => ({ key, raw: await store.get(key) })));
  return found.filter(({ raw }) => raw !== undefined);
}

async function wanted(tx: Transaction, table: KeptTable, asked: Wanted | undefined): Promise<readonly Raw[]> {
  if (!asked) return [];
  return 'of' in asked ? ofShop(tx, table, asked.of) : byKey(tx, table, asked.keys);
}

async function ofShop(tx: Transaction, table: Table, shop: string): Promise<readonly Raw[]> {
  const range = rangeOf(shop, 0);
  const index = tx.objectStore(table).index('byShop');
  const [keys, raws] = await Promise.all([index.getAllKeys(range), index.getAll(range)]);
  return keys.map((key, at) => ({ key, raw: raws[at] }));
}

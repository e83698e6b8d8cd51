/** The part of the keeper's benchmark that runs in a page of the extension: filling, asking, and raw IndexedDB beside it. */
import type { DayRange, Instant, IsoDay, Zone } from '../../lib/model/day';
import { undecided, type Creation, type Slot } from '../../lib/model/plan';
import { quotaDays } from '../../lib/planner/quota-strip';
import { checksum } from '../../lib/storage/checksum';
import { migrations } from '../../lib/storage/migrations';
import { databaseName } from '../../lib/storage/schema';
import { connect } from '../../lib/storage/connect';
import { seal, sealEntry, sealMeta, type Tally } from '../../lib/storage/rows';

export interface Size {
  readonly shops: number;
  readonly each: number;
  readonly steps: number;
  readonly years: number;
}
/** Milliseconds of each try. */
export interface Figures {
  readonly month: readonly number[];
  readonly rawMonth: readonly number[];
  readonly inMonth: number;
  readonly quota: readonly number[];
  readonly rawQuota: readonly number[];
  readonly creations: number;
  readonly save: readonly number[];
  readonly rawSave: readonly number[];
  readonly shop: readonly number[];
  readonly rawShop: readonly number[];
  readonly copy: number;
  readonly whileCopying: number;
}
export interface Bench {
  fill(size: Size): Promise<number>;
  measure(asked: Size & { readonly rounds: number }): Promise<Figures>;
}

const first = '2024-01-01' as IsoDay;
const noon = '2024-01-01T05:00:00Z' as Instant;
const zone = 'Asia/Jakarta' as Zone;
/** What a quota of 5 in 30 days allows in a year. */
const creationsAYear = 60;

const dayAt = (days: number): IsoDay => Temporal.PlainDate.from(first).add({ days }).toString() as IsoDay;
const shopAt = (shop: number): string => `shop-${shop}`;

function slotAt({ each, years }: Size, shop: number, at: number): Slot {
  const start = Math.floor((at / each) * years * 365);
  return {
    id: `slot-${shop}-${at}`, shop: shopAt(shop), kind: at % 3 === 0 ? 'target' : 'open', name: `Serum ${at % 40} gelombang ${at}`,
    status: 'ended', start: dayAt(start), end: dayAt(start + 14), payDay: null, fee: { minor: 1_000_000, currency: 'IDR' },
    products: [{ id: String(at % 40), name: `Serum ${at % 40}`, commission: 1_000 }], creators: ['@kirana.contoh'],
    sampleOffered: 'yes', ...undecided, notes: '', deletedAt: null, createdAt: noon, revision: 1,
  }; // prettier-ignore
}
function creationAt(shop: number, at: number): Creation {
  return {
    id: `creation-${shop}-${at}`,
    shop: shopAt(shop),
    at: `${dayAt(Math.floor((at * 365) / creationsAYear))}T03:00:00Z` as Instant,
    exact: true,
    status: 'ended',
    slot: null,
    note: '',
  };
}

async function fill(size: Size): Promise<number> {
  const before = performance.now();
  const db = await connect({
    name: databaseName,
    version: migrations.length,
    gone: () => undefined,
    upgrade: (made, from, tx) => {
      void (async () => {
        for (const { to, change } of migrations) if (to > from) await change(made as never, tx as never);
      })();
    },
  });
  const put = async (store: string, rows: Iterable<unknown>): Promise<void> => {
    let count = 0;
    let tx = db.transaction(store as never, 'readwrite', { durability: 'relaxed' });
    for (const row of rows) {
      void tx.objectStore(store as never).put?.(row);
      if ((count += 1) % 2_000 === 0) {
        await tx.done;
        tx = db.transaction(store as never, 'readwrite', { durability: 'relaxed' });
      }
    }
    await tx.done;
  };
  const shops = [...Array(size.shops).keys()];
  const perShop = creationsAYear * size.years;
  const leadTimes = { approve: 2, pack: 1, transit: 5, content: 14, packOnWorkingDays: false };
  await put('shops', shops.map((shop) =>
    seal('shops', shopAt(shop), { id: shopAt(shop), market: 'ID', platformId: String(shop + 1), nickname: `Toko ${shop}`, settings: { leadTimes, budgetCap: null }, revision: 1 }),
  )); // prettier-ignore
  await put(
    'answers',
    shops.map((shop) => seal('answers', shopAt(shop), { shop: shopAt(shop), at: noon, creations: [] })),
  );
  await put('creations', (function* () {
    for (const shop of shops) for (let at = 0; at < perShop; at += 1) yield seal('creations', `creation-${shop}-${at}`, creationAt(shop, at));
  })()); // prettier-ignore
  await put('slots', (function* () {
    for (const shop of shops) for (let at = 0; at < size.each; at += 1) yield seal('slots', `slot-${shop}-${at}`, slotAt(size, shop, at));
  })()); // prettier-ignore
  const all = size.shops * size.each;
  await put('operations', (function* () {
    for (let step = 0; step < size.steps; step += 1) {
      const [shop, at] = [Math.floor((step % all) / size.each), step % size.each];
      const after = slotAt(size, shop, at);
      yield sealEntry({
        seq: step + 1, id: `step-${step}`, at: noon, author: 'page', kind: 'do', change: step < all ? 'slotAdded' : 'slotChanged',
        name: after.name, reason: '', request: checksum(step),
        touched: [{ table: 'slots', key: after.id, before: step < all ? null : after, after }],
      }); // prettier-ignore
    }
  })()); // prettier-ignore
  const tallies: Tally[] = shops.map((shop) => ({
    shop: shopAt(shop), shops: 1, slots: size.each, bin: 0, creations: perShop, answers: 1, samples: 0, calendars: 0, rates: 0, creators: 0,
  })); // prettier-ignore
  const meta = { generation: 'bench', revision: size.steps, undo: [size.steps], redo: [], tallies };
  await put('meta', [sealMeta(meta)]);
  db.close();
  return (performance.now() - before) / 1000;
}

async function measure(size: Size & { readonly rounds: number }): Promise<Figures> {
  const shop = shopAt(Math.floor(size.shops / 2));
  const rounds = [...Array(size.rounds).keys()];
  // The first copy is made after the first change. It waits while somebody goes on changing so large a plan, so that
  // only now and then something is saved meanwhile.
  const begun = performance.now();
  const whileCopying = [await timed(() => save(size, shop, 'first'))];
  for (let at = 0; ; at += 1) {
    const { copies } = (await ask('copy.list', {})) as { copies: readonly unknown[] };
    if (copies.length > 0) break;
    if (at < 3) whileCopying.push(await timed(() => save(size, shop, `early-${at}`)));
    await new Promise((later) => setTimeout(later, 200));
  }
  const copy = performance.now() - begun;

  const raw = await connect({ name: databaseName, gone: () => undefined });
  const range = IDBKeyRange.bound([shop, 0, ''], [shop, 0, []]);
  const rawRows = async (store: string, count?: number): Promise<unknown> => {
    const rows = await raw.getAllFromIndex(store as never, 'byShop' as never, range, count);
    return JSON.parse(JSON.stringify(rows));
  };
  const month = { from: dayAt(700), to: dayAt(730) };
  let inMonth = 0;
  let creations = 0;
  const openMonth = async (): Promise<void> => {
    inMonth = (await slotsOf(shop, month)).length;
  };
  const quota = async (): Promise<void> => {
    const ledger = (await ask('creation.list', { shop })) as { creations: readonly Creation[] };
    creations = ledger.creations.length;
    quotaDays(
      { creations: ledger.creations, planned: [], limit: { count: 5, days: 30 }, zone },
      dayAt(365 * (size.years - 1)),
      365,
    );
  };
  const figures: Record<string, number[]> = {};
  const take = async (name: string, work: () => Promise<unknown>): Promise<void> => {
    (figures[name] ??= []).push(await timed(work));
  };
  await openMonth();
  await quota();
  for (const round of rounds) {
    await take('month', openMonth);
    await take('rawMonth', () => rawRows('slots', inMonth));
    await take('quota', quota);
    await take('rawQuota', () => rawRows('creations'));
    await take('shop', () => slotsOf(shop));
    await take('rawShop', () => rawRows('slots'));
    for (let at = 0; at < 10; at += 1) {
      await take('save', () => save(size, shop, `save-${round}-${at}`));
      await take('rawSave', () => rawSave(round * 10 + at));
    }
  }
  raw.close();
  const got = (name: string): readonly number[] => figures[name] ?? [];
  return {
    month: got('month'), rawMonth: got('rawMonth'), inMonth, quota: got('quota'), rawQuota: got('rawQuota'), creations,
    save: got('save'), rawSave: got('rawSave'), shop: got('shop'), rawShop: got('rawShop'), copy, whileCopying: Math.max(...whileCopying),
  }; // prettier-ignore
}

async function ask(operation: string, request: object): Promise<unknown> {
  const answer = await chrome.runtime.sendMessage({ collabPreflight: 'ask', operation, request });
  if (answer?.ok !== true) throw new Error(`${operation}: ${JSON.stringify(answer)}`);
  return answer.value;
}

async function slotsOf(shop: string, within?: DayRange): Promise<readonly Slot[]> {
  const all: Slot[] = [];
  let after: string | null = null;
  do {
    const page = (await ask('slot.list', { shop, deleted: false, after, ...(within && { within }) })) as {
      slots: readonly Slot[];
      next: string | null;
    };
    all.push(...page.slots);
    after = page.next;
  } while (after !== null);
  return all;
}

async function save(size: Size, shop: string, operation: string): Promise<void> {
  const slot = { ...slotAt(size, 0, 0), id: operation, shop, name: operation, revision: 0 };
  await ask('slot.save', { operation, slot });
}

/** A row and an entry in one strict transaction of a database of its own. */
async function rawSave(at: number): Promise<void> {
  const db = await (rawDatabase ??= connect({
    name: 'bench-raw',
    version: 1,
    gone: () => undefined,
    upgrade: (made) => {
      made.createObjectStore('slots' as never, { keyPath: 'id' });
      made.createObjectStore('operations' as never, { keyPath: 'id' });
    },
  }));
  const tx = db.transaction(['slots', 'operations'] as never, 'readwrite', { durability: 'strict' });
  const row = { id: at, text: 'x'.repeat(900) };
  void tx.objectStore('slots' as never).put?.(row);
  void tx.objectStore('operations' as never).put?.(row);
  await tx.done;
}
let rawDatabase: ReturnType<typeof connect> | undefined;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const before = performance.now();
  await work();
  return performance.now() - before;
}

export const bench: Bench = { fill, measure };

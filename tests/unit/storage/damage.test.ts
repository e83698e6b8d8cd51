/** Rows that cannot be read: kept, counted, rebuilt when the log still has them, never written over, never a green answer. */
import { openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import { answerCreations, listCreations } from '../../../lib/planner/creations';
import { planFacts } from '../../../lib/planner/facts';
import { listShops, openShop } from '../../../lib/planner/shops';
import { listSlots, saveSlot } from '../../../lib/planner/slots';
import { planSteps, turnPlan } from '../../../lib/planner/undo';
import { databaseName } from '../../../lib/storage/schema';
import { code, freshDesk, good, slotOf, type TestDesk } from './desk';

let desk: TestDesk;
let shop: string;
let count = 0;
const operation = (): string => `op-${(count += 1)}`;

beforeEach(async () => {
  desk = freshDesk();
  const opened = await openShop(desk, 'page', { operation: operation(), market: 'ID', platformId: '1' });
  shop = good(opened).shop?.id ?? '';
  await answerCreations(desk, 'page', { operation: operation(), shop, count: 2, dates: [] });
  await saveSlot(desk, 'page', { operation: operation(), slot: slotOf(shop) });
});

/** A row as it lies there, without the promise that it is whole. */
interface Row {
  readonly id: string;
  readonly data: object;
}

/** What a flipped bit, a foreign hand or a bug of ours does to a row, past every wall. */
async function tamper(store: string, change: (row: Row) => unknown, key?: IDBValidKey): Promise<void> {
  const db = await openDB(databaseName);
  const raw: Row = await db.get(store, key ?? (await db.getAllKeys(store))[0]!);
  await db.put(store, change(structuredClone(raw)));
  db.close();
}
async function forgetLog(): Promise<void> {
  const db = await openDB(databaseName);
  await db.clear('operations');
  db.close();
}
async function rawRow(store: string, key: string): Promise<unknown> {
  const db = await openDB(databaseName);
  const raw: unknown = await db.get(store, key);
  db.close();
  return raw;
}
const slots = async () => good(await listSlots(desk, { shop, deleted: false, after: null }));

describe('a damaged slot', () => {
  const flips: [string, (row: Row) => unknown][] = [
    [
      'a flipped amount',
      (row) => ({ ...row, data: { ...row.data, fee: { minor: 10_000_001, currency: 'IDR' } } }),
    ],
    [
      'an amount below zero',
      (row) => ({ ...row, data: { ...row.data, fee: { minor: -1, currency: 'IDR' } } }),
    ],
    ['a day that does not exist', (row) => ({ ...row, data: { ...row.data, end: '2026-02-30' } })],
    ['a name filed wrong', (row) => ({ ...row, shop: 'elsewhere' })],
    ['an index lost', ({ id, data }) => ({ id, data })],
    ['a field too many', (row) => ({ ...row, data: { ...row.data, colour: 'red' } })],
  ];

  test.each(flips)('(%s) is written again from the log, and the damaged one is kept', async (_, flip) => {
    const before = (await slots()).slots;
    await tamper('slots', flip);
    const damaged = await rawRow('slots', 'slot-1');
    expect(await slots()).toEqual({ slots: before, next: null, setAside: 0 });
    const db = await openDB(databaseName);
    expect(await db.getAll('aside')).toMatchObject([{ row: 'slots/slot-1', raw: damaged, settled: true }]);
    db.close();
  });

  test.each(flips)('(%s) without a log is counted, not shown, not written over', async (_, flip) => {
    await forgetLog();
    await tamper('slots', flip);
    const damaged = await rawRow('slots', 'slot-1');
    expect(await slots()).toEqual({ slots: [], next: null, setAside: 1 });
    expect(good(await planSteps(desk)).health).toEqual({ state: 'good', setAside: 1 });
    for (const revision of [0, 3]) {
      const over = await saveSlot(desk, 'page', { operation: operation(), slot: slotOf(shop, { revision }) });
      expect(code(over)).toBe('storage');
    }
    expect(await rawRow('slots', 'slot-1')).toEqual(damaged);
    const other = slotOf(shop, { id: 'slot-2' });
    expect((await saveSlot(desk, 'page', { operation: operation(), slot: other })).ok).toBe(true);
  });

  test('is rebuilt as it was last written, not as it once was', async () => {
    const [slot] = (await slots()).slots;
    await saveSlot(desk, 'page', { operation: operation(), slot: { ...slot!, name: 'Autumn' } });
    await tamper('slots', (row) => ({ ...row, sum: '0' }));
    await tamper('operations', (entry) => ({ ...entry, sum: '0' }), 4);
    expect(await slots()).toMatchObject({ slots: [], setAside: 1 });
  });

  test('is rebuilt before it is changed', async () => {
    const [slot] = (await slots()).slots;
    await tamper('slots', (row) => ({ ...row, sum: '0' }));
    const saved = await saveSlot(desk, 'page', {
      operation: operation(),
      slot: { ...slot!, name: 'Autumn' },
    });
    expect(good(saved)).toMatchObject({ name: 'Autumn' });
    await tamper('slots', (row) => ({ ...row, sum: '0' }));
    await turnPlan(desk, 'page', 'undo', { operation: operation() });
    expect((await slots()).slots).toMatchObject([{ name: 'Serum spring' }]);
  });
});

describe('a damaged ledger', () => {
  test('is rebuilt from the log', async () => {
    await tamper('creations', (row) => ({ ...row, data: { ...row.data, at: 'yesterday' } }));
    expect(good(await listCreations(desk, shop))).toMatchObject({ known: true, creations: [{}, {}] });
  });

  test.each([
    ['a creation', 'creations', (row: Row) => ({ ...row, sum: '0' })],
    ['a creation filed under another shop', 'creations', ({ id, data }: Row) => ({ id, data })],
    ['the answer', 'answers', (row: Row) => ({ ...row, sum: '0' })],
  ])('without a log (%s) makes the number unknown, never smaller', async (_, store, flip) => {
    await forgetLog();
    await tamper(store, flip);
    expect(good(await listCreations(desk, shop))).toEqual({ known: false });
    expect(good(await planFacts(desk, shop))).toMatchObject({
      ledger: { known: false },
      health: { state: 'good', setAside: 1 },
    });
  });
});

describe('a damaged shop', () => {
  test('without a log is not replaced by a second one', async () => {
    await forgetLog();
    await tamper('shops', (row) => ({ ...row, sum: '0' }));
    const opened = await openShop(desk, 'content', { operation: operation(), market: 'ID', platformId: '1' });
    expect(code(opened)).toBe('storage');
    expect(good(await listShops(desk))).toEqual([]);
    expect(code(await planFacts(desk, shop))).toBe('storage');
  });
});

describe('a damaged log', () => {
  test('offers no step that it cannot read, and gives no number twice', async () => {
    await tamper('operations', (entry) => ({ ...entry, sum: '0' }), 3);
    expect(good(await planSteps(desk)).undo).toBeNull();
    expect(code(await turnPlan(desk, 'page', 'undo', { operation: operation() }))).toBe('storage');
    const saved = await saveSlot(desk, 'page', {
      operation: operation(),
      slot: slotOf(shop, { id: 'slot-2' }),
    });
    expect(good(saved).revision).toBe(4);
  });

  test('does not do again what it cannot read whether it did', async () => {
    const slot = slotOf(shop, { id: 'slot-2' });
    await saveSlot(desk, 'page', { operation: 'lost', slot });
    await tamper('operations', (entry) => ({ ...entry, sum: '0' }), 4);
    expect(code(await saveSlot(desk, 'page', { operation: 'lost', slot }))).toBe('storage');
  });

  test('survives the loss of what the plan knows of itself', async () => {
    await tamper('meta', (row) => ({ ...row, data: { ...row.data, revision: 'many' } }));
    const saved = await saveSlot(desk, 'page', {
      operation: operation(),
      slot: slotOf(shop, { id: 'slot-2' }),
    });
    expect(good(saved).revision).toBe(4);
    expect((await slots()).slots).toHaveLength(2);
    const db = await openDB(databaseName);
    expect(await db.getAll('aside')).toMatchObject([{ row: 'meta/plan' }]);
    db.close();
  });
});

describe('a row that is gone', () => {
  const drop = async (store: string, key?: string): Promise<void> => {
    const db = await openDB(databaseName);
    if (key === undefined) await db.clear(store);
    else await db.delete(store, key);
    db.close();
  };

  test('comes back from the log', async () => {
    const before = [await slots(), good(await listCreations(desk, shop)), good(await listShops(desk))];
    await drop('slots', 'slot-1');
    await drop('creations');
    await drop('answers');
    await drop('shops');
    expect([await slots(), good(await listCreations(desk, shop)), good(await listShops(desk))]).toEqual(
      before,
    );
  });

  test('is not brought back when it was taken out', async () => {
    await turnPlan(desk, 'page', 'undo', { operation: operation() });
    await drop('creations');
    expect(await slots()).toMatchObject({ slots: [], setAside: 0 });
    expect(good(await listCreations(desk, shop))).toMatchObject({ creations: [{}, {}] });
    expect(await slots()).toMatchObject({ slots: [], setAside: 0 });
  });

  test('and is in no log makes the number unknown and is counted, also after a restart', async () => {
    await forgetLog();
    await drop('slots', 'slot-1');
    await drop('creations', (await keysOf('creations'))[0] ?? '');
    for (const one of [desk, desk.restarted()]) {
      expect(good(await listSlots(one, { shop, deleted: false, after: null })).setAside).toBe(1);
      expect(good(await listSlots(one, { shop: null, deleted: false, after: null })).setAside).toBe(1);
      expect(good(await planFacts(one, shop))).toMatchObject({
        ledger: { known: false },
        health: { setAside: 2 },
      });
    }
  });
});

async function keysOf(store: string): Promise<readonly string[]> {
  const db = await openDB(databaseName);
  const keys = await db.getAllKeys(store);
  db.close();
  return keys.map(String);
}

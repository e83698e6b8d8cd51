/** The connection: lost, blocked, too new, full, slow, interrupted. */
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { listShops, openShop } from '../../../lib/planner/shops';
import { saveSlot } from '../../../lib/planner/slots';
import { planSteps } from '../../../lib/planner/undo';
import { migrations, type Migration } from '../../../lib/storage/migrations';
import { keepDatabase } from '../../../lib/storage/open';
import { databaseName, stores, tables } from '../../../lib/storage/schema';
import { code, freshDesk, good, never, slotOf, type TestDesk } from './desk';

let desk: TestDesk;
let count = 0;
const operation = (): string => `op-${(count += 1)}`;
const open = (platformId: string | null = null) =>
  openShop(desk, 'page', { operation: operation(), market: 'ID', platformId });

beforeEach(() => {
  desk = freshDesk();
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('names that must never change', () => {
  test('the database, its stores and its indexes', async () => {
    await open();
    const db = await openDB(databaseName);
    expect([db.name, db.version]).toEqual(['collab-preflight', migrations.length]);
    const shape = Object.fromEntries(
      [...db.objectStoreNames].map((name) => {
        const store = db.transaction(name).store;
        return [name, [store.keyPath, ...store.indexNames]];
      }),
    );
    db.close();
    expect(shape).toEqual({
      receipts: ['id', 'byShop'],
      shops: ['id', 'byBin', 'byShop'],
      slots: ['id', 'byBin', 'byEnd', 'byShop', 'byStart'],
      creations: ['id', 'byBin', 'byShop'],
      answers: ['id', 'byBin', 'byShop'],
      samples: ['id', 'byBin', 'byShop'],
      calendars: ['id', 'byBin', 'byShop'],
      rates: ['id', 'byBin', 'byShop'],
      creators: ['id', 'byBin', 'byShop'],
      operations: ['seq', 'byId', 'byKey'],
      meta: ['key'],
      aside: ['key'],
    });
    expect(stores).toEqual([...tables, 'operations', 'meta', 'aside']);
  });

  test('migrations go one by one', () => {
    expect(migrations.map(({ to }) => to)).toEqual(migrations.map((_, index) => index + 1));
  });
});

describe('a connection', () => {
  test('that was closed under us is opened again', async () => {
    await open();
    await desk.keeper.use('look', async (db) => db.close());
    expect(good(await listShops(desk))).toHaveLength(1);
    expect((await open('2')).ok).toBe(true);
  });

  test('gives way to a newer version; then the plan can be looked at and not written', async () => {
    await open();
    const newer = await openDB(databaseName, migrations.length + 1);
    await newer.put('shops', { id: 'newer', shape: 'unknown' });
    newer.close();
    expect(code(await open('2'))).toBe('too-new');
    expect(good(await listShops(desk))).toHaveLength(1);
    expect(good(await planSteps(desk))).toEqual({
      undo: null,
      redo: null,
      health: { state: 'read-only', why: 'too-new' },
    });
    const db = await openDB(databaseName);
    expect(db.version).toBe(migrations.length + 1);
    expect(await db.count('shops')).toBe(2);
    expect(await db.count('aside')).toBe(0);
    db.close();
  });

  test('is not tried once and given up for ever', async () => {
    const spy = vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    });
    expect((await open()).ok).toBe(true);
    expect(spy.mock.calls.filter(([name]) => name === databaseName)).toHaveLength(2);
  });

  test('that another window holds up is reported after a few seconds, and works when the window is gone', async () => {
    const deaf = await openDB(databaseName, 1, { upgrade: (db) => void db.createObjectStore('old') });
    const two: Migration = { to: 2, change: (db) => db.deleteObjectStore('old' as 'aside') };
    const keeper = keepDatabase({
      name: databaseName,
      migrations: [two],
      wait: async () => undefined,
      patience: { blocked: 1, work: 1 },
    });
    await expect(keeper.use('look', async () => 'in')).rejects.toMatchObject({ kind: 'blocked' });
    deaf.close();
    const patient = keepDatabase({ name: databaseName, migrations: [two], wait: never });
    expect(await patient.use('look', async (db) => db.version)).toBe(2);
    keeper.close();
    patient.close();
  });

  test('that does not answer ends in trouble instead of waiting for ever', async () => {
    const keeper = keepDatabase({
      name: databaseName,
      migrations,
      wait: async () => undefined,
      patience: { blocked: 1, work: 1 },
    });
    await expect(keeper.use('look', () => new Promise(() => undefined))).rejects.toMatchObject({
      kind: 'slow',
    });
    keeper.close();
  });
});

describe('an upgrade that fails', () => {
  const planned = new Error('planned');
  test.each<[string, () => void | Promise<void>]>([
    [
      'at once',
      () => {
        throw planned;
      },
    ],
    ['later', () => Promise.reject(planned)],
  ])('%s leaves the old version with its data', async (_, fail) => {
    await open();
    desk.keeper.close();
    const half: Migration = {
      to: migrations.length + 1,
      change: async (db, tx) => {
        db.deleteObjectStore('aside');
        await tx.objectStore('shops').clear();
        await fail();
      },
    };
    const keeper = keepDatabase({ name: databaseName, migrations: [...migrations, half], wait: never });
    await expect(keeper.use('look', async () => 'in')).rejects.toMatchObject({ kind: 'failed' });
    const after = desk.restarted();
    expect(good(await listShops(after))).toHaveLength(1);
  });
});

describe('a full disk', () => {
  /** What the browser says of the disk: so many bytes are left. */
  const left = (bytes: number): void =>
    void vi.stubGlobal('navigator', {
      storage: { estimate: async () => ({ quota: 5e9 + bytes, usage: 5e9 }) },
    });
  afterEach(() => vi.unstubAllGlobals());

  // SQLite says what it is; LevelDB says that something failed.
  test.each(['QuotaExceededError', 'UnknownError', 'AbortError'])(
    'makes the plan read-only, says so, changes nothing, and ends when there is room (%s)',
    async (name) => {
      const shop = good(await open()).shop?.id ?? '';
      const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
        throw new DOMException('no room', name);
      });
      left(0);
      const slot = slotOf(shop);
      const refused = await saveSlot(desk, 'page', { operation: 'kept', slot });
      expect(refused).toMatchObject({
        ok: false,
        failure: { message: expect.stringMatching(/^storage-full/) },
      });
      expect(good(await planSteps(desk)).health).toEqual({ state: 'read-only', why: 'storage-full' });
      expect(good(await listShops(desk))).toHaveLength(1);
      left(1e9);
      expect(good(await planSteps(desk)).health).toEqual({ state: 'good', setAside: 0 });
      spy.mockRestore();
      expect(good(await saveSlot(desk, 'page', { operation: 'kept', slot }))).toMatchObject({ id: slot.id });
      expect(desk.bells).toEqual([1, 2]);
    },
  );

  test('is not what every failure means', async () => {
    const shop = good(await open()).shop?.id ?? '';
    const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('something', 'UnknownError');
    });
    left(1e9);
    const refused = await saveSlot(desk, 'page', { operation: 'kept', slot: slotOf(shop) });
    expect(refused).toMatchObject({ ok: false, failure: { message: expect.stringMatching(/^failed/) } });
    spy.mockRestore();
  });
});

describe('a change', () => {
  test('is written to the disk before it is acknowledged', async () => {
    await open();
    const spy = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await open('2');
    // The journal beside the plan is written too; it is for a store that the browser throws away, not for power cuts.
    const writes = spy.mock.calls.filter(([names, mode]) => mode === 'readwrite' && names !== 'journal');
    expect(writes).toHaveLength(1);
    expect(writes[0]?.[2]).toEqual({ durability: 'strict' });
  });

  test.each(['slots', 'creations', 'operations', 'meta'])(
    'that fails at %s leaves nothing behind',
    async (store) => {
      const shop = good(await open()).shop?.id ?? '';
      const fail = (method: 'put' | 'add') => {
        const real = IDBObjectStore.prototype[method];
        vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
          this: IDBObjectStore,
          value: unknown,
        ) {
          if (this.name === store) throw new DOMException('planned', 'UnknownError');
          return real.call(this, value);
        });
      };
      fail('put');
      fail('add');
      const slot = slotOf(shop, { status: 'paid' });
      expect(code(await saveSlot(desk, 'page', { operation: 'half', slot }))).toBe('storage');
      vi.restoreAllMocks();
      const db = await openDB(databaseName);
      const counts = await Promise.all(['slots', 'creations', 'operations'].map((name) => db.count(name)));
      db.close();
      expect(counts).toEqual([0, 0, 1]);
      expect((await saveSlot(desk.restarted(), 'page', { operation: 'half', slot })).ok).toBe(true);
    },
  );

  test('asked again after a restart changes nothing and gives the same answer', async () => {
    const shop = good(await open()).shop?.id ?? '';
    const request = { operation: 'once', slot: slotOf(shop, { status: 'paid' }) };
    const first = await saveSlot(desk, 'content', request);
    desk = desk.restarted();
    expect(await saveSlot(desk, 'content', request)).toEqual(first);
    expect(desk.bells).toEqual([]);
    const db = await openDB(databaseName);
    expect(await Promise.all(['slots', 'creations', 'operations'].map((name) => db.count(name)))).toEqual([
      1, 1, 2,
    ]);
    db.close();
  });

  test('does not take an operation id that belongs to another request', async () => {
    const shop = good(await open()).shop?.id ?? '';
    await saveSlot(desk, 'page', { operation: 'once', slot: slotOf(shop) });
    const other = await saveSlot(desk, 'page', { operation: 'once', slot: slotOf(shop, { id: 'slot-2' }) });
    expect(code(other)).toBe('invalid');
  });

  test('is good although the bell cannot be rung', async () => {
    const deaf = freshDesk();
    vi.spyOn(deaf.bells, 'push').mockImplementation(() => {
      throw new Error('no storage');
    });
    const opened = await openShop(deaf, 'page', { operation: operation(), market: 'ID', platformId: null });
    expect(opened.ok).toBe(true);
    expect(deaf.notes).toEqual(['change bell: Error: no storage']);
  });
});

test('nothing is deleted when the database was made by somebody else', async () => {
  await open();
  // The copy of the first change is made in the background, and would open what is closed here.
  await vi.waitFor(async () => expect(good(await desk.copies.list()).copies).toHaveLength(1));
  desk.keeper.close();
  await deleteDB(databaseName);
  const foreign = await openDB(databaseName, 1, { upgrade: (db) => void db.createObjectStore('theirs') });
  await foreign.put('theirs', 'kept', 'key');
  foreign.close();
  expect(code(await listShops(desk))).toBe('storage');
  const db = await openDB(databaseName);
  expect(await db.get('theirs', 'key')).toBe('kept');
  db.close();
});

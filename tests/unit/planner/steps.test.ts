/** What each step is called and what taking it back gives; what shops and slots refuse, and why. */
import { openDB } from 'idb';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Instant } from '../../../lib/model/day';
import { assumedLeadTimes, type Slot } from '../../../lib/model/plan';
import { planFacts } from '../../../lib/planner/facts';
import { listShops, openShop, saveShop } from '../../../lib/planner/shops';
import { deleteSlot, listSlots, saveSlot } from '../../../lib/planner/slots';
import { planSteps, turnPlan } from '../../../lib/planner/undo';
import { databaseName } from '../../../lib/storage/schema';
import { freshDesk, good, noon, refusal, slotOf, type TestDesk } from '../storage/desk';

let desk: TestDesk;
let shop: string;
let count = 0;
const operation = (): string => `op-${(count += 1)}`;
const open = async (platformId: string | null) =>
  good(await openShop(desk, 'content', { operation: operation(), market: 'ID', platformId }));
const put = (over: Partial<Slot> = {}) =>
  saveSlot(desk, 'page', { operation: operation(), slot: slotOf(shop, over) });
const remove = (id: string, expected: number) =>
  deleteSlot(desk, 'page', { operation: operation(), id, expected });
const turn = (direction: 'undo' | 'redo') => turnPlan(desk, 'page', direction, { operation: operation() });
const lastStep = async () => good(await planSteps(desk)).undo?.change;
const settings = { leadTimes: assumedLeadTimes, budgetCap: null };
const rename = (id: string, nickname: string, expected = 1) =>
  saveShop(desk, 'page', { operation: operation(), id, expected, nickname, settings });

beforeEach(async () => {
  desk = freshDesk();
  shop = (await open('1')).shop?.id ?? '';
});

describe('a shop', () => {
  test('that was met for the first time is no step of the seller', async () => {
    expect((await open('1')).choices).toEqual([]);
    expect(await lastStep()).toBeUndefined();
    const db = await openDB(databaseName);
    expect((await db.getAll('operations')).map(({ data }) => data.change)).toEqual(['shopOpened']);
    db.close();
  });
  test('that is renamed is renamed back', async () => {
    good(await rename(shop, 'Toko'));
    expect(good(await planSteps(desk)).undo).toMatchObject({ change: 'shopSaved', name: 'Toko' });
    good(await turn('undo'));
    expect(good(await listShops(desk))).toMatchObject([{ nickname: 'ID-1', revision: 3 }]);
    good(await turn('redo'));
    expect(good(await listShops(desk))).toMatchObject([{ nickname: 'Toko', revision: 4 }]);
  });
  test('is not taken for another one, and says which of the two was changed', async () => {
    good(await rename(shop, 'Toko'));
    expect(refusal(await rename(shop, 'Kedai'))).toBe('conflict: shop was changed since');
    expect(refusal(await rename('nobody', 'Kedai'))).toBe('invalid: no such shop');
  });
  test('never gets a nickname that is taken', async () => {
    good(await rename(shop, 'ID-2'));
    expect((await open('2')).shop?.nickname).toBe('ID-3');
    expect((await open('3')).shop?.nickname).toBe('ID-4');
  });
});

describe('a slot', () => {
  test('names the reason why it is refused', async () => {
    expect(refusal(await put({ shop: 'nobody' }))).toBe('invalid: no such shop');
    expect(refusal(await put({ revision: 7 }))).toBe('invalid: no such slot');
    expect(refusal(await put({ deletedAt: noon }))).toBe('invalid: saving does not delete or restore');
    const { revision } = good(await put());
    expect(refusal(await put({ revision: revision + 1 }))).toBe('conflict: slot was changed since');
    const other = (await open('2')).shop?.id ?? '';
    expect(refusal(await put({ shop: other, revision }))).toBe('invalid: a slot stays with its shop');
    expect(refusal(await remove('ghost', revision))).toBe('invalid: no such slot');
    expect(refusal(await remove('slot-1', revision - 1))).toBe('conflict: slot was changed since');
  });
  test('keeps the moment at which it came into the plan', async () => {
    const { revision } = good(await put());
    desk.clock.at = '2026-04-01T00:00:00Z' as Instant;
    expect(good(await put({ revision, createdAt: desk.clock.at })).createdAt).toBe(noon);
  });
  test('has a step for everything that can be done with it, each of which can be taken back', async () => {
    let last = good(await put());
    const changes = [await lastStep()];
    last = good(await put({ revision: last.revision, name: 'Autumn' }));
    changes.push(await lastStep());
    last = good(await put({ revision: last.revision, name: 'Autumn', status: 'paid' }));
    changes.push(await lastStep());
    last = good(await put({ revision: last.revision, name: 'Autumn', status: 'ongoing' }));
    changes.push(await lastStep());
    last = good(await remove(last.id, last.revision));
    changes.push(await lastStep());
    good(await put({ revision: last.revision, name: 'Autumn', status: 'ongoing' }));
    changes.push(await lastStep());
    expect(changes).toEqual([
      'slotAdded',
      'slotChanged',
      'slotSubmitted',
      'slotChanged',
      'slotDeleted',
      'slotRestored',
    ]);
    const seen: string[] = [];
    while (good(await planSteps(desk)).undo !== null) {
      good(await turn('undo'));
      const { slots } = good(await listSlots(desk, { shop, deleted: false, after: null }));
      seen.push(slots.map(({ name, status }) => `${name} ${status}`).join());
    }
    expect(seen).toEqual(['', 'Autumn ongoing', 'Autumn paid', 'Autumn draft', 'Serum spring draft', '']);
  });
  test('that lies in the bin is not thrown away again', async () => {
    const { id, revision } = good(await put());
    const gone = good(await remove(id, revision));
    expect(good(await remove(id, gone.revision))).toEqual(gone);
    expect(good(await planSteps(desk)).undo).toMatchObject({ change: 'slotDeleted', name: 'Serum spring' });
    good(await turn('undo'));
    expect(await lastStep()).toBe('slotAdded');
  });
  test('changed in the bin is still a change', async () => {
    const { id, revision } = good(await put());
    const gone = good(await remove(id, revision));
    good(await put({ revision: gone.revision, deletedAt: gone.deletedAt, notes: 'late' }));
    expect(await lastStep()).toBe('slotChanged');
  });
});

describe('undo', () => {
  const drop = async (store: 'slots' | 'creations', key: string): Promise<void> => {
    const db = await openDB(databaseName);
    await db.delete(store, key);
    db.close();
  };
  const creationIds = async (): Promise<readonly string[]> => {
    const db = await openDB(databaseName);
    const keys = await db.getAllKeys('creations');
    db.close();
    return keys.map(String);
  };

  test('does not undo a slot that is no longer there, and leaves the rest as it is', async () => {
    const { revision } = good(await put());
    good(await put({ revision, status: 'paid' }));
    await drop('slots', 'slot-1');
    const refused = await turn('undo');
    expect(refusal(refused)).toBe('conflict: slots changed since');
    expect(refused).toMatchObject({ failure: { current: null } });
    expect(await creationIds()).toHaveLength(1);
  });
  test('does not undo a creation that is no longer there', async () => {
    const { revision } = good(await put());
    good(await put({ revision, status: 'paid' }));
    await drop('creations', (await creationIds())[0] ?? '');
    expect(refusal(await turn('undo'))).toBe('conflict: creations changed since');
  });
  test('asked with another direction under one id is another request', async () => {
    good(await put());
    const request = { operation: 'once' };
    good(await turnPlan(desk, 'page', 'undo', request));
    expect(refusal(await turnPlan(desk, 'page', 'redo', request))).toMatch(/^invalid: /);
  });
});

test('facts of a shop say that the plan is read-only, and which shop is not there', async () => {
  expect(refusal(await planFacts(desk, 'nobody'))).toBe('invalid: no such shop');
  expect(good(await planFacts(desk, shop)).health).toEqual({ state: 'good', setAside: 0 });
  const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  vi.stubGlobal('navigator', { storage: { estimate: async () => ({ quota: 5e9, usage: 5e9 }) } });
  onTestFinished(() => void vi.unstubAllGlobals());
  expect(refusal(await put())).toMatch(/^storage: /);
  spy.mockRestore();
  expect(good(await planFacts(desk, shop))).toMatchObject({
    health: { state: 'read-only', why: 'storage-full' },
    shop: { id: shop },
  });
});

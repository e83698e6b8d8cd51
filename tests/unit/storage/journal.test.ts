/** What was acknowledged after the newest copy, when the browser throws the plan's own database away. */
import fc from 'fast-check';
import { deleteDB, openDB } from 'idb';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Slot } from '../../../lib/model/plan';
import { listReceipts, saveReceipt } from '../../../lib/planner/receipts';
import { listShops, openShop } from '../../../lib/planner/shops';
import { deleteSlot, listSlots, saveSlot } from '../../../lib/planner/slots';
import { planSteps, turnPlan } from '../../../lib/planner/undo';
import { copiesName } from '../../../lib/storage/copies-schema';
import { replayed } from '../../../lib/storage/journal';
import { databaseName } from '../../../lib/storage/schema';
import { receiptOf } from './receipt';
import { freshDesk, good, noon, slotOf, type TestDesk } from './desk';

let desk: TestDesk;
let shop: string;
let count = 0;
const operation = (): string => `op-${(count += 1)}`;
const list = { shop: null, after: null };

beforeEach(async () => {
  desk = freshDesk();
  const opened = await openShop(desk, 'page', { operation: operation(), market: 'ID', platformId: '1' });
  shop = good(opened).shop?.id ?? '';
});

async function save(over: Partial<Slot>): Promise<Slot> {
  return good(await saveSlot(desk, 'page', { operation: operation(), slot: slotOf(shop, over) }));
}
async function everything(): Promise<unknown> {
  return {
    shops: good(await listShops(desk)),
    slots: good(await listSlots(desk, { ...list, deleted: false })).slots,
    bin: good(await listSlots(desk, { ...list, deleted: true })).slots,
    receipts: good(await listReceipts(desk, shop)).receipts,
  };
}
async function journal(): Promise<readonly IDBValidKey[]> {
  const db = await openDB(copiesName);
  const keys = await db.getAllKeys('journal');
  db.close();
  return keys;
}
async function thrownAway(): Promise<void> {
  desk.keeper.close();
  await deleteDB(databaseName);
  desk = desk.restarted();
  expect(good(await planSteps(desk))).toMatchObject({ health: { why: 'emptied' } });
}
async function putBack(): Promise<void> {
  const [newest] = good(await desk.copies.list()).copies;
  const { parts } = good(await desk.copies.read(newest?.id ?? ''));
  const restoring = { operation: operation(), author: 'page', at: desk.now(), parts, name: 'copy' } as const;
  good(await desk.copies.restore(restoring));
}

test('stands on top of the copies, and putting it back gives everything', async () => {
  for (const id of ['a', 'b', 'c', 'd', 'e']) await save({ id });
  const kept = await save({ id: 'f', name: 'Sabun “é”' });
  good(await desk.copies.make('change', desk.now()));
  good(await deleteSlot(desk, 'page', { operation: operation(), id: 'a', expected: 2 }));
  good(await turnPlan(desk, 'page', 'undo', { operation: operation() }));
  await save({ ...kept, notes: 'kept' });
  good(await saveReceipt(desk, receiptOf(shop)));
  const before = await everything();
  expect(await journal()).toEqual(expect.arrayContaining([8, 9, 10]));
  await thrownAway();
  await putBack();
  expect(await everything()).toEqual(before);
  expect(desk.notes).toEqual([expect.stringMatching(/0 of 10 operations/)]);
});

test('is enough when there is no copy yet', async () => {
  await save({ id: 'a' });
  const copy = good(await desk.copies.make('asked', desk.now()));
  const first = replayed([], await log(), 0);
  expect(rowsOf(first.texts)).toEqual(rowsOf(await textsOf(copy.parts)));
  expect(first).toMatchObject({ at: noon, revision: copy.revision, counts: copy.counts });
});

test('is dropped once a copy has it', async () => {
  for (const id of ['a', 'b', 'c', 'd', 'e', 'f']) await save({ id });
  good(await saveReceipt(desk, receiptOf(shop)));
  good(await desk.copies.make('change', desk.now()));
  await save({ id: 'g' });
  expect(await journal()).toContain(8);
  good(await desk.copies.make('change', desk.now()));
  expect((await journal()).filter((key) => typeof key !== 'number' || key < 8)).toEqual([]);
});

test('an entry that is damaged takes no other with it', async () => {
  for (const id of ['a', 'b', 'c', 'd']) await save({ id });
  const { revision } = good(await desk.copies.make('change', desk.now()));
  for (const id of ['e', 'f', 'g']) await save({ id });
  const db = await openDB(copiesName);
  await db.put('journal', { ...(await db.get('journal', revision + 2)), sum: '0' }, revision + 2);
  db.close();
  await thrownAway();
  await putBack();
  const { slots } = good(await listSlots(desk, { ...list, deleted: false }));
  expect(slots.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e', 'g']);
});

test('a journal that cannot be written stands in nobody’s way, and is noted', async () => {
  const real = IDBObjectStore.prototype.put;
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    value: unknown,
    key?: IDBValidKey,
  ) {
    if (this.name === 'journal') throw new DOMException('planned', 'QuotaExceededError');
    return key === undefined ? real.call(this, value) : real.call(this, value, key);
  });
  expect((await saveSlot(desk, 'page', { operation: operation(), slot: slotOf(shop) })).ok).toBe(true);
  put.mockRestore();
  expect(desk.notes).toEqual([expect.stringMatching(/^journal: .*planned/)]);
});

test('replaying is the same as having been there, in whatever pieces', async () => {
  const names = fc.constantFrom('a', 'b', 'c');
  const act = fc.record({ id: names, name: fc.string({ maxLength: 5 }), gone: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 8 }), fc.nat(), async (acts, from) => {
      desk = freshDesk();
      const opened = await openShop(desk, 'page', { operation: operation(), market: 'ID', platformId: '1' });
      shop = good(opened).shop?.id ?? '';
      const copies = [good(await desk.copies.make('asked', desk.now()))];
      const texts = [await textsOf(copies[0]?.parts ?? [])];
      for (const { id, name, gone } of acts) {
        const there = good(await listSlots(desk, { ...list, deleted: false })).slots.find(
          (one) => one.id === id,
        );
        const binned = good(await listSlots(desk, { ...list, deleted: true })).slots.some(
          (one) => one.id === id,
        );
        if (gone && there)
          good(await deleteSlot(desk, 'page', { operation: operation(), id, expected: there.revision }));
        else if (!binned) await save({ ...there, id, name });
        const copy = good(await desk.copies.make('asked', desk.now()));
        copies.push(copy);
        texts.push(await textsOf(copy.parts));
      }
      const start = from % copies.length;
      const later = replayed(texts[start] ?? [], await log(), copies[start]?.revision ?? 0);
      expect(rowsOf(later.texts)).toEqual(rowsOf(texts.at(-1) ?? []));
      expect(later.revision).toBe(copies.at(-1)?.revision);
    }),
    { numRuns: 40 },
  );
});

async function textsOf(parts: readonly string[]): Promise<readonly string[]> {
  return Promise.all(parts.map(async (digest) => good(await desk.copies.part(digest))));
}
function rowsOf(texts: readonly string[]): unknown {
  const rows = texts.flatMap((text) =>
    (JSON.parse(text) as { rows: object[] }).rows.map((row) => JSON.stringify(row)),
  );
  return rows.sort();
}
async function log() {
  const db = await openDB(databaseName);
  const rows: { seq: number; id: string; keys: string[]; sum: string; data: unknown }[] =
    await db.getAll('operations');
  db.close();
  return rows;
}

import { beforeEach, expect, test } from 'vitest';
import type { IsoDay } from '../../../lib/model/day';
import type { Creation, LearnedCreation, Slot } from '../../../lib/model/plan';
import { answerCreations, listCreations, saveCreation } from '../../../lib/planner/creations';
import { openShop } from '../../../lib/planner/shops';
import { saveSlot } from '../../../lib/planner/slots';
import { turnPlan } from '../../../lib/planner/undo';
import { day } from '../builders';
import { freshDesk, good, noon, slotOf, type TestDesk } from '../storage/desk';

let desk: TestDesk;
let shop = '';
let count = 0;
const operation = (): string => `op-${(count += 1)}`;
beforeEach(async () => {
  desk = freshDesk();
  const opened = good(
    await openShop(desk, 'content', { operation: operation(), market: 'ID', platformId: null }),
  );
  shop = opened.shop?.id ?? '';
});

const answer = async (number: number, ...dates: readonly IsoDay[]) =>
  good(await answerCreations(desk, 'content', { operation: operation(), shop, count: number, dates }));
const creations = async (): Promise<readonly Creation[]> => {
  const ledger = good(await listCreations(desk, shop));
  return ledger.known ? ledger.creations : [];
};
const save = (over: Partial<Slot>, creation?: LearnedCreation) =>
  saveSlot(desk, 'content', {
    operation: operation(),
    slot: { ...slotOf(shop), status: 'ongoing', platformId: '751234', ...over },
    ...(creation && { creation }),
  });

test('the day of a list counts from its last second in the shop’s zone, and is no exact moment', async () => {
  await answer(0);
  const saved = good(await save({}, { day: day('2026-03-10'), instead: null }));
  expect(saved.platformId).toBe('751234');
  expect(await creations()).toMatchObject([
    { at: '2026-03-10T16:59:59Z', exact: false, slot: saved.id, status: 'ongoing' },
  ]);
});

test('today counts from now, tomorrow is refused', async () => {
  await answer(0);
  good(await save({}, { day: day('2026-03-31'), instead: null }));
  expect(await creations()).toMatchObject([{ at: noon, exact: false }]);
  expect(await save({ id: 'other' }, { day: day('2026-04-01'), instead: null })).toMatchObject({
    ok: false,
    failure: { code: 'invalid' },
  });
});

test('without a day it counts from the latest that it can have been', async () => {
  await answer(0);
  good(await save({ start: day('2026-03-20') }, { day: null, instead: null }));
  expect(await creations()).toMatchObject([{ at: '2026-03-20T16:59:59Z', exact: false }]);
});

test('a later list makes the day known, but moves no exact moment', async () => {
  await answer(0);
  const first = good(await save({ status: 'draft' }));
  const sent = good(await save({ ...first, status: 'pending-payment' }));
  expect(await creations()).toMatchObject([{ at: noon, exact: true }]);
  const paid = good(await save({ ...sent, status: 'paid' }, { day: day('2026-03-10'), instead: null }));
  expect(await creations()).toMatchObject([{ at: noon, exact: true, status: 'paid' }]);
  const [own] = await creations();
  expect(own?.slot).toBe(paid.id);
});

test('a creation that was counted without its campaign is not counted twice, and undo brings it back', async () => {
  await answer(2, day('2026-03-10'));
  const [one] = (await creations()).filter(({ at }) => at < noon);
  if (!one) throw new Error('no dated creation');
  good(await save({}, { day: day('2026-03-10'), instead: one.id }));
  const after = await creations();
  expect(after).toHaveLength(2);
  expect(after.find(({ id }) => id === one.id)).toMatchObject({ status: 'ongoing', slot: slotOf(shop).id });
  // A second answer replaces the rest of the first one only.
  await answer(0);
  expect(await creations()).toMatchObject([{ id: one.id }]);
  good(await turnPlan(desk, 'page', 'undo', { operation: operation() }));
  good(await turnPlan(desk, 'page', 'undo', { operation: operation() }));
  expect((await creations()).map(({ slot }) => slot)).toEqual([null, null]);
});

test('a creation that is another campaign’s by now is not taken', async () => {
  await answer(1);
  const [one] = await creations();
  good(await save({}, { day: null, instead: one?.id ?? '' }));
  expect(await save({ id: 'other' }, { day: null, instead: one?.id ?? '' })).toMatchObject({
    ok: false,
    failure: { code: 'conflict' },
  });
  expect(await creations()).toHaveLength(1);
});

test('an invitation takes no place in the quota', async () => {
  await answer(1);
  const [one] = await creations();
  good(await save({ kind: 'target' }, { day: null, instead: one?.id ?? '' }));
  expect(await creations()).toMatchObject([{ id: one?.id, slot: null }]);
  good(
    await saveCreation(desk, 'page', {
      operation: operation(),
      shop,
      id: null,
      at: noon,
      status: 'paid',
      slot: null,
      reason: '',
    }),
  );
  expect(await creations()).toHaveLength(2);
});

/** A request that is sent twice: it changes nothing the second time and is answered as the first time. */
import { beforeEach, describe, expect, test } from 'vitest';
import { assumedLeadTimes } from '../../../lib/model/plan';
import { answerCreations, deleteCreation, saveCreation } from '../../../lib/planner/creations';
import { listShops, openShop, saveShop } from '../../../lib/planner/shops';
import { deleteSlot, listSlots, saveSlot } from '../../../lib/planner/slots';
import { freshDesk, good, noon, refusal, slotOf, type TestDesk } from '../storage/desk';

let desk: TestDesk;
let shop: string;
beforeEach(async () => {
  desk = freshDesk();
  const opened = await openShop(desk, 'content', { operation: 'open', market: 'ID', platformId: '1' });
  shop = good(opened).shop?.id ?? '';
});
const settings = { leadTimes: assumedLeadTimes, budgetCap: null };

describe('the same request again', () => {
  test('opens no second shop and gives the first one', async () => {
    const again = await openShop(desk, 'content', { operation: 'open', market: 'ID', platformId: '1' });
    expect(good(again)).toMatchObject({ shop: { id: shop, platformId: '1' }, choices: [] });
    expect(good(await listShops(desk))).toHaveLength(1);
  });
  test('saves a shop once', async () => {
    const request = { operation: 'save', id: shop, expected: 1, nickname: 'Toko', settings };
    const first = good(await saveShop(desk, 'page', request));
    expect(good(await saveShop(desk, 'page', request))).toEqual(first);
  });
  test('adds a slot once, and gives it as it was then, also when it was changed since', async () => {
    const request = { operation: 'add', slot: slotOf(shop) };
    const first = good(await saveSlot(desk, 'page', request));
    await saveSlot(desk, 'page', { operation: 'other', slot: slotOf(shop, { id: 'slot-0' }) });
    const changed = { ...first, name: 'Autumn' };
    good(await saveSlot(desk, 'page', { operation: 'rename', slot: changed }));
    expect(good(await saveSlot(desk, 'page', request))).toEqual(first);
    const { slots } = good(await listSlots(desk, { shop, deleted: false, after: null }));
    expect(slots.map(({ name }) => name).sort()).toEqual(['Autumn', 'Serum spring']);
  });
  test('that adds a slot with its creation gives the slot', async () => {
    const request = { operation: 'add', slot: slotOf(shop, { status: 'paid' }) };
    const first = good(await saveSlot(desk, 'page', request));
    expect(good(await saveSlot(desk, 'page', request))).toEqual(first);
  });
  test('deletes a slot once', async () => {
    const { id, revision } = good(await saveSlot(desk, 'page', { operation: 'add', slot: slotOf(shop) }));
    const request = { operation: 'delete', id, expected: revision };
    const first = good(await deleteSlot(desk, 'page', request));
    expect(good(await deleteSlot(desk, 'page', request))).toEqual(first);
  });
  test('adds no creation twice', async () => {
    const asked = { operation: 'answer', shop, count: 2, dates: [] };
    const first = good(await answerCreations(desk, 'page', asked));
    expect(good(await answerCreations(desk, 'page', asked))).toEqual(first);
    const added = { shop, id: null, at: noon, status: 'paid', slot: null, reason: '' } as const;
    const three = good(await saveCreation(desk, 'page', { operation: 'save', ...added }));
    expect(good(await saveCreation(desk, 'page', { operation: 'save', ...added }))).toEqual(three);
    const id = three.known ? (three.creations[0]?.id ?? '') : '';
    const gone = { operation: 'gone', shop, id, reason: 'was a draft' };
    const two = good(await deleteCreation(desk, 'page', gone));
    expect(good(await deleteCreation(desk, 'page', gone))).toEqual(two);
    expect(two).toMatchObject({ creations: [{}, {}] });
  });
});

test('an operation id is not taken for another request', async () => {
  good(await saveSlot(desk, 'page', { operation: 'add', slot: slotOf(shop) }));
  const other = await saveSlot(desk, 'page', { operation: 'add', slot: slotOf(shop, { name: 'Autumn' }) });
  expect(refusal(other)).toMatch(/^invalid: /);
});

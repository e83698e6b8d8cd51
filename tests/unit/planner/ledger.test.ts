/** The ledger at its edges: what a refusal is for, what a change leaves, what the log keeps of it. */
import { openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Instant, IsoDay } from '../../../lib/model/day';
import type { Creation, Ledger } from '../../../lib/model/plan';
import { answerCreations, deleteCreation, listCreations, saveCreation } from '../../../lib/planner/creations';
import { openShop } from '../../../lib/planner/shops';
import { saveSlot } from '../../../lib/planner/slots';
import { planSteps, turnPlan } from '../../../lib/planner/undo';
import { databaseName } from '../../../lib/storage/schema';
import { freshDesk, good, noon, refusal, slotOf, type TestDesk } from '../storage/desk';

let desk: TestDesk;
let shop: string;
let count = 0;
const operation = (): string => `op-${(count += 1)}`;
beforeEach(async () => {
  desk = freshDesk();
  const opened = await openShop(desk, 'content', { operation: operation(), market: 'ID', platformId: null });
  shop = good(opened).shop?.id ?? '';
});

const answer = (number: number, dates: readonly string[] = [], at = shop) =>
  answerCreations(desk, 'page', {
    operation: operation(),
    shop: at,
    count: number,
    dates: dates.map((day) => day as IsoDay),
  });
type Saved = Partial<Omit<Parameters<typeof saveCreation>[2], 'operation' | 'shop'>>;
const save = (over: Saved = {}, at = shop) =>
  saveCreation(desk, 'page', {
    operation: operation(),
    shop: at,
    id: null,
    at: noon,
    status: 'paid',
    slot: null,
    reason: '',
    ...over,
  });
const remove = (id: string, reason: string) =>
  deleteCreation(desk, 'page', { operation: operation(), shop, id, reason });
const rowsOf = (ledger: Ledger): readonly Creation[] => {
  if (!ledger.known) throw new Error('the ledger is not known');
  return ledger.creations;
};
const rows = async () => rowsOf(good(await listCreations(desk, shop)));

describe('an answer', () => {
  test('adds paid creations without slot, note or exact time', async () => {
    const [only] = rowsOf(good(await answer(1, ['2026-03-10'])));
    expect(only).toEqual({
      id: expect.any(String),
      shop,
      at: '2026-03-10T16:59:59Z',
      exact: false,
      status: 'paid',
      slot: null,
      note: '',
    });
  });
  test('may be dated today, not tomorrow, in the clock of the shop', async () => {
    desk.clock.at = '2026-03-31T16:59:59Z' as Instant;
    expect(refusal(await answer(1, ['2026-04-01']))).toBe('invalid: a date is in the future');
    desk.clock.at = '2026-03-31T17:00:00Z' as Instant;
    expect(rowsOf(good(await answer(1, ['2026-04-01'])))[0]?.at).toBe(desk.clock.at);
  });
  test.each([
    [['2026-03-01', '2026-03-02'], 1, 'invalid: more dates than creations'],
    [['2026-03-01', '2026-04-01'], 2, 'invalid: a date is in the future'],
  ])('dated %j for %i is refused: %s', async (dates, number, why) => {
    expect(refusal(await answer(number, dates))).toBe(why);
  });
  test('of as many dates as creations is taken, and of none too', async () => {
    expect(rowsOf(good(await answer(2, ['2026-03-01', '2026-03-02'])))).toHaveLength(2);
    expect(rowsOf(good(await answer(0)))).toEqual([]);
  });
  test('for a shop that is not there is refused', async () => {
    expect(refusal(await answer(1, [], 'nobody'))).toBe('invalid: no such shop');
    expect(refusal(await save({}, 'nobody'))).toBe('invalid: no such shop');
  });
  test('says what the ledger then holds, in the order in which it is found again', async () => {
    const told = rowsOf(good(await answer(12)));
    expect(told).toHaveLength(12);
    expect(await rows()).toEqual(told);
    const more = rowsOf(good(await save()));
    expect(await rows()).toEqual(more);
    const fewer = rowsOf(good(await remove(told[3]?.id ?? '', 'was a draft')));
    expect(await rows()).toEqual(fewer);
    expect(fewer).toHaveLength(12);
  });
});

describe('a change', () => {
  test('names its reason of refusal', async () => {
    const [first] = rowsOf(good(await answer(2)));
    const id = first?.id ?? '';
    expect(refusal(await save({ id, reason: ' ' }))).toBe('invalid: a change needs a reason');
    expect(refusal(await save({ id: 'ghost', reason: 'x' }))).toBe('invalid: no such creation');
    const future = '2026-03-31T02:00:00.001Z' as Instant;
    expect(refusal(await save({ at: future }))).toBe('invalid: a creation in the future');
    expect(refusal(await remove(id, ' \n'))).toBe('invalid: a change needs a reason');
    expect(refusal(await remove('ghost', 'x'))).toBe('invalid: no such creation');
    expect(await rows()).toHaveLength(2);
  });
  test('a slot has one creation, whose own change is no second one; without a slot there may be many', async () => {
    await answer(0);
    const [own] = rowsOf(good(await save({ slot: 'slot-9' })));
    good(await save());
    expect(refusal(await save({ slot: 'slot-9' }))).toBe('invalid: this slot has its creation');
    const again = await save({ id: own?.id ?? '', slot: 'slot-9', status: 'recalled', reason: 'recalled' });
    expect(
      rowsOf(good(again))
        .map(({ status }) => status)
        .sort(),
    ).toEqual(['paid', 'recalled']);
    const other = (await rows()).find(({ slot }) => slot === null)?.id ?? '';
    expect(refusal(await save({ id: other, slot: 'slot-9', reason: 'x' }))).toBe(
      'invalid: this slot has its creation',
    );
    expect(rowsOf(good(await save({ id: other, reason: 'seen' })))).toHaveLength(2);
  });
  test('of the time makes it exact, of anything else does not', async () => {
    const [only] = rowsOf(good(await answer(1)));
    const id = only?.id ?? '';
    const [status] = rowsOf(good(await save({ id, status: 'recalled', reason: 'a' })));
    expect(status).toMatchObject({ at: noon, exact: false, status: 'recalled' });
    const at = '2026-03-30T02:00:00Z' as Instant;
    const [moved] = rowsOf(good(await save({ id, at, reason: ' seen in the list ' })));
    expect(moved).toMatchObject({ at, exact: true, note: 'seen in the list' });
  });
  test('takes a creation out of the first answer: a second answer leaves it', async () => {
    const [changed, gone, kept] = rowsOf(good(await answer(3)));
    good(await save({ id: changed?.id ?? '', reason: 'seen' }));
    good(await remove(gone?.id ?? '', 'was a draft'));
    const now = rowsOf(good(await answer(0)));
    expect(now.map(({ id }) => id)).toEqual([changed?.id]);
    expect(kept?.id).not.toBe(changed?.id);
  });
});

test('every step is named after the shop, with its reason in the log, and can be taken back', async () => {
  const [first] = rowsOf(good(await answer(1)));
  good(await save({ reason: ' seen ' }));
  good(await save({ id: first?.id ?? '', status: 'recalled', reason: 'recalled today' }));
  good(await remove(first?.id ?? '', ' was a draft '));
  const db = await openDB(databaseName);
  const log: readonly { readonly data: object }[] = await db.getAll('operations');
  db.close();
  const named = { name: 'ID-1', author: 'page', kind: 'do' };
  expect(log.slice(1).map(({ data }) => data)).toMatchObject([
    { ...named, change: 'creationsAnswered', reason: '' },
    { ...named, change: 'creationAdded', reason: 'seen' },
    { ...named, change: 'creationChanged', reason: 'recalled today' },
    { ...named, change: 'creationDeleted', reason: 'was a draft' },
  ]);
  const seen: string[] = [];
  for (;;) {
    const { undo } = good(await planSteps(desk));
    if (undo === null) break;
    seen.push(undo.change);
    good(await turnPlan(desk, 'page', 'undo', { operation: operation() }));
  }
  expect(seen).toEqual(['creationDeleted', 'creationChanged', 'creationAdded', 'creationsAnswered']);
  expect(good(await listCreations(desk, shop))).toEqual({ known: false });
  for (let step = 0; step < 4; step++) {
    good(await turnPlan(desk, 'page', 'redo', { operation: operation() }));
  }
  expect((await rows()).map(({ note }) => note)).toEqual(['seen']);
});

describe('the creation of a slot', () => {
  const put = async (over: Parameters<typeof slotOf>[1]) =>
    good(await saveSlot(desk, 'page', { operation: operation(), slot: slotOf(shop, over) }));
  beforeEach(async () => {
    await answer(0);
  });

  test.each(['pending-payment', 'paid'] as const)('that has just become %s is exact', async (status) => {
    const { revision } = await put({});
    await put({ revision, status });
    expect(await rows()).toEqual([
      { id: expect.any(String), shop, at: noon, exact: true, status, slot: 'slot-1', note: '' },
    ]);
  });
  test.each(['ongoing', 'ended', 'recalled', 'expired-unpaid'] as const)(
    'that is found to be %s is not exact',
    async (status) => {
      const { revision } = await put({});
      await put({ revision, status });
      expect(await rows()).toMatchObject([{ at: noon, exact: false, status }]);
    },
  );
  test('that comes into the plan as paid is not exact: nobody saw it being paid', async () => {
    await put({ status: 'paid' });
    expect(await rows()).toMatchObject([{ at: noon, exact: false }]);
  });
  test('is not made for a draft, nor for one that was cancelled before anyone saw it', async () => {
    const { revision } = await put({});
    await put({ revision, status: 'cancelled' });
    expect(await rows()).toEqual([]);
  });
  test('stays as it is when its slot becomes a draft again, and follows when it is cancelled', async () => {
    let { revision } = await put({ status: 'paid' });
    ({ revision } = await put({ revision, status: 'draft' }));
    expect(await rows()).toMatchObject([{ status: 'paid' }]);
    await put({ revision, status: 'cancelled' });
    expect(await rows()).toMatchObject([{ status: 'cancelled' }]);
  });
  test.each([
    // Noon is 09:00 of 31 March in the clock of the shop.
    ['2026-03-30', '2026-03-30T16:59:59Z'],
    ['2026-03-31', noon],
    ['2026-04-01', noon],
    [null, noon],
  ])('of one that starts on %s counts from %s at the latest', async (start, at) => {
    const { revision } = await put({ start: start as IsoDay | null });
    await put({ revision, start: start as IsoDay | null, status: 'paid' });
    expect(await rows()).toMatchObject([{ at, exact: at === noon }]);
  });
});

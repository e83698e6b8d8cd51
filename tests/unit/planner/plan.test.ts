import { beforeEach, describe, expect, test } from 'vitest';
import type { Instant, IsoDay } from '../../../lib/model/day';
import { assumedLeadTimes, type Ledger } from '../../../lib/model/plan';
import { answerCreations, deleteCreation, listCreations, saveCreation } from '../../../lib/planner/creations';
import { planFacts } from '../../../lib/planner/facts';
import { listShops, openShop, saveShop } from '../../../lib/planner/shops';
import { importSlots } from '../../../lib/planner/import-slots';
import { deleteSlot, listSlots, saveSlot } from '../../../lib/planner/slots';
import { planSteps, turnPlan } from '../../../lib/planner/undo';
import { code, freshDesk, good, noon, slotOf, type TestDesk } from '../storage/desk';

let desk: TestDesk;
let count = 0;
const operation = (): string => `op-${(count += 1)}`;
beforeEach(() => {
  desk = freshDesk();
});

async function aShop(platformId: string | null = null): Promise<string> {
  const opened = good(await openShop(desk, 'content', { operation: operation(), market: 'ID', platformId }));
  if (!opened.shop) throw new Error('no shop');
  return opened.shop.id;
}

describe('a shop of a page', () => {
  const open = async (platformId: string | null, market: 'ID' | 'GB' = 'ID') =>
    good(await openShop(desk, 'content', { operation: operation(), market, platformId }));

  test('is made when it is new and found when it is not', async () => {
    const first = await open('111');
    expect(first.shop).toMatchObject({ market: 'ID', platformId: '111', nickname: 'ID-1' });
    expect((await open('111')).shop).toEqual(first.shop);
    expect(good(await listShops(desk))).toHaveLength(1);
    expect(desk.bells).toEqual([1]);
  });

  test('gets the number when it had none', async () => {
    const unnumbered = await open(null);
    const bound = await open('222');
    expect(bound.shop).toMatchObject({ id: unnumbered.shop?.id, platformId: '222' });
    expect((await open(null)).shop?.id).toBe(unnumbered.shop?.id);
  });

  test('is asked for when several could be meant', async () => {
    await open('111');
    await open('222');
    const asked = await open(null);
    expect(asked.shop).toBeNull();
    expect(asked.choices.map(({ nickname }) => nickname)).toEqual(['ID-1', 'ID-2']);
  });

  test('of another market is another shop', async () => {
    const here = await open('111');
    const there = await open('111', 'GB');
    expect(there.shop?.id).not.toBe(here.shop?.id);
  });

  test('is the same for two tabs that ask at once', async () => {
    const [a, b] = await Promise.all([open('111'), open('111')]);
    expect(a.shop?.id).toBe(b.shop?.id);
  });

  test('is saved only in the revision that was seen', async () => {
    const id = await aShop();
    const settings = { leadTimes: { ...assumedLeadTimes, transit: 9 }, budgetCap: null };
    const request = { id, nickname: ' Toko Contoh ', settings };
    const saved = good(await saveShop(desk, 'page', { ...request, operation: operation(), expected: 1 }));
    expect(saved).toMatchObject({ nickname: 'Toko Contoh', settings });
    const stale = await saveShop(desk, 'page', { ...request, operation: operation(), expected: 1 });
    expect(stale).toMatchObject({ ok: false, failure: { code: 'conflict', current: saved } });
  });
});

describe('an import', () => {
  const bring = (shop: string, slots: readonly ReturnType<typeof slotOf>[], id = operation()) =>
    importSlots(desk, 'page', { operation: id, shop, name: 'plan.xlsx', slots });
  const names = async (shop: string) =>
    good(await listSlots(desk, { shop, deleted: false, after: null })).slots.map(({ name }) => name);

  test('adds and changes all its slots as one step, with their creations, and one undo takes all back', async () => {
    const shop = await aShop();
    const first = good(await saveSlot(desk, 'page', { operation: operation(), slot: slotOf(shop) }));
    const slots = [
      { ...first, name: 'Renamed' },
      slotOf(shop, { id: 'slot-2', name: 'Paid', status: 'paid' }),
      slotOf(shop, { id: 'slot-3', name: 'Target', kind: 'target', status: 'ongoing' }),
    ];
    const id = operation();
    expect(good(await bring(shop, slots, id))).toEqual({ saved: 3 });
    expect(good(await bring(shop, slots, id))).toEqual({ saved: 3 });
    expect(await names(shop)).toEqual(['Renamed', 'Paid', 'Target']);
    const facts = good(await planFacts(desk, shop));
    expect(facts.slots.map(({ revision }) => revision)).toEqual([3, 3, 3]);
    good(await answerCreations(desk, 'page', { operation: operation(), shop, count: 0, dates: [] }));
    expect(good(await listCreations(desk, shop))).toMatchObject({ creations: [{ slot: 'slot-2' }] });
    good(await turnPlan(desk, 'page', 'undo', { operation: operation() }));
    expect(good(await planSteps(desk)).undo).toMatchObject({ change: 'slotsImported', name: 'plan.xlsx' });
    good(await turnPlan(desk, 'page', 'undo', { operation: operation() }));
    expect(await names(shop)).toEqual(['Serum spring']);
    good(await turnPlan(desk, 'page', 'redo', { operation: operation() }));
    expect(await names(shop)).toEqual(['Renamed', 'Paid', 'Target']);
  });

  test('is refused as a whole when one slot was changed since, and shows it', async () => {
    const shop = await aShop();
    const first = good(await saveSlot(desk, 'page', { operation: operation(), slot: slotOf(shop) }));
    const newer = good(
      await saveSlot(desk, 'content', { operation: operation(), slot: { ...first, notes: 'newer' } }),
    );
    const stale = await bring(shop, [slotOf(shop, { id: 'slot-2' }), { ...first, name: 'Mine' }]);
    expect(stale).toMatchObject({ ok: false, failure: { code: 'conflict', current: newer } });
    expect(await names(shop)).toEqual(['Serum spring']);
  });

  test('neither restores nor deletes, and stays with its shop', async () => {
    const [shop, other] = [await aShop('111'), await aShop('222')];
    const first = good(await saveSlot(desk, 'page', { operation: operation(), slot: slotOf(shop) }));
    const { id, revision } = first;
    const gone = good(await deleteSlot(desk, 'page', { operation: operation(), id, expected: revision }));
    expect(code(await bring(shop, [{ ...gone, deletedAt: null }]))).toBe('conflict');
    expect(code(await bring(shop, [slotOf(shop, { id: 'new', deletedAt: noon })]))).toBe('conflict');
    expect(code(await bring(other, [slotOf(shop, { id: 'new' })]))).toBe('conflict');
    expect(code(await bring(other, [slotOf(other)]))).toBe('conflict');
    expect(code(await bring('no-shop', [slotOf('no-shop')]))).toBe('invalid');
  });
});

describe('a slot', () => {
  test('is added, changed, put into the bin and brought back', async () => {
    const shop = await aShop();
    const added = good(await saveSlot(desk, 'content', { operation: operation(), slot: slotOf(shop) }));
    const changed = good(
      await saveSlot(desk, 'page', { operation: operation(), slot: { ...added, name: 'Autumn' } }),
    );
    expect(changed.revision).toBeGreaterThan(added.revision);
    const deleted = good(
      await deleteSlot(desk, 'page', { operation: operation(), id: added.id, expected: changed.revision }),
    );
    expect(deleted.deletedAt).toBe(noon);
    const list = (bin: boolean) => listSlots(desk, { shop, deleted: bin, after: null });
    expect(good(await list(false)).slots).toEqual([]);
    expect(good(await list(true)).slots).toEqual([deleted]);
    const back = good(
      await saveSlot(desk, 'page', { operation: operation(), slot: { ...deleted, deletedAt: null } }),
    );
    expect(good(await list(false)).slots).toEqual([back]);
  });

  test('saved in an old revision is a conflict that shows the stored one', async () => {
    const shop = await aShop();
    const added = good(await saveSlot(desk, 'page', { operation: operation(), slot: slotOf(shop) }));
    const mine = good(
      await saveSlot(desk, 'page', { operation: operation(), slot: { ...added, name: 'mine' } }),
    );
    const theirs = await saveSlot(desk, 'content', {
      operation: operation(),
      slot: { ...added, name: 'theirs' },
    });
    expect(theirs).toMatchObject({ ok: false, failure: { code: 'conflict', current: mine } });
    const again = await saveSlot(desk, 'page', { operation: operation(), slot: slotOf(shop) });
    expect(code(again)).toBe('conflict');
  });

  test.each([
    ['of a shop that is not there', slotOf('nobody')],
    ['that starts in the bin', slotOf('SHOP', { deletedAt: noon })],
    ['that is not there in a later revision', slotOf('SHOP', { revision: 7 })],
  ])('%s is refused', async (_, slot) => {
    const shop = await aShop();
    const asked = { operation: operation(), slot: slot.shop === 'SHOP' ? { ...slot, shop } : slot };
    expect(code(await saveSlot(desk, 'page', asked))).toBe('invalid');
  });

  test('is neither deleted nor restored by a script beside the page', async () => {
    const shop = await aShop();
    const added = good(await saveSlot(desk, 'content', { operation: operation(), slot: slotOf(shop) }));
    const erased = await saveSlot(desk, 'content', {
      operation: operation(),
      slot: { ...added, deletedAt: noon },
    });
    expect(code(erased)).toBe('invalid');
    const deleted = good(
      await deleteSlot(desk, 'page', { operation: operation(), id: added.id, expected: added.revision }),
    );
    const back = await saveSlot(desk, 'content', {
      operation: operation(),
      slot: { ...deleted, deletedAt: null },
    });
    expect(code(back)).toBe('invalid');
  });

  test('stays with its shop', async () => {
    const shop = await aShop('1');
    const other = await aShop('2');
    const added = good(await saveSlot(desk, 'page', { operation: operation(), slot: slotOf(shop) }));
    expect(
      code(await saveSlot(desk, 'page', { operation: operation(), slot: { ...added, shop: other } })),
    ).toBe('invalid');
    expect(good(await listSlots(desk, { shop: other, deleted: false, after: null })).slots).toEqual([]);
  });

  test('that is submitted adds its creation in the same step, and both are undone together', async () => {
    const shop = await aShop();
    await answerCreations(desk, 'page', { operation: operation(), shop, count: 0, dates: [] });
    const added = good(await saveSlot(desk, 'content', { operation: operation(), slot: slotOf(shop) }));
    const paid = good(
      await saveSlot(desk, 'content', { operation: operation(), slot: { ...added, status: 'paid' } }),
    );
    expect(await creations(shop)).toMatchObject([{ at: noon, exact: true, status: 'paid', slot: added.id }]);
    await saveSlot(desk, 'content', { operation: operation(), slot: { ...paid, status: 'recalled' } });
    expect(await creations(shop)).toMatchObject([{ at: noon, status: 'recalled' }]);
    await turnPlan(desk, 'page', 'undo', { operation: operation() });
    await turnPlan(desk, 'page', 'undo', { operation: operation() });
    expect(await creations(shop)).toEqual([]);
    const [slot] = good(await listSlots(desk, { shop, deleted: false, after: null })).slots;
    expect(slot?.status).toBe('draft');
  });

  test('that was already running when it came into the plan was created no later than its first day', async () => {
    const shop = await aShop();
    await answerCreations(desk, 'page', { operation: operation(), shop, count: 0, dates: [] });
    const start = '2026-03-20' as IsoDay;
    await saveSlot(desk, 'page', {
      operation: operation(),
      slot: slotOf(shop, { status: 'ongoing', start }),
    });
    expect(await creations(shop)).toMatchObject([{ at: '2026-03-20T16:59:59Z', exact: false }]);
  });

  test.each(['target', 'flat-fee', 'open'] as const)(
    'of kind %s does not count against the quota',
    async (kind) => {
      const shop = await aShop();
      await answerCreations(desk, 'page', { operation: operation(), shop, count: 0, dates: [] });
      await saveSlot(desk, 'page', { operation: operation(), slot: slotOf(shop, { kind, status: 'paid' }) });
      expect(await creations(shop)).toEqual([]);
    },
  );

  test('lists come in pages that end', async () => {
    const shop = await aShop();
    for (let i = 0; i < 7; i++) {
      await saveSlot(desk, 'page', { operation: operation(), slot: slotOf(shop, { id: `slot-${i}` }) });
    }
    const page = (after: string | null) => desk.plan.slots({ shop, deleted: false, after, limit: 3 });
    const first = good(await page(null));
    const second = good(await page(first.next));
    const third = good(await page(second.next));
    expect([first, second, third].map(({ slots }) => slots.map(({ id }) => id))).toEqual([
      ['slot-0', 'slot-1', 'slot-2'],
      ['slot-3', 'slot-4', 'slot-5'],
      ['slot-6'],
    ]);
    expect(third.next).toBeNull();
    const everywhere = good(await desk.plan.slots({ shop: null, deleted: false, after: null, limit: 7 }));
    expect(everywhere).toMatchObject({ next: null, setAside: 0 });
  });
});

async function creations(shop: string): Promise<Extract<Ledger, { known: true }>['creations']> {
  const ledger = good(await listCreations(desk, shop));
  if (!ledger.known) throw new Error('the ledger is not known');
  return ledger.creations;
}

describe('the ledger', () => {
  const answer = (shop: string, number: number, dates: readonly string[] = []) =>
    answerCreations(desk, 'content', {
      operation: operation(),
      shop,
      count: number,
      dates: dates.map((day) => day as IsoDay),
    });

  test('is unknown until the seller answered', async () => {
    const shop = await aShop();
    expect(good(await listCreations(desk, shop))).toEqual({ known: false });
    await saveSlot(desk, 'page', { operation: operation(), slot: slotOf(shop, { status: 'paid' }) });
    expect(good(await listCreations(desk, shop))).toEqual({ known: false });
    expect(good(await answer(shop, 0))).toMatchObject({ known: true, creations: [{ slot: 'slot-1' }] });
  });

  test('counts what has no date from now, and what has one from the end of its day in shop time', async () => {
    const shop = await aShop();
    await answer(shop, 2, ['2026-03-10']);
    const sorted = (await creations(shop)).map(({ at, exact }) => [at, exact]).sort();
    expect(sorted).toEqual([
      ['2026-03-10T16:59:59Z', false],
      [noon, false],
    ]);
  });

  test('never counts a creation of today from a later moment than now', async () => {
    const shop = await aShop();
    await answer(shop, 1, ['2026-03-31']);
    expect((await creations(shop)).map(({ at }) => at)).toEqual([noon]);
  });

  test.each([
    ['a date in the future', 1, ['2026-04-01']],
    ['more dates than creations', 1, ['2026-03-01', '2026-03-02']],
  ])('refuses %s', async (_, number, dates) => {
    const shop = await aShop();
    expect(code(await answer(shop, number, dates))).toBe('invalid');
    expect(good(await listCreations(desk, shop))).toEqual({ known: false });
  });

  test('takes a second answer in the place of the first one and of nothing else', async () => {
    const shop = await aShop();
    await answer(shop, 3);
    await saveSlot(desk, 'page', { operation: operation(), slot: slotOf(shop, { status: 'paid' }) });
    const [first] = (await creations(shop)).filter(({ slot }) => slot === null);
    const at = '2026-03-05T02:00:00Z' as Instant;
    const edited = {
      shop,
      id: first?.id ?? '',
      at,
      status: 'paid',
      slot: null,
      reason: 'seen in the list',
    } as const;
    await saveCreation(desk, 'page', { operation: operation(), ...edited });
    await answer(shop, 1);
    const left = await creations(shop);
    expect(left).toHaveLength(3);
    expect(left.filter(({ note }) => note === 'seen in the list')).toHaveLength(1);
    expect(left.filter(({ slot }) => slot === 'slot-1')).toHaveLength(1);
  });

  test('is changed and shortened with a reason only', async () => {
    const shop = await aShop();
    await answer(shop, 1);
    const [only] = await creations(shop);
    const id = only?.id ?? '';
    const change = { shop, id, at: noon, status: 'recalled', slot: null } as const;
    expect(code(await saveCreation(desk, 'page', { operation: operation(), ...change, reason: ' ' }))).toBe(
      'invalid',
    );
    expect(code(await deleteCreation(desk, 'page', { operation: operation(), shop, id, reason: '' }))).toBe(
      'invalid',
    );
    const changed = await saveCreation(desk, 'page', {
      operation: operation(),
      ...change,
      reason: 'recalled today',
    });
    expect(good(changed)).toMatchObject({ creations: [{ status: 'recalled', note: 'recalled today' }] });
    const gone = await deleteCreation(desk, 'page', {
      operation: operation(),
      shop,
      id,
      reason: 'was a draft',
    });
    expect(good(gone)).toEqual({ known: true, creations: [] });
    await turnPlan(desk, 'page', 'undo', { operation: operation() });
    expect(await creations(shop)).toMatchObject([{ id, status: 'recalled' }]);
  });

  test('refuses a creation in the future and a second one of a slot', async () => {
    const shop = await aShop();
    const one = { shop, id: null, status: 'paid', slot: 'slot-9', reason: '' } as const;
    const future = '2026-03-31T02:00:01Z' as Instant;
    expect(code(await saveCreation(desk, 'page', { operation: operation(), ...one, at: future }))).toBe(
      'invalid',
    );
    good(await saveCreation(desk, 'page', { operation: operation(), ...one, at: noon }));
    expect(code(await saveCreation(desk, 'page', { operation: operation(), ...one, at: noon }))).toBe(
      'invalid',
    );
  });

  test('of one shop shows nothing of another', async () => {
    const one = await aShop('1');
    const other = await aShop('2');
    await answer(one, 2);
    await saveSlot(desk, 'page', { operation: operation(), slot: slotOf(one) });
    expect(good(await planFacts(desk, other))).toMatchObject({ ledger: { known: false }, slots: [] });
    expect(good(await planFacts(desk, one)).slots).toHaveLength(1);
    expect(code(await planFacts(desk, 'nobody'))).toBe('invalid');
  });
});

describe('undo', () => {
  test('takes every step back and makes it again, over restarts', async () => {
    const shop = await aShop();
    const added = good(await saveSlot(desk, 'page', { operation: 'add', slot: slotOf(shop) }));
    good(await saveSlot(desk, 'page', { operation: 'rename', slot: { ...added, name: 'Autumn' } }));
    desk = desk.restarted();
    expect(good(await planSteps(desk)).undo).toEqual({
      operation: 'rename',
      change: 'slotChanged',
      name: 'Autumn',
      at: noon,
    });
    const names = async () =>
      good(await listSlots(desk, { shop, deleted: false, after: null })).slots.map(({ name }) => name);
    await turnPlan(desk, 'page', 'undo', { operation: operation() });
    expect(await names()).toEqual(['Serum spring']);
    desk = desk.restarted();
    const nothing = good(await turnPlan(desk, 'page', 'undo', { operation: operation() }));
    expect(nothing).toMatchObject({ undo: null, redo: { operation: 'add' } });
    expect(await names()).toEqual([]);
    expect(code(await turnPlan(desk, 'page', 'undo', { operation: operation() }))).toBe('invalid');
    await turnPlan(desk, 'page', 'redo', { operation: operation() });
    await turnPlan(desk, 'page', 'redo', { operation: operation() });
    expect(await names()).toEqual(['Autumn']);
  });

  test('asked twice with one id takes one step back', async () => {
    const shop = await aShop();
    await saveSlot(desk, 'page', { operation: operation(), slot: slotOf(shop) });
    await saveSlot(desk, 'page', { operation: operation(), slot: slotOf(shop, { id: 'slot-2' }) });
    await turnPlan(desk, 'page', 'undo', { operation: 'once' });
    desk = desk.restarted();
    const again = good(await turnPlan(desk, 'page', 'undo', { operation: 'once' }));
    expect(again.redo?.name).toBe('Serum spring');
    expect(good(await listSlots(desk, { shop, deleted: false, after: null })).slots).toHaveLength(1);
  });

  test('of a named step is refused when another one came after it', async () => {
    const shop = await aShop();
    await saveSlot(desk, 'page', { operation: 'mine', slot: slotOf(shop) });
    await saveSlot(desk, 'content', { operation: 'theirs', slot: slotOf(shop, { id: 'slot-2' }) });
    const answer = await turnPlan(desk, 'page', 'undo', { operation: operation(), step: 'mine' });
    expect(answer).toMatchObject({
      ok: false,
      failure: { code: 'conflict', current: { operation: 'theirs' } },
    });
  });

  test('is not offered for a shop that got its number since', async () => {
    const id = await aShop();
    const settings = { leadTimes: assumedLeadTimes, budgetCap: null };
    await saveShop(desk, 'page', { operation: operation(), id, expected: 1, nickname: 'Toko', settings });
    await openShop(desk, 'content', { operation: operation(), market: 'ID', platformId: '5' });
    expect(good(await planSteps(desk)).undo).toBeNull();
  });

  test('never gives a revision a second time', async () => {
    const shop = await aShop();
    const added = good(await saveSlot(desk, 'page', { operation: operation(), slot: slotOf(shop) }));
    const renamed = good(
      await saveSlot(desk, 'page', { operation: operation(), slot: { ...added, name: 'B' } }),
    );
    await turnPlan(desk, 'page', 'undo', { operation: operation() });
    const [undone] = good(await listSlots(desk, { shop, deleted: false, after: null })).slots;
    expect(undone).toMatchObject({ name: 'Serum spring' });
    expect(undone?.revision).toBeGreaterThan(renamed.revision);
    expect(
      code(await saveSlot(desk, 'page', { operation: operation(), slot: { ...renamed, name: 'C' } })),
    ).toBe('conflict');
  });

  test('reaches back a hundred steps', async () => {
    const shop = await aShop();
    let slot = good(await saveSlot(desk, 'page', { operation: operation(), slot: slotOf(shop) }));
    for (let i = 1; i <= 105; i++) {
      slot = good(await saveSlot(desk, 'page', { operation: operation(), slot: { ...slot, name: `n${i}` } }));
    }
    let undone = 0;
    while ((await turnPlan(desk, 'page', 'undo', { operation: operation() })).ok) undone += 1;
    expect(undone).toBe(100);
    const [left] = good(await listSlots(desk, { shop, deleted: false, after: null })).slots;
    expect(left?.name).toBe('n5');
  });
});

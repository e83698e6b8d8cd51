/** Copies of the plan, and making the plan what one of them says. */
import fc from 'fast-check';
import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Instant } from '../../../lib/model/day';
import type { Slot } from '../../../lib/model/plan';
import { answerCreations, listCreations } from '../../../lib/planner/creations';
import {
  listCalendars,
  listCreators,
  listRates,
  listSamples,
  saveCalendar,
  saveRate,
  saveSample,
} from '../../../lib/planner/kept';
import { listReceipts, saveReceipt } from '../../../lib/planner/receipts';
import { listShops, openShop, saveShop } from '../../../lib/planner/shops';
import { deleteSlot, listSlots, saveSlot } from '../../../lib/planner/slots';
import { planSteps, turnPlan } from '../../../lib/planner/undo';
import { isDue, keptCopies } from '../../../lib/storage/copy-age';
import { copiesName } from '../../../lib/storage/copies-schema';
import { databaseName, tables } from '../../../lib/storage/schema';
import { receiptOf } from './receipt';
import { code, freshDesk, good, noon, rateOf, refusal, sampleOf, slotOf, type TestDesk } from './desk';

let desk: TestDesk;
let shop: string;
let count = 0;
const operation = (): string => `op-${(count += 1)}`;
const save = async (over: Partial<Slot>): Promise<Slot> =>
  good(await saveSlot(desk, 'page', { operation: operation(), slot: slotOf(shop, over) }));
const restore = (parts: readonly string[], id = operation()) =>
  desk.copies.restore({ operation: id, author: 'page', at: desk.now(), parts, name: 'noon' });
const copyNow = async () => good(await desk.copies.make('asked', desk.now()));

beforeEach(async () => {
  desk = freshDesk();
  const opened = await openShop(desk, 'page', { operation: operation(), market: 'ID', platformId: '1' });
  shop = good(opened).shop?.id ?? '';
  await answerCreations(desk, 'page', { operation: operation(), shop, count: 2, dates: [] });
  await save({ id: 'a' });
  await save({ id: 'b', name: 'Sabun “é”' });
  good(await saveReceipt(desk, receiptOf(shop)));
});

/** Everything that a seller can see of the plan. */
async function everything(): Promise<unknown> {
  const lists = await Promise.all(
    [false, true].map(async (deleted) => good(await listSlots(desk, { shop: null, deleted, after: null }))),
  );
  return {
    shops: good(await listShops(desk)),
    lists,
    ledger: good(await listCreations(desk, shop)),
    receipts: good(await listReceipts(desk, shop)),
    samples: good(await listSamples(desk, shop)),
    calendars: good(await listCalendars(desk)),
    rates: good(await listRates(desk, shop)),
    creators: good(await listCreators(desk, shop)),
  };
}
async function saveKept(): Promise<void> {
  good(await saveSample(desk, 'page', { operation: operation(), sample: sampleOf(shop) }));
  good(await saveRate(desk, 'page', { operation: operation(), rate: rateOf(shop) }));
  const calendar = {
    id: 'ID',
    entries: [],
    switched: [{ item: 'payday-id', on: false }],
    revision: 0,
  } as const;
  good(await saveCalendar(desk, 'page', { operation: operation(), calendar }));
}
/** The browser, a cleaner or a bug takes the whole database away while the extension runs. */
async function wipe(name = databaseName): Promise<void> {
  desk.keeper.close();
  await deleteDB(name);
}

test('a large plan that goes on changing is copied later, or at once when it has to be', async () => {
  for (let at = 0; at < 210; at += 1) await save({ id: `long-${at}`, notes: 'x'.repeat(60_000) });
  let copying = true;
  const changes = (async () => {
    for (let at = 0; copying; at += 1) await save({ id: `while-${at}` });
  })();
  const later = await desk.copies.make('change', desk.now());
  const asked = await desk.copies.make('asked', desk.now());
  copying = false;
  await changes;
  expect(refusal(later)).toBe('storage: blocked: changed while it was copied');
  expect(good(asked).counts['slots']).toBeGreaterThan(211);
  const now = good(await desk.copies.make('change', desk.now()));
  expect(now.counts['slots']).toBeGreaterThanOrEqual(good(asked).counts['slots'] ?? 0);
}, 30_000);

describe('a copy', () => {
  test('holds every row of every table, in parts that are verified', async () => {
    await saveKept();
    const copy = await copyNow();
    expect(copy).toMatchObject({
      counts: {
        shops: 1,
        slots: 2,
        creations: 2,
        answers: 1,
        samples: 1,
        calendars: 1,
        rates: 1,
        receipts: 1,
      },
      unread: 0,
    });
    expect(Object.keys(copy.counts).sort()).toEqual([...tables, 'receipts'].sort());
    const texts = await Promise.all(copy.parts.map(async (digest) => good(await desk.copies.part(digest))));
    const held = ['shops', 'slots', 'creations', 'answers', 'samples', 'calendars', 'rates', 'receipts'];
    expect(texts.map((text) => JSON.parse(text).table)).toEqual(held);
  });

  test('that was tampered with is not given out', async () => {
    const copy = good(await desk.copies.make('change', desk.now()));
    const db = await openDB(copiesName);
    const [part] = await db.getAll('parts');
    await db.put('parts', { ...part, text: `${part.text} ` });
    const [head] = await db.getAll('copies');
    await db.put('copies', { ...head, counts: { shops: 7 } });
    db.close();
    const answers = await Promise.all(copy.parts.map((digest) => desk.copies.part(digest)));
    expect(answers.map(code).filter((one) => one === 'storage')).toHaveLength(1);
    expect(code(await restore(copy.parts))).toBe('storage');
    expect(good(await desk.copies.list()).copies.map(({ id }) => id)).not.toContain(head.id);
  });

  test('is made by itself after a change, and then five minutes later at the earliest', async () => {
    const made = async () => good(await desk.copies.list()).copies.filter(({ why }) => why === 'change');
    // The plan had four changes: of a new plan the first minutes are copied too.
    await expect.poll(async () => (await made()).length).toBeGreaterThan(0);
    desk.clock.at = '2026-03-31T02:10:00Z' as Instant;
    await save({ id: 'c' });
    await expect.poll(async () => (await made())[0]?.revision).toBe(5);
    const before = (await made()).length;
    await save({ id: 'd' });
    await expect.poll(() => desk.alarms.at(-1)).toBe(5);
    expect(await made()).toHaveLength(before);
    desk.clock.at = '2026-03-31T02:15:00Z' as Instant;
    await save({ id: 'e' });
    await expect.poll(async () => (await made())[0]?.revision).toBe(7);
    good(await desk.copies.make('change', desk.now()));
    expect(await made()).toHaveLength(before + 1);
  });

  test('is of one moment, although changes do not wait for it', async () => {
    for (let at = 0; at < 250; at += 1) await save({ id: `many-${at}` });
    const [copy] = await Promise.all([
      copyNow(),
      ...[...Array(5).keys()].map((at) => save({ id: `late-${at}`, status: 'paid' })),
    ]);
    const paid = copy.counts['creations']! - 2;
    expect(copy.counts['slots']).toBe(252 + paid);
    expect(copy.revision).toBe(254 + paid);
  });

  test.each([
    ['none was made', undefined, 1, true],
    ['as much again was done since', { at: noon, revision: 4 }, 8, true],
    ['little was done since', { at: noon, revision: 4 }, 7, false],
    ['five minutes have gone', { at: '2026-03-31T01:55:00Z' as Instant, revision: 400 }, 401, true],
    ['the clock went back', { at: '2026-03-31T02:01:00Z' as Instant, revision: 400 }, 401, true],
  ])('is due or not when %s', (_, newest, revision, due) => {
    expect(isDue(newest, noon, revision)).toBe(due);
  });

  test('stays for a day, then one a day for thirty', () => {
    const hours = (back: number): { at: Instant; back: number } => ({
      at: Temporal.Instant.from(noon).subtract({ hours: back }).toString() as Instant,
      back,
    });
    const all = Array.from({ length: 24 * 40 }, (_, back) => hours(back));
    const kept = keptCopies(all, noon).map(({ back }) => back);
    expect(kept.filter((back) => back < 24)).toHaveLength(24);
    expect(kept.filter((back) => back >= 24)).toEqual(Array.from({ length: 30 }, (_, day) => 24 * (day + 1)));
    expect(keptCopies([hours(24 * 400)], noon)).toHaveLength(1);
  });
});

describe('a plan that is gone', () => {
  test('is noticed, never replaced by an empty one, and nothing can be written', async () => {
    await copyNow();
    await wipe();
    for (const one of [desk, desk.restarted()]) {
      expect(good(await planSteps(one))).toMatchObject({ health: { state: 'read-only', why: 'emptied' } });
      const opened = await openShop(one, 'content', {
        operation: operation(),
        market: 'ID',
        platformId: '1',
      });
      expect(code(opened)).toBe('storage');
      expect(code(await listShops(one))).toBe('storage');
      expect(code(await saveReceipt(one, receiptOf(shop)))).toBe('storage');
    }
    expect(desk.outside.witness).toMatchObject({ counts: { shops: 1, slots: 2, creations: 2 } });
  });

  test('is back from a copy as it was, and the restoring can be taken back and made again', async () => {
    await saveKept();
    const before = await everything();
    const copy = await copyNow();
    await wipe();
    good(await restore(copy.parts));
    expect(await everything()).toEqual(before);
    expect(good(await planSteps(desk))).toMatchObject({
      undo: { change: 'planRestored', name: 'noon' },
      health: { state: 'good', setAside: 0 },
    });
    good(await turnPlan(desk, 'page', 'undo', { operation: operation() }));
    expect(good(await listShops(desk))).toEqual([]);
    expect(good(await planSteps(desk)).health).toEqual({ state: 'good', setAside: 0 });
    good(await turnPlan(desk, 'page', 'redo', { operation: operation() }));
    expect(good(await listSlots(desk, { shop: null, deleted: false, after: null })).slots).toHaveLength(2);
  });

  test('gives no revision twice afterwards', async () => {
    const copy = await copyNow();
    const stale = await save({ id: 'a', revision: 3, name: 'later' });
    await wipe();
    good(await restore(copy.parts));
    const after = await save({ id: 'a', revision: 3, name: 'other' });
    expect(after.revision).toBeGreaterThan(stale.revision);
  });

  test('can be given up: then a new one starts', async () => {
    await wipe();
    good(await desk.copies.accept(desk.now()));
    expect(good(await planSteps(desk)).health).toEqual({ state: 'good', setAside: 0 });
    expect(good(await listShops(desk))).toEqual([]);
    expect((await openShop(desk, 'page', { operation: operation(), market: 'ID', platformId: '1' })).ok).toBe(
      true,
    );
  });

  test('or older than it was is noticed as well', async () => {
    const db = await openDB(databaseName);
    await db.delete('operations', 4);
    await db.delete('operations', 3);
    await db.delete('meta', 'plan');
    db.close();
    desk.keeper.close();
    expect(good(await planSteps(desk)).health).toEqual({ state: 'read-only', why: 'older' });
    good(await desk.copies.accept(desk.now()));
    expect(good(await planSteps(desk)).health).toMatchObject({ state: 'good' });
  });
});

describe('restoring', () => {
  test('changes, adds and takes away in one step, keeps newer receipts, and undo is the plan before', async () => {
    const copy = await copyNow();
    const [a, b] = good(await listSlots(desk, { shop, deleted: false, after: null })).slots;
    await deleteSlot(desk, 'page', { operation: operation(), id: a?.id ?? '', expected: a?.revision ?? 0 });
    good(await saveSlot(desk, 'page', { operation: operation(), slot: { ...b!, name: 'changed' } }));
    await save({ id: 'c' });
    good(await saveReceipt(desk, { ...receiptOf(shop), id: 'receipt-2' }));
    const names = async () =>
      good(await listSlots(desk, { shop, deleted: false, after: null })).slots.map(({ id, name }) => [
        id,
        name,
      ]);
    const before = await names();
    good(await restore(copy.parts));
    expect(await names()).toEqual([
      ['a', 'Serum spring'],
      ['b', 'Sabun “é”'],
    ]);
    expect(good(await listReceipts(desk, shop)).receipts).toHaveLength(2);
    good(await turnPlan(desk, 'page', 'undo', { operation: operation() }));
    expect(await names()).toEqual(before);
    const heads = good(await desk.copies.list()).copies;
    expect(heads.map(({ why }) => why)).toContain('restore');
  });

  test('asked for again changes nothing', async () => {
    const copy = await copyNow();
    await save({ id: 'c' });
    good(await restore(copy.parts, 'once'));
    const revision = desk.outside.witness?.revision;
    good(await restore(copy.parts, 'once'));
    expect(desk.outside.witness?.revision).toBe(revision);
    expect(code(await restore(copy.parts.slice(0, 1), 'once'))).toBe('invalid');
  });

  test('mends rows that could not be read, and keeps what was found', async () => {
    const before = await everything();
    const copy = await copyNow();
    const db = await openDB(databaseName);
    await db.clear('operations');
    await db.put('slots', { ...(await db.get('slots', 'a')), sum: '0' });
    await db.delete('slots', 'b');
    db.close();
    expect(good(await listSlots(desk, { shop, deleted: false, after: null })).setAside).toBe(1);
    good(await restore(copy.parts));
    expect(await everything()).toEqual(before);
    expect(good(await planSteps(desk)).health).toEqual({ state: 'good', setAside: 0 });
  });

  test.each([
    ['nothing', ''],
    ['no JSON', '{"table":"slots","rows":['],
    ['another table', '{"table":"operations","rows":[]}'],
    ['a row that is none', '{"table":"slots","rows":[{"id":"x"}]}'],
    ['a prototype', '{"table":"slots","rows":[],"__proto__":{"a":1}}'],
    ['rows that are none', '{"table":"slots","rows":{"length":1}}'],
  ])('takes no part that is %s', async (_, text) => {
    expect(code(await desk.copies.stage(text, desk.now()))).toBe('invalid');
  });

  test('takes no copy whose rows do not belong together, and changes nothing', async () => {
    const before = await everything();
    const orphan = good(
      await desk.copies.stage(JSON.stringify({ table: 'slots', rows: [slotOf('nowhere')] }), desk.now()),
    );
    const { parts } = await copyNow();
    for (const wrong of [[orphan], [...parts, orphan], [...parts, ...parts]]) {
      expect(code(await restore(wrong))).toBe('invalid');
    }
    expect(code(await restore(['0'.repeat(64)]))).toBe('storage');
    expect(await everything()).toEqual(before);
  });

  test('gives back any plan: copy, wipe both, stage, restore', async () => {
    const slots = fc.uniqueArray(
      fc.record({
        id: fc.stringMatching(/^[a-z0-9-]{1,12}$/),
        name: fc.string({ unit: 'grapheme', maxLength: 60 }),
        notes: fc.string({ unit: 'binary', maxLength: 500 }).filter((text) => text.isWellFormed()),
        fee: fc.option(fc.record({ minor: fc.maxSafeNat(), currency: fc.constant('IDR' as const) })),
        status: fc.constantFrom('draft' as const, 'paid' as const, 'ended' as const),
        deletedAt: fc.option(fc.constant(noon)),
      }),
      { maxLength: 6, selector: ({ id }) => id },
    );
    await fc.assert(
      fc.asyncProperty(slots, fc.string({ minLength: 1, maxLength: 40 }), async (made, nickname) => {
        desk = freshDesk();
        const opened = good(
          await openShop(desk, 'page', { operation: operation(), market: 'ID', platformId: '7' }),
        ).shop!;
        shop = opened.id;
        const { settings } = opened;
        good(
          await saveShop(desk, 'page', {
            operation: operation(),
            id: shop,
            expected: opened.revision,
            nickname,
            settings,
          }),
        );
        for (const { deletedAt, ...one } of made) {
          const { id, revision } = await save(one);
          if (deletedAt)
            good(await deleteSlot(desk, 'page', { operation: operation(), id, expected: revision }));
        }
        const before = await everything();
        const { parts } = await copyNow();
        const texts = await Promise.all(parts.map(async (digest) => good(await desk.copies.part(digest))));
        await wipe();
        desk = desk.restarted();
        await deleteDB(copiesName);
        const staged = await Promise.all(
          texts.map(async (text) => good(await desk.copies.stage(text, desk.now()))),
        );
        expect(staged).toEqual(parts);
        good(await restore(staged));
        expect(await everything()).toEqual(before);
      }),
      { numRuns: 10 },
    );
  }, 30_000);
});

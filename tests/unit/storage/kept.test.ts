/** Samples, calendars and open rates in the database: written, undone, checked and rebuilt like everything of the plan. */
import { openDB } from 'idb';
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import type { IsoDay } from '../../../lib/model/day';
import type { Creator, MarketCalendar, RateEntry, Sample } from '../../../lib/model/plan';
import { planFacts } from '../../../lib/planner/facts';
import {
  deleteCreator,
  deleteRate,
  deleteSample,
  listCalendars,
  listCreators,
  listRates,
  listSamples,
  saveCalendar,
  saveCreator,
  saveRate,
  saveSample,
} from '../../../lib/planner/kept';
import type { Answer } from '../../../lib/planner/port';
import { openShop } from '../../../lib/planner/shops';
import { listSlots } from '../../../lib/planner/slots';
import { planSteps, turnPlan } from '../../../lib/planner/undo';
import { databaseName } from '../../../lib/storage/schema';
import { load } from '../../databases/dump';
import { code, creatorOf, freshDesk, good, rateOf, refusal, sampleOf, type TestDesk } from './desk';

let desk: TestDesk;
let shop: string;
let count = 0;
const operation = (): string => `op-${(count += 1)}`;

beforeEach(async () => {
  desk = freshDesk();
  const opened = await openShop(desk, 'page', { operation: operation(), market: 'ID', platformId: '1' });
  shop = good(opened).shop?.id ?? '';
});

const entry = {
  id: 'entry-1',
  kind: 'pause',
  from: '2026-03-15' as IsoDay,
  to: '2026-03-25' as IsoDay,
  name: 'Gudang tutup',
  on: true,
} as const;
const calendarIn = (over: Partial<MarketCalendar> = {}): MarketCalendar => ({
  id: 'ID',
  entries: [entry],
  switched: [],
  revision: 0,
  ...over,
});

type Row = Sample | Creator | RateEntry | MarketCalendar;
interface Table {
  readonly fresh: () => Row;
  readonly changed: (row: Row) => Row;
  readonly save: (operation: string, row: Row) => Promise<Answer<Row>>;
  readonly remove: ((operation: string, row: Row) => Promise<Answer<string>>) | null;
  readonly list: () => Promise<{ readonly rows: readonly Row[]; readonly setAside: number }>;
  readonly words: readonly [string, string];
}
const tables: Record<'samples' | 'rates' | 'creators' | 'calendars', Table> = {
  samples: {
    fresh: () => sampleOf(shop),
    changed: (row) => ({ ...row, arrived: '2026-03-12' }) as Sample,
    save: (operation, row) => saveSample(desk, 'page', { operation, sample: row as Sample }),
    remove: (operation, { id, revision }) =>
      deleteSample(desk, 'page', { operation, id, expected: revision }),
    list: async () => {
      const { samples, setAside } = good(await listSamples(desk, shop));
      return { rows: samples, setAside };
    },
    words: ['sampleAdded', 'sampleChanged'],
  },
  rates: {
    fresh: () => rateOf(shop),
    changed: (row) => ({ ...row, rate: 1200 }),
    save: (operation, row) => saveRate(desk, 'page', { operation, rate: row as RateEntry }),
    remove: (operation, { id, revision }) => deleteRate(desk, 'page', { operation, id, expected: revision }),
    list: async () => {
      const { rates, setAside } = good(await listRates(desk, shop));
      return { rows: rates, setAside };
    },
    words: ['rateAdded', 'rateChanged'],
  },
  creators: {
    fresh: () => creatorOf(shop),
    changed: (row) => ({ ...row, pool: 'one-off' }),
    save: (operation, row) => saveCreator(desk, 'page', { operation, creator: row as Creator }),
    remove: (operation, { id, revision }) =>
      deleteCreator(desk, 'page', { operation, id, expected: revision }),
    list: async () => {
      const { creators, setAside } = good(await listCreators(desk, shop));
      return { rows: creators, setAside };
    },
    words: ['creatorAdded', 'creatorChanged'],
  },
  calendars: {
    fresh: () => calendarIn(),
    changed: (row) => ({ ...row, switched: [{ item: 'payday-id', on: false }] }) as MarketCalendar,
    save: (operation, row) => saveCalendar(desk, 'page', { operation, calendar: row as MarketCalendar }),
    remove: null,
    list: async () => {
      const { calendars, setAside } = good(await listCalendars(desk));
      return { rows: calendars, setAside };
    },
    words: ['calendarChanged', 'calendarChanged'],
  },
};

describe.each(Object.entries(tables))('%s', (name, table) => {
  test('are added, changed, undone and done again, each step with its words', async () => {
    const added = good(await table.save(operation(), table.fresh()));
    expect(await table.list()).toEqual({ rows: [added], setAside: 0 });
    expect(good(await planSteps(desk)).undo?.change).toBe(table.words[0]);
    const changed = good(await table.save(operation(), table.changed(added)));
    expect(good(await planSteps(desk)).undo?.change).toBe(table.words[1]);
    desk = desk.restarted();
    expect((await table.list()).rows).toEqual([changed]);
    await turnPlan(desk, 'page', 'undo', { operation: operation() });
    expect((await table.list()).rows).toMatchObject([{ ...added, revision: expect.any(Number) }]);
    await turnPlan(desk, 'page', 'undo', { operation: operation() });
    expect(await table.list()).toEqual({ rows: [], setAside: 0 });
    for (let i = 0; i < 2; i++) good(await turnPlan(desk, 'page', 'redo', { operation: operation() }));
    expect((await table.list()).rows).toMatchObject([{ ...changed, revision: expect.any(Number) }]);
  });

  test('asked for twice are written once, and an old revision does not win', async () => {
    const same = operation();
    const added = good(await table.save(same, table.fresh()));
    desk = desk.restarted();
    expect(good(await table.save(same, table.fresh()))).toEqual(added);
    expect(code(await table.save(operation(), table.fresh()))).toBe('conflict');
    good(await table.save(operation(), table.changed(added)));
    const late = await table.save(operation(), added);
    expect(late).toMatchObject({ failure: { code: 'conflict', current: { id: added.id } } });
    expect(
      code(await table.save(operation(), { ...table.fresh(), ...other(name), revision: 7 } as Row)),
    ).toBe('invalid');
  });

  test('damaged or gone come back from the log; without one they are counted and not written over', async () => {
    const added = good(await table.save(operation(), table.fresh()));
    await tamper(name, added.id, (raw) => ({ ...raw, sum: '0' }));
    expect(await table.list()).toEqual({ rows: [added], setAside: 0 });
    await tamper(name, added.id, () => null);
    desk = desk.restarted();
    expect(await table.list()).toEqual({ rows: [added], setAside: 0 });
    const db = await openDB(databaseName);
    await db.clear('operations');
    db.close();
    await tamper(name, added.id, (raw) => ({ ...raw, data: {} }));
    desk = desk.restarted();
    expect(await table.list()).toMatchObject({ rows: [], setAside: 1 });
    expect(code(await table.save(operation(), table.fresh()))).toBe('storage');
    await tamper(name, added.id, () => null);
    desk = desk.restarted();
    expect((await table.list()).setAside).toBe(1);
  });

  test('are counted anew when the plan forgot what it has', async () => {
    const added = good(await table.save(operation(), table.fresh()));
    await tamper('meta', 'plan', () => null);
    expect(await table.list()).toEqual({ rows: [added], setAside: 0 });
    good(await table.save(operation(), table.changed(added)));
    await tamper(name, added.id, () => null);
    desk = desk.restarted();
    expect((await table.list()).rows).toMatchObject([{ id: added.id }]);
  });
});

describe.each([
  ['samples', tables.samples],
  ['rates', tables.rates],
] as const)('%s', (_, table) => {
  test('are taken out, and undo brings them back', async () => {
    const added = good(await table.save(operation(), table.fresh()));
    expect(code(await table.remove!(operation(), { ...added, revision: 0 }))).toBe('conflict');
    const same = operation();
    expect(good(await table.remove!(same, added))).toBe(added.id);
    expect(good(await table.remove!(same, added))).toBe(added.id);
    expect(await table.list()).toEqual({ rows: [], setAside: 0 });
    expect(code(await table.remove!(operation(), added))).toBe('invalid');
    good(await turnPlan(desk, 'page', 'undo', { operation: operation() }));
    expect((await table.list()).rows).toMatchObject([{ id: added.id }]);
  });

  test('belong to a shop that is in the plan, and stay there', async () => {
    expect(code(await table.save(operation(), { ...table.fresh(), shop: 'nobody' }))).toBe('invalid');
    const added = good(await table.save(operation(), table.fresh()));
    const opened = await openShop(desk, 'page', { operation: operation(), market: 'ID', platformId: '2' });
    const other = good(opened).shop?.id;
    expect(code(await table.save(operation(), { ...added, shop: other } as Row))).toBe('invalid');
  });
});

test.each([
  ['that ends before it begins', calendarIn({ entries: [{ ...entry, to: '2026-03-14' as IsoDay }] })],
])('a calendar with an entry %s is refused', async (_, calendar) => {
  expect(code(await saveCalendar(desk, 'page', { operation: operation(), calendar }))).toBe('invalid');
});

test('a rate needs a product to belong to', async () => {
  const rate = rateOf(shop, { productId: null, productName: null });
  expect(code(await saveRate(desk, 'page', { operation: operation(), rate }))).toBe('invalid');
});

test.each([
  ['its name', { productId: 'p1', productName: 'Serum' }, 'Serum'],
  ['its name alone', { productId: null, productName: 'Serum' }, 'Serum'],
  ['its number, where it has no name', { productId: 'p1', productName: null }, 'p1'],
])('a step with a rate is told by %s', async (_, over, name) => {
  good(await saveRate(desk, 'page', { operation: operation(), rate: rateOf(shop, over) }));
  expect(good(await planSteps(desk)).undo).toMatchObject({ name });
});

test.each([
  ['on one day', '2026-03-15', 'none'],
  ['that ends the day before', '2026-03-14', 'invalid'],
])('a calendar whose last entry is one %s', async (_, to, expected) => {
  const last = { ...entry, id: 'entry-2', to: to as IsoDay };
  for (const entries of [
    [entry, last],
    [last, entry],
  ]) {
    desk = freshDesk();
    const calendar = calendarIn({ entries });
    expect(code(await saveCalendar(desk, 'page', { operation: operation(), calendar }))).toBe(expected);
  }
});

test('the samples that stand for a shop begin with those asked for last', async () => {
  const asked = ['2026-03-01', null, '2026-03-09', '2026-02-01'] as const;
  for (const [at, requested] of asked.entries()) {
    const sample = sampleOf(shop, { id: `s${at}`, requested: requested as IsoDay | null });
    good(await saveSample(desk, 'page', { operation: operation(), sample }));
  }
  const { samples } = good(await planFacts(desk, shop));
  expect(samples.map(({ requested }) => requested)).toEqual(['2026-03-09', '2026-03-01', '2026-02-01', null]);
});

test('nothing is known of a shop that is not in the plan', async () => {
  expect(refusal(await planFacts(desk, 'nobody'))).toBe('invalid: no such shop');
  const db = await openDB(databaseName);
  await db.clear('operations');
  db.close();
  await tamper('shops', shop, (raw) => ({ ...raw, data: {} }));
  desk = desk.restarted();
  expect(refusal(await planFacts(desk, shop))).toBe('storage: this shop could not be read');
});

test('what rules may know has the samples and rates of the shop and the calendar of its market', async () => {
  const opened = await openShop(desk, 'page', { operation: operation(), market: 'GB', platformId: '2' });
  const british = good(opened).shop?.id ?? '';
  const sample = good(await saveSample(desk, 'page', { operation: operation(), sample: sampleOf(shop) }));
  const rate = good(await saveRate(desk, 'page', { operation: operation(), rate: rateOf(shop) }));
  const calendar = good(await saveCalendar(desk, 'page', { operation: operation(), calendar: calendarIn() }));
  const { samples, rates, ...facts } = good(await planFacts(desk, shop));
  expect({ samples, rates, calendar: facts.calendar }).toEqual({
    samples: [sample],
    rates: [rate],
    calendar,
  });
  expect(good(await planFacts(desk, british))).toMatchObject({ samples: [], rates: [], calendar: null });
});

test('a slot that is damaged when its database gets the new shape is still found to be, and comes back', async () => {
  const v2 = readFileSync(new URL('../../databases/v2.json', import.meta.url), 'utf8');
  const { expected, dump } = JSON.parse(v2);
  desk = freshDesk();
  await load(dump);
  const [slot] = expected.slots;
  await tamper('slots', slot.id, (raw) => ({ ...raw, data: { ...slot, notes: 'flipped' } }));
  desk = desk.restarted();
  const { slots, setAside } = good(await listSlots(desk, { shop: null, deleted: false, after: null }));
  expect({ setAside, slot: slots.find(({ id }) => id === slot.id) }).toMatchObject({ setAside: 0, slot });
});

function other(table: string): { readonly id: string } {
  return { id: table === 'calendars' ? 'GB' : 'other' };
}

/** What a flipped bit or a foreign hand does to a row, past every wall; null takes it away. */
async function tamper(
  store: string,
  key: string,
  change: (raw: Readonly<Record<string, unknown>>) => unknown,
): Promise<void> {
  const db = await openDB(databaseName);
  const next = change(await db.get(store, key));
  if (next === null) await db.delete(store, key);
  else await db.put(store, next);
  db.close();
}

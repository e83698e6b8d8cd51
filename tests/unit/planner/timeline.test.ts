import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { campaignStatuses } from '../../../lib/model/draft';
import { slotKinds } from '../../../lib/model/plan';
import { draftOfSlot } from '../../../lib/planner/draft-of-slot';
import { creationDay, quotaDays, quotaRuns } from '../../../lib/planner/quota-strip';
import { isMovable, movedBy, resizedBy, timelineOf } from '../../../lib/planner/timeline';
import { addDays, daysBetween } from '../../../lib/reckoning/days';
import { quotaAt } from '../../../lib/reckoning/quota';
import { creation, day, instant, money, slot } from '../builders';
import type { Zone } from '../../../lib/model/day';
import type { Creator, Slot } from '../../../lib/model/plan';

const today = day('2026-03-31');
const zone = 'Asia/Jakarta' as Zone;
const limit = { count: 5, days: 30 };

describe('the line', () => {
  it('begins before the earliest day and ends after the latest, today is on it, what has no day is counted', () => {
    const { first, days, rows, undated } = timelineOf(
      [
        slot({ id: 'late', start: day('2026-05-01'), end: day('2026-05-30') }),
        slot({ id: 'none', start: null, end: null }),
        slot({ id: 'early', start: null, end: day('2026-04-10') }),
        slot({ id: 'open', start: day('2026-04-20'), end: null }),
      ],
      'none',
      today,
    );
    expect(undated).toBe(1);
    expect(first).toBe('2026-03-01');
    expect(addDays(first, days) > '2026-05-30').toBe(true);
    expect(rows).toMatchObject([
      { lane: { slot: { id: 'early' }, from: 40, days: 1, open: 'start' } },
      { lane: { slot: { id: 'open' }, from: 50, days: 1, open: 'end' } },
      { lane: { slot: { id: 'late' }, from: 61, days: 30, open: null } },
    ]);
  });
  it('in groups every campaign is there once, below the head that counts it', () => {
    const made = slotKinds.flatMap((kind, at) =>
      [1, 2].map((n) => slot({ id: `${kind}-${n}`, kind, shop: `s${at % 2}`, start: today, end: today })),
    );
    for (const by of ['kind', 'shop'] as const) {
      const { rows } = timelineOf(made, by, today);
      const lanes = rows.flatMap((row) => (row.row === 'lane' ? [row.lane.slot] : []));
      expect(lanes.map(({ id }) => id).sort()).toEqual(made.map(({ id }) => id).sort());
      let key = '';
      for (const row of rows) {
        if (row.row === 'lane') expect(row.lane.slot[by]).toBe(key);
        else {
          ({ key } = row);
          expect(row.count).toBe(lanes.filter((one) => one[by] === key).length);
        }
      }
    }
  });
  it('leaves 30 days before and 120 after what is there, today among it', () => {
    const room = (...days: readonly string[]) => {
      const some = days.map((one, at) => slot({ id: String(at), start: day(one), end: day(one) }));
      const { first, days: length } = timelineOf(some, 'none', today);
      return [first, addDays(first, length)];
    };
    expect(room()).toEqual(['2026-03-01', '2026-07-29']);
    expect(room('2026-03-31')).toEqual(['2026-03-01', '2026-07-29']);
    expect(room('2026-03-30', '2026-04-01')).toEqual(['2026-02-28', '2026-07-30']);
    expect(room('2026-04-01', '2026-04-10')).toEqual(['2026-03-01', '2026-08-08']);
    expect(room('2026-01-31', '2026-02-10')).toEqual(['2026-01-01', '2026-07-29']);
  });
  it('lies in the order of days, then names, then ids, however the plan is listed', () => {
    const made = [
      slot({ id: '1', name: 'Z', start: day('2026-04-01'), end: null }),
      slot({ id: '2', name: 'A', start: day('2026-04-02'), end: day('2026-04-20') }),
      slot({ id: '3', name: 'A', start: null, end: day('2026-04-02') }),
      slot({ id: '4', name: 'B', start: day('2026-04-02'), end: day('2026-04-03') }),
      slot({ id: '5', name: 'A', start: day('2026-04-03'), end: day('2026-04-03') }),
    ];
    const all = fc.shuffledSubarray(made, { minLength: made.length });
    fc.assert(
      fc.property(all, fc.constantFrom('none', 'kind'), (some, by) => {
        const { rows } = timelineOf(some, by, today);
        const ids = rows.flatMap((row) => (row.row === 'lane' ? [row.lane.slot.id] : []));
        expect(ids).toEqual(['1', '2', '3', '4', '5']);
      }),
    );
  });
  it('has its groups in one order, whoever is first in the plan', () => {
    const of = (shop: string, at: string) => slot({ id: shop, shop, start: day(at), end: day(at) });
    const made = [of('s3', '2026-04-01'), of('s1', '2026-04-03'), of('s2', '2026-04-02')];
    const heads = timelineOf(made, 'shop', today).rows.flatMap((row) =>
      row.row === 'group' ? [row.key] : [],
    );
    expect(heads).toEqual(['s1', 's2', 's3']);
    expect(timelineOf(made, 'none', today).rows.every(({ row }) => row === 'lane')).toBe(true);
  });
  it('under a tag or a tier it lies once, under the first of its words, and what has none comes last', () => {
    const of = (id: string, over: Partial<Slot>) => slot({ id, start: today, end: today, ...over });
    const made = [
      of('1', { tags: [] }),
      of('2', { tags: ['Ramadan', 'client b'] }),
      of('3', { tags: ['ramadan'] }),
      of('4', { tags: ['Client B', 'payday'] }),
      of('5', { tags: [' '] }),
      of('6', { creators: ['@Rina', 'budi'] }),
      of('7', { creators: ['RINA'] }),
      of('8', { creators: ['@stranger'] }),
      of('9', { creators: ['rina'], shop: 'other' }),
    ];
    const creator = (shop: string, handle: string, tier: string): Creator => {
      return { id: `${shop} ${handle}`, shop, handle, tier, pool: 'one-off', note: '', revision: 1 };
    };
    const creators = [
      creator('s', 'rina', 'Mikro'),
      creator('s', '@budi', 'besar'),
      creator('s', '@sari', 'nano'),
      creator('other', '@rina', 'nano'),
    ];
    const groups = (by: 'tag' | 'tier') =>
      timelineOf(made, by, today, creators).rows.map((row) =>
        row.row === 'group' ? `${row.by} ${row.name}: ${row.count}` : row.lane.slot.id,
      );
    expect(groups('tag')).toEqual([
      ...['tag client b: 2', '2', '4'],
      ...['tag ramadan: 1', '3'],
      ...['tag null: 6', '1', '5', '6', '7', '8', '9'],
    ]);
    expect(groups('tier')).toEqual([
      ...['tier besar: 1', '6'],
      ...['tier Mikro: 1', '7'],
      ...['tier nano: 1', '9'],
      ...['tier null: 6', '1', '2', '3', '4', '5', '8'],
    ]);
  });
  it('an end before the start is one day long and not a line backwards', () => {
    const { rows } = timelineOf([slot({ start: today, end: day('2026-03-01') })], 'none', today);
    expect(rows).toMatchObject([{ lane: { days: 1 } }]);
  });
});

describe('moving and resizing', () => {
  const some = slot({ start: day('2026-04-01'), end: day('2026-04-25'), payDay: day('2026-03-28') });
  it('a move keeps length and pay day, and back is where it was', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), (days) => {
        const moved = movedBy(some, days);
        expect(daysBetween(day('2026-04-01'), moved.start ?? today)).toBe(days);
        expect(daysBetween(moved.start ?? today, moved.end ?? today)).toBe(24);
        expect(moved.payDay).toBe(some.payDay);
        expect(movedBy(moved, -days)).toEqual(some);
      }),
    );
  });
  it('a day that is open stays open in a move; an end is never before its start', () => {
    expect(movedBy(slot({ start: null, end: today }), 1)).toMatchObject({ start: null, end: '2026-04-01' });
    expect(resizedBy(some, -24).end).toBe('2026-04-01');
    expect(resizedBy(some, -25).end).toBe('2026-04-01');
    expect(resizedBy(some, 3)).toMatchObject({ start: '2026-04-01', end: '2026-04-28' });
    expect(resizedBy(slot({ start: today, end: null }), 2).end).toBe('2026-04-02');
    const none = slot({ start: null, end: null });
    expect(resizedBy(none, 2)).toBe(none);
  });
  it('Plus is movable as a draft only, others always', () => {
    for (const kind of slotKinds)
      for (const status of campaignStatuses)
        expect(isMovable(slot({ kind, status }))).toBe(status === 'draft' || !kind.startsWith('plus'));
  });
});

describe('the strip of the quota', () => {
  const creations = ['2026-03-01T09:00', '2026-03-01T10:00', '2026-03-20T09:00'].map((at) => creation(at));
  it('says of each day what the ledger says at its end', () => {
    const days = quotaDays({ creations, planned: [], limit, zone }, day('2026-02-20'), 90);
    days.forEach(({ strict, lenient }, at) => {
      const moment = instant(`${addDays(day('2026-02-20'), at)}T23:59:59+07:00`);
      const there = quotaAt(creations, moment, limit);
      expect([strict, lenient]).toEqual([there.strict.used, there.lenient.used]);
    });
    expect(days.flatMap(({ freeing }, at) => (freeing > 0 ? [[at, freeing]] : []))).toEqual([
      [39, 2],
      [58, 1],
    ]);
  });
  it('counts what is recalled in one reading only, and drafts of the plan apart', () => {
    const [first] = quotaDays(
      {
        creations: [creation('2026-03-01T09:00', { status: 'recalled' })],
        planned: [day('2026-03-02'), day('2026-03-03')],
        limit,
        zone,
      },
      day('2026-03-02'),
      1,
    );
    expect(first).toEqual({ strict: 1, lenient: 0, planned: 1, freeing: 0 });
  });
  it('runs hold every day once', () => {
    const days = quotaDays({ creations, planned: [day('2026-03-10')], limit, zone }, day('2026-02-20'), 90);
    const runs = quotaRuns(days);
    expect(
      runs.flatMap(({ from, days: length, ...rest }) => days.slice(from, from + length).map(() => rest)),
    ).toEqual(days);
    expect(runs.length).toBeLessThan(12);
  });
  it('neighbours are one run only if they are equal in everything', () => {
    const none = { strict: 1, lenient: 1, planned: 1, freeing: 1 };
    const all = [none, none];
    for (const key of ['strict', 'lenient', 'planned', 'freeing'] as const) {
      all.push({ ...none, [key]: 2 }, none);
    }
    expect(quotaRuns(all).map(({ from, days }) => [from, days])).toEqual([
      [0, 2],
      ...[2, 3, 4, 5, 6, 7, 8, 9].map((from) => [from, 1]),
    ]);
    expect(quotaRuns([])).toEqual([]);
  });
  it('a Challenge needs a place as a Task does', () => {
    const challenge = slot({ kind: 'plus-challenge', status: 'draft', start: today });
    expect(creationDay(challenge, today)).toBe(today);
    expect(creationDay({ ...challenge, status: 'ongoing' }, today)).toBeNull();
  });
  it('a draft of Plus is created on its pay day, else on its start, never in the past', () => {
    const plus = slot({
      kind: 'plus-task',
      status: 'draft',
      start: day('2026-04-10'),
      payDay: day('2026-04-02'),
    });
    expect(creationDay(plus, today)).toBe('2026-04-02');
    expect(creationDay({ ...plus, payDay: day('2026-03-30') }, today)).toBe('2026-04-10');
    expect(creationDay({ ...plus, payDay: today }, today)).toBe(today);
    expect(creationDay({ ...plus, payDay: null, start: day('2026-03-01') }, today)).toBeNull();
    expect(creationDay({ ...plus, status: 'paid' }, today)).toBeNull();
    expect(creationDay({ ...plus, kind: 'target' }, today)).toBeNull();
  });
});

describe('a campaign as a draft', () => {
  it.each([
    ['plus-task', 'plus-create', 'task'],
    ['plus-challenge', 'plus-create', 'challenge'],
    ['target', 'target-create', null],
    ['flat-fee', 'flat-fee-create', null],
    ['open', 'open-edit', null],
  ] as const)('a %s is a %s', (kind, page, type) => {
    const draft = draftOfSlot(slot({ kind }), 'ID', instant('2026-03-01T00:00:00Z'));
    expect(draft.page).toBe(page);
    expect(draft.fields.plusType.state === 'read' ? draft.fields.plusType.value : null).toBe(type);
  });
  it('has everything that the plan holds', () => {
    const whole = slot({
      kind: 'plus-challenge',
      name: 'Serum',
      start: day('2026-04-01'),
      end: day('2026-04-20'),
      fee: money(500_000),
      products: [{ id: 'p1', name: 'Serum', commission: 800 }],
      creators: ['@kirana.contoh'],
      sampleOffered: 'no',
    });
    const { fields } = draftOfSlot(whole, 'ID', instant('2026-03-01T00:00:00Z'));
    const read = Object.entries(fields).flatMap(([field, reading]) =>
      reading.state === 'read' ? [[field, reading.value]] : [],
    );
    expect(Object.fromEntries(read)).toEqual({
      name: 'Serum',
      plusType: 'challenge',
      start: '2026-04-01',
      end: '2026-04-20',
      budget: money(500_000),
      sampleOffered: 'no',
      products: [{ id: 'p1', name: 'Serum', commission: 800, price: null, stock: null, adsCommission: null }],
      commission: { low: 800, high: 800 },
      creators: ['@kirana.contoh'],
    });
  });
  it('what the plan does not hold is missing', () => {
    const bare = slot({
      kind: 'plus-task',
      name: '',
      start: null,
      end: null,
      fee: null,
      products: [],
      creators: [],
      sampleOffered: 'unknown',
    });
    const { fields } = draftOfSlot(bare, 'ID', instant('2026-03-01T00:00:00Z'));
    const known = Object.entries(fields).filter(([, reading]) => reading.state !== 'missing');
    expect(known.map(([field]) => field)).toEqual(['plusType']);
  });
  it('rates are a range only when every product has one; a flat fee is not a budget', () => {
    const product = { id: '1', name: 'Serum', commission: 800 };
    const of = (over: Parameters<typeof slot>[0]) =>
      draftOfSlot(slot(over), 'ID', instant('2026-03-01T00:00:00Z')).fields;
    expect(of({ products: [product, { ...product, commission: 1_250 }] }).commission).toMatchObject({
      value: { low: 800, high: 1_250 },
    });
    expect(of({ products: [product, { ...product, commission: null }] }).commission.state).toBe('missing');
    const flat = of({ kind: 'flat-fee', fee: money(500_000) });
    expect([flat.flatFee.state, flat.budget.state]).toEqual(['read', 'missing']);
    const plus = of({ kind: 'plus-task', fee: money(500_000) });
    expect([plus.flatFee.state, plus.budget.state]).toEqual(['missing', 'read']);
  });
});

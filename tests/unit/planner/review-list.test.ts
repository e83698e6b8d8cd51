import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IsoDay } from '../../../lib/model/day';
import { campaignStatuses } from '../../../lib/model/draft';
import type { CampaignList, ListedCampaign, ListPage } from '../../../lib/model/listed';
import type { Creation, Ledger, Slot } from '../../../lib/model/plan';
import { creationOfSlot } from '../../../lib/planner/creation-of-slot';
import { countedBefore } from '../../../lib/planner/counted-before';
import type { ListedAnswer } from '../../../lib/planner/listed-rows';
import { reviewList } from '../../../lib/planner/review-list';
import { zoneOf } from '../../../lib/planner/zones';
import { creation, day, instant, money, slot } from '../builders';

const at = instant('2026-11-20T03:00:00Z');
const zone = zoneOf('ID');
const none: Ledger = { known: true, creations: [] };

function row(over: Partial<ListedCampaign> = {}): ListedCampaign {
  return {
    id: '7512340000000000101',
    name: 'Lilin Pandan',
    status: 'ongoing',
    plusType: 'task',
    start: day('2026-11-10'),
    end: day('2026-12-10'),
    created: day('2026-11-01'),
    fee: money(9_750_000),
    products: null,
    creators: null,
    ...over,
  };
}
function review(
  rows: readonly ListedCampaign[],
  slots: readonly Slot[] = [],
  ledger: Ledger = none,
  { page = 'plus-list', answers = {} }: { page?: ListPage; answers?: Record<string, ListedAnswer> } = {},
) {
  const list: CampaignList = { page, market: 'ID', language: 'en', rows, total: null };
  return reviewList(
    list,
    { shop: 's', slots, ledger, at, zone, window: 30 },
    new Map(Object.entries(answers)),
  );
}
/** A slot that has everything of `row()`. */
const planned = slot({
  id: 'one',
  name: 'Lilin Pandan',
  status: 'ongoing',
  start: day('2026-11-10'),
  end: day('2026-12-10'),
  fee: money(9_750_000),
});
const counted = creation('2026-11-01T23:59:59', { slot: 'one', exact: false });
const ledger: Ledger = { known: true, creations: [counted] };
const changes = (found: ReturnType<typeof review>[number] | undefined) =>
  found?.changes.map(({ value, from, to }) => [value, from, to]);

describe('a row against the plan', () => {
  it('that is not there is new, with all that was read', () => {
    const [found] = review([row()]);
    expect(found).toMatchObject({ state: 'new', asks: [], unread: [], adds: true, created: '2026-11-01' });
    expect(found?.next).toMatchObject({ kind: 'plus-task', revision: 0, platformId: '7512340000000000101' });
    expect(changes(found)).toEqual([
      ['kind', null, 'plus-task'],
      ['status', null, 'ongoing'],
      ['start', null, '2026-11-10'],
      ['end', null, '2026-12-10'],
      ['fee', null, money(9_750_000)],
      ['created', null, '2026-11-01'],
    ]);
  });
  it.each([
    ['by kind, name and days', planned],
    ['with the space of a page in its name', { ...planned, name: ' Lilin  Pandan' }],
    ['by its number', { ...planned, platformId: '7512340000000000101' }],
  ])('is as in the plan %s', (_, own) => {
    expect(review([row()], [own], ledger)).toMatchObject([{ state: 'same', changes: [], adds: false }]);
  });
  it.each([
    ['another name', { name: 'Lilin' }],
    ['another kind', { kind: 'plus-challenge' }],
    ['another day', { end: day('2026-12-11') }],
    ['another number', { platformId: '7512340000000000102' }],
    ['a kind of another programme', { kind: 'target' }],
  ] as const)('is new beside %s', (_, over) => {
    expect(review([row()], [{ ...planned, ...over }])).toMatchObject([{ state: 'new' }]);
  });
  it('by its number is found under any name, days and kind', () => {
    const own = slot({
      ...planned,
      name: 'Mine',
      kind: 'plus-challenge',
      end: null,
      platformId: row().id ?? '',
    });
    const [found] = review([row({ created: null })], [own], ledger);
    expect(found?.state).toBe('changed');
    expect(changes(found)).toEqual([
      ['name', 'Mine', 'Lilin Pandan'],
      ['kind', 'plus-challenge', 'plus-task'],
      ['end', null, '2026-12-10'],
    ]);
  });
  it('that ended has changed, and keeps what is the seller’s own', () => {
    const own = { ...planned, notes: 'mine', payDay: day('2026-11-08') };
    const [found] = review([row({ status: 'ended', fee: null })], [own], ledger);
    expect(changes(found)).toEqual([['status', 'ongoing', 'ended']]);
    expect(found?.unread).toEqual(['fee']);
    expect(found?.next).toMatchObject({
      notes: 'mine',
      payDay: '2026-11-08',
      fee: money(9_750_000),
      revision: 1,
    });
  });
  it('learns the day of creation only where the plan has no exact moment', () => {
    const inexact = { ...counted, at: instant('2026-11-10T16:59:59Z') };
    expect(changes(review([row()], [planned], { known: true, creations: [inexact] })[0])).toEqual([
      ['created', null, '2026-11-01'],
    ]);
    expect(
      review([row()], [planned], { known: true, creations: [{ ...inexact, exact: true }] })[0]?.state,
    ).toBe('same');
  });
});

describe('what is not read', () => {
  it('a new campaign without kind or status waits for the seller', () => {
    const bare = row({ plusType: null, status: null });
    const [open] = review([bare]);
    expect(open).toMatchObject({ state: 'new', next: null, asks: ['plusType', 'status'] });
    const key = open?.key ?? '';
    const answers = { [key]: { plusType: 'challenge', status: 'paid' } } as const;
    const [answered] = review([bare], [], none, { answers });
    expect(answered?.next).toMatchObject({ kind: 'plus-challenge', status: 'paid' });
    expect(answered?.key).toBe(key);
  });
  it('a row without a name is shown and cannot be added', () => {
    expect(review([row({ name: null })])).toMatchObject([{ state: 'unclear', why: 'no-name', next: null }]);
    const own = { ...planned, platformId: row().id ?? '' };
    expect(review([row({ name: null })], [own], ledger)).toMatchObject([{ state: 'same' }]);
  });
  it('days that cannot be are not read', () => {
    const [found] = review([row({ start: day('2026-12-11'), created: day('2026-11-21') })]);
    expect(found?.unread).toEqual(['start', 'end', 'created']);
    expect(found?.next).toMatchObject({ start: null, end: null });
    expect(found?.asks).toEqual(['created']);
  });
  it('the day of creation is asked for where it can matter, and may stay open', () => {
    const asks = (over: Partial<ListedCampaign>, page: ListPage = 'plus-list') =>
      review([row({ created: null, ...over })], [], none, { page })[0]?.asks;
    expect(asks({})).toEqual(['created']);
    expect(review([row({ created: null })])[0]?.next).not.toBeNull();
    expect(asks({ start: day('2026-10-01') })).toEqual([]);
    expect(asks({ status: 'draft' })).toEqual([]);
    expect(asks({ status: 'cancelled' })).toEqual([]);
    expect(asks({ plusType: null }, 'target-list')).toEqual([]);
  });
});

describe('rows that look alike', () => {
  const plain = row({ id: null });
  it('the same row twice is one', () => {
    expect(review([row(), row()])).toHaveLength(1);
    expect(review([plain, plain])).toHaveLength(1);
  });
  it('two rows that fit one slot are unclear, unless one of them agrees with it', () => {
    const two = [
      { ...plain, fee: money(1) },
      { ...plain, fee: money(2) },
    ];
    expect(review(two, [planned], ledger).map(({ why }) => why)).toEqual(['two-here', 'two-here']);
    const one = [plain, { ...plain, fee: money(2) }];
    expect(review(one, [planned], ledger).map(({ state, why }) => [state, why])).toEqual([
      ['same', null],
      ['unclear', 'two-here'],
    ]);
  });
  it('two slots that fit one row are unclear, unless one of them agrees with it', () => {
    const other = slot({ ...planned, id: 'two', fee: money(1) });
    expect(review([{ ...plain, fee: money(2) }], [planned, other], ledger)).toMatchObject([
      { why: 'two-in-plan' },
    ]);
    expect(review([plain], [planned, other], ledger)).toMatchObject([{ state: 'same' }]);
  });
  it('a slot with the number of one row is no other row', () => {
    const own = { ...planned, platformId: row().id ?? '' };
    const found = review([row(), { ...plain, fee: null }], [own], ledger);
    expect(found.map(({ state }) => state)).toEqual(['same', 'new']);
  });
});

describe('invitations', () => {
  const invitation = row({ id: null, plusType: null, start: null, end: null, created: null, fee: null });
  it('never count for the quota', () => {
    const [found] = review([invitation], [], none, { page: 'target-list' });
    expect(found).toMatchObject({ state: 'new', adds: false, asks: [], unread: ['end'] });
    expect(found?.next?.kind).toBe('target');
  });
  it('a flat fee invitation of the plan is found among them', () => {
    const own = slot({ ...planned, kind: 'flat-fee' });
    expect(review([invitation], [own], none, { page: 'target-list' })).toMatchObject([{ state: 'same' }]);
  });
});

describe('creations that are already counted', () => {
  const anonymous = (id: string, on: string, exact = false): Creation =>
    creation(`${on}T23:59:59`, { id, exact });
  const may = (rows: readonly ListedCampaign[], creations: readonly Creation[]) => {
    const known: Ledger = { known: true, creations };
    return Object.fromEntries(countedBefore(review(rows, [], known), known, zone, 30));
  };
  const [a, b] = [row({ id: '11111111' }), row({ id: '22222222', name: 'B', created: day('2026-11-05') })];
  it('each is one of them at most, the one of its day first', () => {
    expect(may([a, b], [anonymous('x', '2026-11-20'), anonymous('y', '2026-11-01')])).toEqual({
      11111111: 'y',
      22222222: 'x',
    });
    expect(may([a, b], [anonymous('x', '2026-11-20')])).toEqual({ 11111111: 'x' });
  });
  it('not one of another day that is known, nor of a window before', () => {
    expect(may([a], [anonymous('x', '2026-11-20', true)])).toEqual({});
    expect(may([row({ created: day('2026-10-01') })], [anonymous('x', '2026-11-20')])).toEqual({});
    expect(may([a], [{ ...anonymous('x', '2026-11-20'), slot: 'other' }])).toEqual({});
  });
});

describe('for any list', () => {
  const days = ['2026-11-01', '2026-11-10', '2026-11-25', '2026-12-10'].map(day);
  const maybe = <T>(...values: readonly T[]) => fc.constantFrom<T | null>(null, ...values);
  const anyRow: fc.Arbitrary<ListedCampaign> = fc.record({
    id: maybe('11111111', '22222222', '33333333'),
    name: maybe('A', 'B'),
    status: maybe(...campaignStatuses),
    plusType: maybe('task' as const, 'challenge' as const),
    start: maybe<IsoDay>(...days),
    end: maybe<IsoDay>(...days),
    created: maybe<IsoDay>(...days),
    fee: maybe(money(1), money(2)),
    products: fc.constant(null),
    creators: fc.constant(null),
  });
  const pages = fc.constantFrom<ListPage>('plus-list', 'target-list', 'plus-detail', 'target-detail');
  /** What the worker does with every row that could be saved. */
  const saveAll = (
    rows: readonly ListedCampaign[],
    page: ListPage,
    slots: readonly Slot[],
    creations: readonly Creation[],
  ) => {
    const after = new Map(slots.map((one) => [one.id, one]));
    const ledgerAfter = new Map(creations.map((one) => [one.id, one]));
    for (const { next, state, created } of review(rows, slots, { known: true, creations }, { page })) {
      if (!next || state === 'same') continue;
      const id = next.revision === 0 ? `new-${after.size}` : next.id;
      const saved = { ...next, id, revision: 1 };
      const own = [...ledgerAfter.values()].find((one) => one.slot === id);
      const due = { now: at, zone, newId: `c-${id}`, day: created };
      const made = creationOfSlot(saved, after.get(id)?.status ?? null, own, due);
      after.set(id, saved);
      if (made) ledgerAfter.set(made.id, made);
    }
    return { slots: [...after.values()], creations: [...ledgerAfter.values()] };
  };

  it('a second import finds nothing new and nothing changed', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyRow, { selector: ({ id, name }) => id ?? name, maxLength: 5 }),
        pages,
        (rows, page) => {
          const once = saveAll(rows, page, [], []);
          const again = review(rows, once.slots, { known: true, creations: once.creations }, { page });
          expect(again.filter(({ next, state }) => next && state !== 'same')).toEqual([]);
        },
      ),
    );
  });
  it('a known value never becomes unknown, and keys are those of the rows', () => {
    fc.assert(
      fc.property(
        fc.array(anyRow, { maxLength: 5 }),
        fc.array(anyRow, { maxLength: 5 }),
        pages,
        (first, then, page) => {
          const before = saveAll(first, page, [], []);
          const found = review(then, before.slots, { known: true, creations: before.creations }, { page });
          expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
          for (const { next } of found) {
            const own = before.slots.find(({ id }) => id === next?.id);
            for (const value of ['start', 'end', 'fee', 'platformId'] as const) {
              if ((own?.[value] ?? null) !== null) expect(next?.[value]).not.toBeNull();
            }
          }
        },
      ),
    );
  });
  it('only Collaboration Plus adds to the quota', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 5 }), (rows) => {
        expect(review(rows, [], none, { page: 'target-list' }).filter(({ adds }) => adds)).toEqual([]);
      }),
    );
  });
});

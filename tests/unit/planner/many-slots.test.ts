import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { campaignStatuses, type CampaignStatus } from '../../../lib/model/draft';
import { slotKinds, undecided, type Slot } from '../../../lib/model/plan';
import { changedMany, mayBecome, newlyCounted, type ManyChange } from '../../../lib/planner/many-slots';
import { isMovable } from '../../../lib/planner/timeline';
import { creation, day, slot as made } from '../builders';

const slot = (over: Partial<Slot> = {}): Slot => ({
  ...undecided,
  ...made({}),
  start: day('2026-05-01'),
  end: day('2026-05-30'),
  ...over,
});
const one = (over: Partial<Slot>, change: ManyChange) => {
  const [row] = changedMany([slot(over)], change);
  if (row === undefined) throw new Error('no row');
  return row;
};

describe('a status', () => {
  const possible: Readonly<Record<CampaignStatus, readonly CampaignStatus[]>> = {
    draft: campaignStatuses,
    'pending-payment': ['paid', 'ongoing', 'ended', 'recalled', 'cancelled', 'expired-unpaid'],
    paid: ['ongoing', 'ended', 'recalled', 'cancelled'],
    ongoing: ['ended'],
    ended: [],
    recalled: [],
    cancelled: [],
    'expired-unpaid': [],
  };
  it.each(campaignStatuses)(
    'of Collaboration Plus from %s goes only where the platform takes it',
    (status) => {
      for (const kind of ['plus-task', 'plus-challenge'] as const)
        expect(campaignStatuses.filter((next) => mayBecome({ kind, status }, next))).toEqual(
          campaignStatuses.filter((next) => possible[status].includes(next)),
        );
    },
  );
  it('of another kind goes anywhere', () => {
    for (const kind of ['target', 'flat-fee', 'open'] as const)
      for (const status of campaignStatuses)
        expect(campaignStatuses.every((next) => mayBecome({ kind, status }, next))).toBe(true);
  });
  it('never goes back to a draft after the submission, and stays where it is already', () => {
    const toDraft = { do: 'status', status: 'draft' } as const;
    expect(one({ kind: 'plus-task', status: 'paid' }, toDraft)).toMatchObject({
      will: 'refuse',
      why: 'status',
    });
    expect(one({ kind: 'plus-task', status: 'draft' }, toDraft).will).toBe('stay');
    expect(one({ kind: 'target', status: 'ended' }, toDraft)).toMatchObject({ after: { status: 'draft' } });
  });
});

describe('tags', () => {
  it.each([
    [['Raya'], 'add', ['payday', 'RAYA'], ['Raya', 'payday']],
    [['Raya'], 'add', ['raya'], null],
    [[], 'add', ['b', 'a'], ['b', 'a']],
    [['Raya', 'b', 'a'], 'remove', ['RAYA', 'a', 'c'], ['b']],
    [['b'], 'remove', ['a'], null],
    [[], 'remove', ['a'], null],
  ] as const)('%j %s %j', (tags, how, meant, after) => {
    const row = one({ tags }, { do: 'tags', how, tags: meant });
    if (after === null) expect(row.will).toBe('stay');
    else expect(row).toMatchObject({ will: 'change', after: { tags: after } });
  });
});

describe('a move', () => {
  const by = (days: number) => ({ do: 'move', days }) as const;
  it('takes start and end along and nothing else', () => {
    const before = slot({ payDay: day('2026-04-28'), adsEnd: day('2026-06-10') });
    expect(changedMany([before], by(-7))).toEqual([
      { will: 'change', slot: before, after: { ...before, start: '2026-04-24', end: '2026-05-23' } },
    ]);
  });
  it.each([
    [{ start: null, end: null }, 'undated'],
    [{ kind: 'plus-task', status: 'pending-payment' }, 'locked'],
    [{ kind: 'plus-challenge', status: 'ended' }, 'locked'],
    [{ end: day('2199-12-30') }, 'tooFar'],
  ] as const)('is refused for %j: %s', (over, why) => {
    expect(one({ kind: 'plus-task', status: 'draft', ...over }, by(7))).toMatchObject({
      will: 'refuse',
      why,
    });
  });
  it('to before 1970 is refused', () => {
    expect(one({ start: day('1970-01-02'), status: 'draft' }, by(-2))).toMatchObject({ why: 'tooFar' });
  });
  it('works where only one end is decided', () => {
    expect(one({ start: null, status: 'draft' }, by(1))).toMatchObject({
      after: { start: null, end: '2026-05-31' },
    });
  });
});

describe('a pay day', () => {
  it('is set, or left undecided', () => {
    expect(one({ payDay: null }, { do: 'payDay', day: day('2026-04-28') })).toMatchObject({
      after: { payDay: '2026-04-28' },
    });
    expect(one({ payDay: day('2026-04-28') }, { do: 'payDay', day: null })).toMatchObject({
      after: { payDay: null },
    });
    expect(one({ payDay: null }, { do: 'payDay', day: null }).will).toBe('stay');
  });
});

it('counts the creations that the ledger does not have yet', () => {
  const slots = [
    slot({ id: 'new', kind: 'plus-task', status: 'draft' }),
    slot({ id: 'owned', kind: 'plus-task', status: 'draft' }),
    slot({ id: 'other', kind: 'target', status: 'draft' }),
  ];
  const ledger = [{ ...creation('2026-03-01T09:00:00'), slot: 'owned' }];
  const to = (status: CampaignStatus) => newlyCounted(changedMany(slots, { do: 'status', status }), ledger);
  expect([to('paid'), to('cancelled'), to('draft')]).toEqual([1, 0, 0]);
});

const anyDay = fc
  .integer({ min: 0, max: 40_000 })
  .map((days) => day(Temporal.PlainDate.from('1990-01-01').add({ days }).toString()));
const anySlot = fc
  .record({
    kind: fc.constantFrom(...slotKinds),
    status: fc.constantFrom(...campaignStatuses),
    start: fc.option(anyDay),
    end: fc.option(anyDay),
    payDay: fc.option(anyDay),
    tags: fc.uniqueArray(fc.constantFrom('a', 'B', 'c d', 'É')),
  })
  .map((over) => slot(over));
const anyChange: fc.Arbitrary<ManyChange> = fc.oneof(
  fc.record({ do: fc.constant('status' as const), status: fc.constantFrom(...campaignStatuses) }),
  fc.record({
    do: fc.constant('tags' as const),
    how: fc.constantFrom('add' as const, 'remove' as const),
    tags: fc.uniqueArray(fc.constantFrom('A', 'b', 'x'), { minLength: 1 }),
  }),
  fc.record({ do: fc.constant('payDay' as const), day: fc.option(anyDay) }),
  fc.record({ do: fc.constant('move' as const), days: fc.integer({ min: -999, max: 999 }) }),
);

describe('whatever is changed', () => {
  it('each campaign has its row, keeps who it is, and a second time there is nothing left to change', () => {
    fc.assert(
      fc.property(fc.array(anySlot), anyChange, (slots, change) => {
        const rows = changedMany(slots, change);
        expect(rows.map((row) => row.slot)).toEqual(slots);
        for (const row of rows) {
          if (row.will !== 'change') continue;
          const { id, shop, kind, name, revision, createdAt, deletedAt } = row.after;
          expect({ id, shop, kind, name, revision, createdAt, deletedAt }).toEqual({
            id: row.slot.id,
            shop: row.slot.shop,
            kind: row.slot.kind,
            name: row.slot.name,
            revision: row.slot.revision,
            createdAt: row.slot.createdAt,
            deletedAt: row.slot.deletedAt,
          });
          expect(row.after).not.toEqual(row.slot);
          if (change.do !== 'move') expect(changedMany([row.after], change)[0]?.will).toBe('stay');
          else {
            expect(isMovable(row.slot)).toBe(true);
            const [back] = changedMany([row.after], { do: 'move', days: -change.days });
            expect(back).toMatchObject({ after: row.slot });
          }
        }
      }),
    );
  });
});

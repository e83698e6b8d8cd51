import { describe, expect, it } from 'vitest';
import { marketOf } from '../../../lib/markets';
import type { Slot } from '../../../lib/model/plan';
import { feeTables } from '../../../lib/state/planner-fees';
import { newSlot } from '../../../lib/state/planner-form';
import { ledgerRows, quotaView } from '../../../lib/state/planner-quota';
import { nextSorting } from '../../../lib/state/planner-columns';
import { lengthOf, rowsOf } from '../../../lib/state/planner-rows';
import { isSample, sampleSlots } from '../../../lib/state/planner-samples';
import { creation, day, instant, money } from '../builders';

const at = instant('2026-03-31T09:00:00+07:00');
const slot = (id: string, over: Partial<Slot> = {}): Slot => ({
  ...newSlot(id, 'shop', at),
  name: id,
  ...over,
});
const byName = { by: 'name', direction: 'ascending' } as const;
const ids = (rows: readonly { slot: Slot }[]) => rows.map((row) => row.slot.id);

describe('rows', () => {
  const slots = [
    slot('b', { name: 'Béta', start: day('2026-05-01'), fee: money(5), notes: 'double date' }),
    slot('a', { name: 'alpha', start: day('2026-04-01'), creators: ['@kirana'] }),
    slot('c', { name: 'Gamma', fee: money(9) }),
  ];
  it('are found by every word, in any letters', () => {
    expect(ids(rowsOf(slots, 'beta DATE', byName))).toEqual(['b']);
    expect(ids(rowsOf(slots, 'kirana', byName))).toEqual(['a']);
    expect(ids(rowsOf(slots, '  ', byName))).toEqual(['a', 'b', 'c']);
    expect(rowsOf(slots, 'beta kirana', byName)).toEqual([]);
  });
  it('put what is not known last in both directions', () => {
    expect(ids(rowsOf(slots, '', { by: 'start', direction: 'ascending' }))).toEqual(['a', 'b', 'c']);
    expect(ids(rowsOf(slots, '', { by: 'start', direction: 'descending' }))).toEqual(['b', 'a', 'c']);
    expect(ids(rowsOf(slots, '', { by: 'fee', direction: 'ascending' }))).toEqual(['b', 'c', 'a']);
  });
  it('have a length with both ends counted', () => {
    expect(lengthOf(slot('x', { start: day('2026-04-01'), end: day('2026-04-14') }))).toBe(14);
    expect(lengthOf(slot('x', { start: day('2026-04-02'), end: day('2026-04-01') }))).toBeNull();
  });
  it('turn their order at the second click on a head', () => {
    expect(nextSorting(byName, 'name')).toEqual({ by: 'name', direction: 'descending' });
    expect(nextSorting(byName, 'fee')).toEqual({ by: 'fee', direction: 'ascending' });
  });
});

describe('quota', () => {
  const indonesia = marketOf('ID');
  const dates = ['03-01', '03-01', '03-10', '03-20', '03-28'].map((text) =>
    creation(`2026-${text}T09:00:00`),
  );
  it('frees to the second', () => {
    const before = quotaView(
      { known: true, creations: dates },
      indonesia,
      instant('2026-03-31T08:59:59+07:00'),
    );
    expect(before).toMatchObject({ strict: { used: 5, left: 0, nextFree: at } });
    const after = quotaView({ known: true, creations: dates }, indonesia, at);
    expect(after).toMatchObject({
      strict: { used: 3, left: 2, nextFree: instant('2026-04-09T09:00:00+07:00') },
    });
    expect(after.state === 'known' && after.places.map(({ state }) => state)).toEqual([
      'used',
      'used',
      'used',
      'free',
      'free',
    ]);
  });
  it('is unknown until the seller answered, and has no number where no limit is known', () => {
    expect(quotaView({ known: false }, indonesia, at)).toEqual({ state: 'unknown', limit: 5, days: 30 });
    expect(quotaView({ known: true, creations: [] }, marketOf('GB'), at)).toEqual({ state: 'no-limit' });
  });
  it('shows both readings when they differ', () => {
    const recalled = [
      creation('2026-03-20T09:00:00', { status: 'recalled' }),
      creation('2026-03-21T09:00:00'),
    ];
    const view = quotaView({ known: true, creations: recalled }, indonesia, at);
    expect(view).toMatchObject({ differ: true, strict: { used: 2 }, lenient: { used: 1 } });
  });
  it('draws more than the limit when more was created', () => {
    const six = [...dates.slice(2), ...dates.slice(2)].map((one, index) => ({ ...one, id: `c${index}` }));
    const view = quotaView({ known: true, creations: six }, indonesia, at);
    expect(view.state === 'known' && view.places.length).toBe(6);
  });
  it('lists the ledger newest first with what still counts', () => {
    const rows = ledgerRows({ known: true, creations: dates.slice(1) }, indonesia, at);
    expect(rows.map(({ counts }) => counts)).toEqual([true, true, true, false]);
  });
});

describe('fees', () => {
  const april = day('2026-04-05');
  it('part committed and expected by month and never add two currencies', () => {
    const tables = feeTables(
      [
        slot('a', { status: 'paid', payDay: april, fee: money(100) }),
        slot('b', { payDay: april, fee: money(50) }),
        slot('c', { payDay: day('2026-05-01'), fee: money(7) }),
        slot('d', { fee: money(3) }),
        slot('e', { payDay: april, fee: money(900, 'GBP') }),
        slot('f', { status: 'recalled', payDay: april, fee: money(999) }),
      ],
      'IDR',
    );
    expect(tables.map(({ currency }) => currency)).toEqual(['IDR', 'GBP']);
    expect(tables[0]?.rows).toEqual([
      { month: '2026-04', committed: 100, expected: 50, total: 150, unknown: 0 },
      { month: '2026-05', committed: 0, expected: 7, total: 7, unknown: 0 },
      { month: null, committed: 0, expected: 3, total: 3, unknown: 0 },
    ]);
    expect(tables[0]?.total).toEqual({ committed: 100, expected: 60, total: 160, unknown: 0 });
    expect(tables[1]?.total.total).toBe(900);
  });
  it('count a fee that nobody knows instead of taking it as zero', () => {
    const [table] = feeTables(
      [slot('a', { payDay: april }), slot('b', { payDay: april, fee: money(5) })],
      'IDR',
    );
    expect(table?.rows).toEqual([{ month: '2026-04', committed: 0, expected: 5, total: 5, unknown: 1 }]);
  });
  it('need no table where nothing costs anything', () => expect(feeTables([], 'IDR')).toEqual([]));
});

it('sample data is marked for good and cannot reach the quota', () => {
  let count = 0;
  const made = sampleSlots('shop', marketOf('ID'), at, () => `${(count += 1)}`);
  expect(made.every((one) => isSample(one) && one.name.startsWith('SAMPLE') && one.notes === 'SAMPLE')).toBe(
    true,
  );
  expect(isSample({ ...made[0], id: 'slot-1' })).toBe(false);
  const plus = made.filter(({ kind }) => kind.startsWith('plus'));
  expect(plus.length).toBeGreaterThan(0);
  expect(plus.every(({ status }) => status === 'draft')).toBe(true);
});

/** Rows of a list before they are compared: what cannot be is not believed, and each is there once. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ListedCampaign } from '../../../lib/model/listed';
import { distinct, plausible, withAnswer } from '../../../lib/planner/listed-rows';
import { day } from '../builders';

const today = day('2026-11-20');
const row = (over: Partial<ListedCampaign> = {}): ListedCampaign => ({
  id: null,
  name: 'Lilin Pandan',
  status: null,
  plusType: 'task',
  start: day('2026-11-10'),
  end: day('2026-12-10'),
  created: null,
  fee: null,
  products: null,
  creators: null,
  ...over,
});

describe('a row is believed', () => {
  const seen = (over: Partial<ListedCampaign>, page: 'plus-list' | 'target-list' = 'plus-list') => {
    return plausible(row(over), today, page);
  };
  test('with an end on its start, not with one before it', () => {
    expect(seen({ end: day('2026-11-10') })).toMatchObject({ start: '2026-11-10', end: '2026-11-10' });
    expect(seen({ end: day('2026-11-09') })).toMatchObject({ start: null, end: null });
  });
  test('with one day of two, whichever', () => {
    expect(seen({ start: null, end: day('2020-01-01') })).toMatchObject({ start: null, end: '2020-01-01' });
    expect(seen({ end: null })).toMatchObject({ start: '2026-11-10', end: null });
  });
  test('to be created today or before, not tomorrow', () => {
    expect(seen({ created: today }).created).toBe('2026-11-20');
    expect(seen({ created: day('2026-11-01') }).created).toBe('2026-11-01');
    expect(seen({ created: day('2026-11-21') }).created).toBeNull();
  });
  test('by a name with something in it', () => {
    expect(seen({ name: '  Lilin  ' }).name).toBe('Lilin');
    expect(seen({ name: ' \t ' }).name).toBeNull();
    expect(seen({ name: null }).name).toBeNull();
  });
  test('as a Task or a Challenge on pages of Plus alone', () => {
    expect(seen({}).plusType).toBe('task');
    expect(seen({}, 'target-list').plusType).toBeNull();
  });
});

describe('each row is there once', () => {
  const keys = (...rows: readonly ListedCampaign[]) => distinct(rows).map(({ key }) => key);
  test('in the order of the page, the same row only the first time', () => {
    const [one, two] = [row({ id: '1' }), row({ id: '2' })];
    expect(distinct([one, two, { ...one }, two]).map((each) => each.row)).toEqual([one, two]);
  });
  test('rows that differ in anything are kept and told apart', () => {
    const some = ['ongoing', 'paid', 'ended'] as const;
    expect(keys(...some.map((status) => row({ id: '1', status })))).toEqual(['1', '1#2', '1#3']);
    expect(new Set(keys(...some.map((status) => row({ status })))).size).toBe(3);
  });
  test('what the seller said of a row stays with it: its key is its own and not that of its status', () => {
    expect(keys(row({ status: 'paid' }))).toEqual(keys(row({ status: 'ended' })));
    const different = [
      row(),
      row({ name: null }),
      row({ name: 'Lilin' }),
      row({ plusType: null }),
      row({ plusType: 'challenge' }),
      row({ start: null }),
      row({ end: null }),
      row({ start: null, end: day('2026-11-10') }),
      row({ end: null, start: day('2026-12-10') }),
      row({ start: day('2026-12-10'), end: null }),
      row({ id: '1' }),
    ];
    const apart = new Set(
      different.map((one) => JSON.stringify([one.id, one.name, one.plusType, one.start, one.end])),
    );
    expect(new Set(different.flatMap((one) => keys(one))).size).toBe(apart.size);
  });
  test('however many there are of one number', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(null, 'ongoing', 'paid', 'ended', 'draft'), { maxLength: 9 }),
        (all) => {
          const rows = all.map((status) => row({ id: '1', status }));
          expect(new Set(keys(...rows)).size).toBe(new Set(all).size);
        },
      ),
    );
  });
});

test('the page goes before what the seller said', () => {
  const answer = { plusType: 'challenge', status: 'paid', created: day('2026-11-02') } as const;
  expect(withAnswer(row(), answer)).toMatchObject({
    plusType: 'task',
    status: 'paid',
    created: '2026-11-02',
  });
  const read = row({ plusType: null, status: 'ended', created: day('2026-11-01') });
  expect(withAnswer(read, answer)).toMatchObject({
    plusType: 'challenge',
    status: 'ended',
    created: '2026-11-01',
  });
  expect(withAnswer(row(), {})).toEqual(row());
  expect(withAnswer(row())).toEqual(row());
});

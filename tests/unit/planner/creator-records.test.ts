import { describe, expect, it } from 'vitest';
import { indonesia } from '../../../lib/markets/id';
import { assumedLeadTimes, undecided, type Creator, type Sample } from '../../../lib/model/plan';
import { creatorRecords, unlistedCreators } from '../../../lib/planner/creator-records';
import { sampleRows } from '../../../lib/planner/sample-ledger';
import { day, money, noCalendar, slot } from '../builders';

const creator = (handle: string): Creator => ({
  id: handle,
  shop: 's',
  handle,
  pool: 'one-off',
  tier: '',
  note: '',
  revision: 1,
});
const sample = (id: string, handle: string, over: Partial<Sample> = {}): Sample => ({
  id,
  shop: 's',
  slot: null,
  creator: handle,
  product: null,
  requested: null,
  approved: null,
  shipped: null,
  arrived: null,
  contentDue: null,
  posted: null,
  note: '',
  revision: 1,
  ...over,
});
const rows = (samples: readonly Sample[]) =>
  sampleRows(samples, {
    slots: [],
    limits: indonesia.limits,
    leadTimes: assumedLeadTimes,
    calendar: noCalendar,
    today: day('2026-04-10'),
  });
const results = (orders: number | null, gmv: number | null) => ({
  ...undecided,
  results: { orders, gmv: gmv === null ? null : money(gmv), commission: null },
});

describe('a record', () => {
  it('has the campaigns of the handle, whatever its case and sign, newest first and each once', () => {
    const slots = [
      slot({ id: 'a', start: day('2026-01-01'), creators: ['rina'] }),
      slot({ id: 'b', start: day('2026-03-01'), creators: ['@RINA', 'rina '] }),
      slot({ id: 'c', start: day('2026-02-01'), creators: ['@rinako'] }),
    ];
    const [record] = creatorRecords([creator('@Rina')], slots, []);
    expect(record?.slots.map(({ id }) => id)).toEqual(['b', 'a']);
  });
  it('counts samples that arrived, were posted, and are overdue', () => {
    const samples = rows([
      sample('1', 'rina', { arrived: day('2026-03-01') }),
      sample('2', '@rina', { arrived: day('2026-04-09') }),
      sample('3', '@rina', { posted: day('2026-03-01') }),
      sample('4', '@rina', { requested: day('2026-01-01') }),
      sample('5', '@tono', { arrived: day('2026-03-01') }),
    ]);
    const [record] = creatorRecords([creator('@rina')], [], samples);
    expect(record).toMatchObject({ arrived: 3, posted: 1, overdue: 1 });
    expect(record?.samples).toHaveLength(4);
  });
  it('sums results per currency, and keeps what was not typed apart from zero', () => {
    const of = (id: string, over: object) => slot({ id, creators: ['@rina'], ...over });
    const slots = [
      of('a', results(0, 1_000)),
      of('b', results(12, 500)),
      of('c', {}),
      of('d', { ...undecided, results: { orders: null, gmv: money(7, 'USD'), commission: null } }),
    ];
    const [record] = creatorRecords([creator('@rina')], slots, []);
    expect(record?.results).toEqual({
      known: 3,
      orders: 12,
      gmv: [money(1_500), money(7, 'USD')],
      commission: [],
    });
    const [none] = creatorRecords([creator('@rina')], [of('c', {})], []);
    expect(none?.results).toEqual({ known: 0, orders: null, gmv: [], commission: [] });
  });
});

it('handles that are not in the list are offered once, as they are written first', () => {
  const slots = [slot({ id: 'a', creators: ['@Tono', 'rina', ' '] }), slot({ id: 'b', creators: ['tono'] })];
  const samples = [sample('1', '@budi'), sample('2', '@RINA')];
  expect(unlistedCreators([creator('@rina')], slots, samples)).toEqual(['@budi', '@Tono']);
  expect(unlistedCreators([], [], [])).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import type { Sample, Slot } from '../../../lib/model/plan';
import { marksOf } from '../../../lib/planner/timeline-marks';
import { day, slot } from '../builders';

const arrived = (of: string, on: string | null, id = `${of} ${on}`): Sample => ({
  id,
  shop: 's',
  slot: of,
  creator: '@rina',
  product: null,
  requested: null,
  approved: null,
  shipped: null,
  arrived: on === null ? null : day(on),
  contentDue: null,
  posted: null,
  note: '',
  revision: 1,
});
const lines = (over: Partial<Slot>, samples: readonly Sample[] = []) =>
  marksOf(slot({ id: 'a', start: null, end: null, ...over }), samples).map(
    ({ kind, from, to, count }) => `${kind} ${from} ${to} ${count}`,
  );

describe('marks of a campaign', () => {
  it('are none where nothing is planned', () => {
    expect(lines({ end: day('2026-04-30') })).toEqual([]);
  });
  it('are its windows by kind and day', () => {
    const window = (kind: 'live' | 'flash-sale', from: string, to: string) => {
      return { kind, from: day(from), to: day(to) };
    };
    const windows = [
      window('flash-sale', '2026-04-12', '2026-04-14'),
      window('live', '2026-04-20', '2026-04-20'),
      window('live', '2026-04-10', '2026-04-11'),
    ];
    expect(lines({ windows })).toEqual([
      'live 2026-04-10 2026-04-11 1',
      'live 2026-04-20 2026-04-20 1',
      'flash-sale 2026-04-12 2026-04-14 1',
    ]);
  });
  it.each([
    [{ adsCodeEnd: day('2026-04-20') }, ['ads-stop 2026-04-20 2026-04-20 1']],
    [{ adsCodeEnd: day('2026-04-20'), end: day('2026-04-19') }, ['ads-stop 2026-04-19 2026-04-19 1']],
    [{ adsEnd: day('2026-05-01'), end: day('2026-04-19') }, ['ads-stop 2026-04-19 2026-04-19 1']],
    [{ adsEnd: day('2026-05-01') }, []],
  ] as const)('of %j: %j', (over, marks) => {
    expect(lines(over)).toEqual(marks);
  });
  it('count the samples that arrived on one day, those of this campaign only', () => {
    const samples = [
      arrived('a', '2026-04-05', '1'),
      arrived('a', '2026-04-03', '2'),
      arrived('a', '2026-04-05', '3'),
      arrived('a', null, '4'),
      arrived('b', '2026-04-05', '5'),
    ];
    expect(lines({}, samples)).toEqual([
      'arrived 2026-04-03 2026-04-03 1',
      'arrived 2026-04-05 2026-04-05 2',
    ]);
  });
});

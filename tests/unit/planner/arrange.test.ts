import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { IsoDay } from '../../../lib/model/day';
import type { Slot } from '../../../lib/model/plan';
import { copyOf, isDivisible, splitAt } from '../../../lib/planner/arrange';
import { addDays, daysBetween } from '../../../lib/reckoning/days';
import { slotOf } from '../storage/desk';

const day = (text: string): IsoDay => text as IsoDay;
const serum: Slot = slotOf('shop-1', {
  start: day('2026-12-01'),
  end: day('2026-12-20'),
  payDay: day('2026-11-28'),
  tags: ['12.12'],
  notes: 'pagi',
  adsEnd: day('2026-12-18'),
  adsCodeEnd: day('2027-01-10'),
  gmvEstimate: { minor: 900, currency: 'IDR' },
  sampleCost: { minor: 50, currency: 'IDR' },
  windows: [
    { kind: 'live', from: day('2026-12-03'), to: day('2026-12-03') },
    { kind: 'flash-sale', from: day('2026-12-10'), to: day('2026-12-14') },
  ],
  revision: 7,
});
const other = { id: 'slot-2', name: 'Serum spring 2' };

test('a copy is a draft without days, results and the platform’s number', () => {
  const ended: Slot = {
    ...serum,
    status: 'ended',
    platformId: '7000000000000000001',
    results: { orders: 3, gmv: null, commission: null },
  };
  const copy = copyOf(ended, other);
  expect(copy).toMatchObject({
    ...other,
    status: 'draft',
    start: null,
    end: null,
    payDay: null,
    revision: 0,
  });
  expect(copy).toMatchObject({ windows: [], adsEnd: null, adsCodeEnd: null, results: { orders: null } });
  expect(copy).toMatchObject({
    products: serum.products,
    creators: serum.creators,
    fee: serum.fee,
    tags: ['12.12'],
  });
  expect('platformId' in copy).toBe(false);
});

test('two parts meet without a gap, and a window that goes over the seam is in both', () => {
  const [first, second] = splitAt(serum, day('2026-12-12'), other) ?? [];
  expect([first?.start, first?.end]).toEqual(['2026-12-01', '2026-12-11']);
  expect([second?.start, second?.end]).toEqual(['2026-12-12', '2026-12-20']);
  expect(first?.windows).toEqual([
    serum.windows[0],
    { kind: 'flash-sale', from: '2026-12-10', to: '2026-12-11' },
  ]);
  expect(second?.windows).toEqual([{ kind: 'flash-sale', from: '2026-12-12', to: '2026-12-14' }]);
  expect([first?.fee, first?.payDay, first?.gmvEstimate]).toEqual([
    serum.fee,
    serum.payDay,
    serum.gmvEstimate,
  ]);
  expect([second?.fee, second?.payDay, second?.gmvEstimate, second?.sampleCost]).toEqual([
    null,
    null,
    null,
    null,
  ]);
  expect([first?.adsEnd, second?.adsEnd]).toEqual([null, '2026-12-18']);
  expect([first?.revision, second?.revision]).toEqual([7, 0]);
});

test.each([
  ['on its first day', serum, '2026-12-01'],
  ['before it', serum, '2026-11-30'],
  ['after it', serum, '2026-12-21'],
  ['without an end', { ...serum, end: null }, '2026-12-12'],
  ['of one day', { ...serum, end: serum.start }, '2026-12-01'],
  ['that was submitted', { ...serum, status: 'paid' as const }, '2026-12-12'],
])('a campaign %s is not split', (_, slot, at) => {
  expect(splitAt(slot, day(at), other)).toBeNull();
});

test('whatever the day: every day is in one part, and amounts are never more than they were', () => {
  fc.assert(
    fc.property(fc.nat(40), fc.nat(45), (length, at) => {
      const slot = { ...serum, end: addDays(day('2026-12-01'), length) };
      const parts = splitAt(slot, addDays(day('2026-12-01'), at), other);
      expect(parts !== null).toBe(isDivisible(slot) && at > 0 && at <= length);
      if (parts === null) return;
      const lengths = parts.map(({ start, end }) => daysBetween(start ?? day(''), end ?? day('')) + 1);
      expect(lengths.reduce((sum, one) => sum + one, 0)).toBe(length + 1);
      expect(parts.filter(({ fee }) => fee !== null)).toHaveLength(1);
    }),
  );
});

import { describe, expect, it } from 'vitest';
import type { CampaignStatus } from '../../../lib/model/draft';
import { feesByMonth } from '../../../lib/sheets';
import { day, slot } from './plans';

const rupiah = (minor: number) => ({ minor, currency: 'IDR' }) as const;

describe('expected fees', () => {
  it('are summed by the month of payment, those without a pay day last', () => {
    const slots = [
      slot({ payDay: null, fee: rupiah(7) }),
      slot({ payDay: day('2026-04-01'), fee: rupiah(100) }),
      slot({ payDay: day('2026-03-31'), fee: rupiah(10) }),
      slot({ payDay: day('2026-03-01'), fee: rupiah(1) }),
    ];
    expect(feesByMonth(slots, 'IDR')).toEqual([
      { month: '2026-03', slots: 2, unknown: 0, expected: rupiah(11) },
      { month: '2026-04', slots: 1, unknown: 0, expected: rupiah(100) },
      { month: null, slots: 1, unknown: 0, expected: rupiah(7) },
    ]);
  });

  it('count a fee that is not known apart and never as zero', () => {
    expect(feesByMonth([slot({ fee: null }), slot({ fee: rupiah(0) })], 'IDR')).toEqual([
      { month: '2026-03', slots: 2, unknown: 1, expected: rupiah(0) },
    ]);
  });

  it('keep currencies apart, and count a fee that is not known in that of the shop only', () => {
    const slots = [
      slot({ fee: { minor: 1250, currency: 'USD' } }),
      slot({ fee: null }),
      slot({ fee: rupiah(3) }),
    ];
    expect(feesByMonth(slots, 'IDR')).toEqual([
      { month: '2026-03', slots: 2, unknown: 1, expected: rupiah(3) },
      { month: '2026-03', slots: 1, unknown: 0, expected: { minor: 1250, currency: 'USD' } },
    ]);
    expect(feesByMonth([], 'IDR')).toEqual([]);
  });

  it.each([
    ['draft', 1],
    ['pending-payment', 1],
    ['paid', 1],
    ['ongoing', 1],
    ['ended', 1],
    ['recalled', 0],
    ['cancelled', 0],
    ['expired-unpaid', 0],
  ] satisfies [CampaignStatus, number][])('of a campaign that is %s count %i times', (status, times) => {
    expect(feesByMonth([slot({ status })], 'IDR')).toHaveLength(times);
  });
});

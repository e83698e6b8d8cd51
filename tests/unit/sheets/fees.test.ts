import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { campaignStatuses, type CampaignStatus } from '../../../lib/model/draft';
import { slotKinds } from '../../../lib/model/plan';
import { feesByMonth } from '../../../lib/sheets/fees';
import { feeTables } from '../../../lib/state/planner-fees';
import { day, slot } from './plans';

const rupiah = (minor: number) => ({ minor, currency: 'IDR' }) as const;
const sums = (committed: number, expected: number, unknown = 0) => ({
  committed: rupiah(committed),
  expected: rupiah(expected),
  total: rupiah(committed + expected),
  unknown,
});

describe('fees by month', () => {
  it('are summed by the month of payment, those without a pay day last', () => {
    const slots = [
      slot({ payDay: null, fee: rupiah(7) }),
      slot({ payDay: day('2026-04-01'), fee: rupiah(100), status: 'paid' }),
      slot({ payDay: day('2026-03-31'), fee: rupiah(10) }),
      slot({ payDay: day('2026-03-01'), fee: rupiah(1), status: 'ended' }),
    ];
    expect(feesByMonth(slots, 'IDR')).toEqual([
      { month: '2026-03', ...sums(1, 10) },
      { month: '2026-04', ...sums(100, 0) },
      { month: null, ...sums(0, 7) },
    ]);
  });

  it('count a fee that is not known apart and never as zero', () => {
    expect(feesByMonth([slot({ fee: null }), slot({ fee: rupiah(0) })], 'IDR')).toEqual([
      { month: '2026-03', ...sums(0, 0, 1) },
    ]);
    expect(feesByMonth([slot({ fee: null, kind: 'target' })], 'IDR')).toEqual([]);
  });

  it.each([
    ['draft', 'expected'],
    ['pending-payment', 'expected'],
    ['paid', 'committed'],
    ['ongoing', 'committed'],
    ['ended', 'committed'],
    ['recalled', undefined],
    ['cancelled', undefined],
    ['expired-unpaid', undefined],
  ] satisfies [CampaignStatus, 'expected' | 'committed' | undefined][])(
    'of a campaign that is %s are %s',
    (status, of) => {
      const [month] = feesByMonth([slot({ status, fee: rupiah(5) })], 'IDR');
      expect(month?.committed.minor).toBe(of === undefined ? undefined : of === 'committed' ? 5 : 0);
      expect(month?.expected.minor).toBe(of === undefined ? undefined : of === 'expected' ? 5 : 0);
    },
  );

  it('are those of the planner page, for any plan', () => {
    const payDay = fc.option(fc.constantFrom('2026-03-01', '2026-03-31', '2026-12-31').map(day), {
      nil: null,
    });
    const currency = fc.constantFrom('IDR', 'GBP', 'USD');
    const fee = fc.option(fc.record({ minor: fc.nat(1e9), currency }), { nil: null });
    const some = fc.record({
      payDay,
      fee,
      status: fc.constantFrom(...campaignStatuses),
      kind: fc.constantFrom(...slotKinds),
    });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 12 }), (parts) => {
        const slots = parts.map((part, index) => slot({ ...part, id: `slot-${index}` }));
        const page = feeTables(slots, 'IDR').flatMap(({ currency: shown, rows }) =>
          rows.map((row) => [row.month, shown, row.committed, row.expected, row.total, row.unknown]),
        );
        const ours = feesByMonth(slots, 'IDR').map(({ month, committed, expected, total, unknown }) => [
          month,
          total.currency,
          committed.minor,
          expected.minor,
          total.minor,
          unknown,
        ]);
        expect(ours).toEqual(page);
      }),
    );
  });
});

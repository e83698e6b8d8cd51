import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { IsoDay } from '../../../lib/model/day';
import type { Money } from '../../../lib/model/money';
import type { Slot } from '../../../lib/model/plan';
import { feesByMonth } from '../../../lib/planner/fees-by-month';
import { noon, slotOf } from '../storage/desk';

const paid = (payDay: string | null, fee: Money | null, over: Partial<Slot> = {}): Slot =>
  slotOf('shop', { payDay: payDay as IsoDay | null, fee, ...over });
const rupiah = (minor: number): Money => ({ minor, currency: 'IDR' });

describe('expected fees', () => {
  test('go by the month of payment, not of the campaign', () => {
    const start = '2026-02-01' as IsoDay;
    expect(
      feesByMonth([paid('2026-01-31', rupiah(10), { start }), paid('2026-02-01', rupiah(5))]).known,
    ).toEqual([
      { month: '2026-01', currency: 'IDR', minor: 10, slots: 1 },
      { month: '2026-02', currency: 'IDR', minor: 5, slots: 1 },
    ]);
  });

  test('are never added up across currencies', () => {
    const dollars: Money = { minor: 7, currency: 'USD' };
    expect(feesByMonth([paid('2026-01-31', rupiah(10)), paid('2026-01-02', dollars)]).known).toEqual([
      { month: '2026-01', currency: 'IDR', minor: 10, slots: 1 },
      { month: '2026-01', currency: 'USD', minor: 7, slots: 1 },
    ]);
  });

  test('without a pay day stand apart, at the end', () => {
    expect(
      feesByMonth([paid(null, rupiah(3)), paid('2026-01-31', rupiah(10))]).known.map(({ month }) => month),
    ).toEqual(['2026-01', null]);
  });

  test('that nobody knows are counted and never taken for nothing', () => {
    const slots = [paid('2026-01-31', null), paid('2026-01-31', null, { kind: 'target' }), paid(null, null)];
    expect(feesByMonth(slots)).toEqual({
      known: [],
      unknown: [
        { month: '2026-01', slots: 1 },
        { month: null, slots: 1 },
      ],
    });
  });

  test.each(['recalled', 'cancelled', 'expired-unpaid'] as const)(
    'of a %s campaign are not expected',
    (status) => {
      expect(feesByMonth([paid('2026-01-31', rupiah(10), { status })])).toEqual({ known: [], unknown: [] });
    },
  );

  test('of a slot in the bin are not expected', () => {
    expect(feesByMonth([paid('2026-01-31', rupiah(10), { deletedAt: noon })])).toEqual({
      known: [],
      unknown: [],
    });
  });

  test('make the same total in any order', () => {
    const amount = fc.record({ minor: fc.nat(1_000_000_000), currency: fc.constantFrom('IDR', 'USD') });
    const day = fc.constantFrom('2026-01-31', '2026-02-01', '2026-12-31', null);
    const slots = fc.array(
      fc.tuple(day, fc.option(amount)).map(([payDay, fee]) => paid(payDay, fee as Money | null)),
    );
    fc.assert(
      fc.property(slots, (some) => {
        const forwards = feesByMonth(some);
        expect(feesByMonth([...some].reverse())).toEqual(forwards);
        const total = some.reduce((sum, { fee }) => sum + (fee?.minor ?? 0), 0);
        expect(forwards.known.reduce((sum, { minor }) => sum + minor, 0)).toBe(total);
      }),
    );
  });
});

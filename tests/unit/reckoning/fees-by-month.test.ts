import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { campaignStatuses, type CampaignStatus } from '../../../lib/model/draft';
import type { Money } from '../../../lib/model/money';
import { slotKinds, type Slot } from '../../../lib/model/plan';
import { feesByMonth } from '../../../lib/reckoning/fees-by-month';
import { day, instant, money, slot } from '../builders';

const paid = (payDay: string | null, fee: Money | null, over: Partial<Slot> = {}): Slot =>
  slot({ payDay: payDay === null ? null : day(payDay), fee, ...over });
const sums = (committed: number, expected: number, unknown = 0) => ({
  committed: money(committed),
  expected: money(expected),
  total: money(committed + expected),
  unknown,
});

describe('fees by month', () => {
  test('go by the month of payment, not of the campaign, those without a pay day last', () => {
    const slots = [
      paid(null, money(7)),
      paid('2026-04-01', money(100), { status: 'paid' }),
      paid('2026-03-31', money(10), { start: day('2026-04-01') }),
      paid('2026-03-01', money(1), { status: 'ended' }),
      paid('2025-12-31', money(2)),
    ];
    expect(feesByMonth(slots, 'IDR')).toEqual([
      { month: '2025-12', ...sums(0, 2) },
      { month: '2026-03', ...sums(1, 10) },
      { month: '2026-04', ...sums(100, 0) },
      { month: null, ...sums(0, 7) },
    ]);
  });

  test('are never added up across currencies; the shop’s own comes first', () => {
    const slots = [
      paid('2026-01-02', money(7, 'USD')),
      paid('2026-01-31', money(3, 'GBP')),
      paid('2026-01-31', money(10)),
    ];
    const inOrder = feesByMonth(slots, 'IDR').map(({ month, total }) => [month, total.currency, total.minor]);
    expect(inOrder).toEqual([
      ['2026-01', 'IDR', 10],
      ['2026-01', 'GBP', 3],
      ['2026-01', 'USD', 7],
    ]);
  });

  test('that nobody knows are counted in the shop’s currency and never taken for nothing', () => {
    const slots = [paid('2026-01-31', null), paid('2026-01-31', money(0)), paid(null, null)];
    expect(feesByMonth(slots, 'IDR')).toEqual([
      { month: '2026-01', ...sums(0, 0, 1) },
      { month: null, ...sums(0, 0, 1) },
    ]);
    const [only] = feesByMonth([paid('2026-01-31', null)], 'VND');
    expect(only).toMatchObject({ total: money(0, 'VND'), unknown: 1 });
  });

  test.each([
    ['plus-task', 1],
    ['plus-challenge', 1],
    ['flat-fee', 1],
    ['target', 0],
    ['open', 0],
  ] as const)('a %s without a fee is unknown in %i month', (kind, months) => {
    expect(feesByMonth([paid('2026-01-31', null, { kind })], 'IDR')).toHaveLength(months);
    const [withFee] = feesByMonth([paid('2026-01-31', money(5), { kind })], 'IDR');
    expect(withFee).toMatchObject(sums(0, 5));
  });

  test.each([
    ['draft', 'expected'],
    ['pending-payment', 'expected'],
    ['paid', 'committed'],
    ['ongoing', 'committed'],
    ['ended', 'committed'],
    ['recalled', 'nothing'],
    ['cancelled', 'nothing'],
    ['expired-unpaid', 'nothing'],
  ] satisfies [CampaignStatus, 'expected' | 'committed' | 'nothing'][])(
    'of a campaign that is %s are %s',
    (status, of) => {
      const months = feesByMonth([paid('2026-03-01', money(5), { status })], 'IDR');
      const due = { expected: sums(0, 5), committed: sums(5, 0), nothing: null }[of];
      expect(months).toEqual(due === null ? [] : [{ month: '2026-03', ...due }]);
    },
  );

  test('of a slot in the bin are not due', () => {
    const deletedAt = instant('2026-03-01T00:00:00Z');
    expect(feesByMonth([paid('2026-01-31', money(10), { deletedAt })], 'IDR')).toEqual([]);
  });

  test('keep every rupiah and every unknown fee, in any order of the slots', () => {
    const some = fc.record({
      payDay: fc.option(fc.constantFrom('2026-03-01', '2026-03-31', '2026-12-31').map(day)),
      fee: fc.option(
        fc.record({ minor: fc.nat(1e9), currency: fc.constantFrom('IDR' as const, 'GBP', 'USD') }),
      ),
      status: fc.constantFrom(...campaignStatuses),
      kind: fc.constantFrom(...slotKinds),
    });
    const gone: readonly CampaignStatus[] = ['recalled', 'cancelled', 'expired-unpaid'];
    fc.assert(
      fc.property(fc.array(some, { maxLength: 12 }), (parts) => {
        const slots = parts.map((part) => slot(part));
        const months = feesByMonth(slots, 'IDR');
        expect(feesByMonth([...slots].reverse(), 'IDR')).toEqual(months);
        const due = slots.filter(({ status }) => !gone.includes(status));
        for (const currency of ['IDR', 'GBP', 'USD'] as const) {
          const shown = months.filter(({ total }) => total.currency === currency);
          const expected = due.filter(({ fee }) => fee?.currency === currency);
          expect(shown.reduce((sum, { total }) => sum + total.minor, 0)).toBe(
            expected.reduce((sum, { fee }) => sum + (fee?.minor ?? 0), 0),
          );
        }
        const unknown = due.filter(
          ({ fee, kind }) => fee === null && (kind === 'flat-fee' || kind.startsWith('plus')),
        );
        expect(months.reduce((sum, month) => sum + month.unknown, 0)).toBe(unknown.length);
      }),
    );
  });
});

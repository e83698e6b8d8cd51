import { describe, expect, test } from 'vitest';
import { monthOf } from '../../../lib/reckoning/days';
import { crossMonth, sameMonthPlan, shareOf, undoDays } from '../../../lib/reckoning/payment';
import { day, money } from '../builders';

const cross = (payDay: string, start: string, end: string) => crossMonth(day(payDay), day(start), day(end));

describe('payment', () => {
  test('undo days', () => {
    expect(undoDays(day('2026-04-01'), day('2026-04-01'))).toBe(0);
    expect(undoDays(day('2026-04-03'), day('2026-04-06'))).toBe(3);
    expect(undoDays(day('2026-04-03'), day('2026-04-01'))).toBe(-2);
  });
  test('paid 30 January, 1 to 14 February: after the end, back in March', () => {
    expect(cross('2026-01-30', '2026-02-01', '2026-02-14')).toEqual({
      refund: 'after-end',
      charged: '2026-02',
      back: '2026-03',
    });
  });
  test('paid 30 January, 25 February to 10 March: after a recall only', () => {
    expect(cross('2026-01-30', '2026-02-25', '2026-03-10')).toMatchObject({ refund: 'after-recall' });
  });
  test.each([
    ['2026-02-01', '2026-02-04', '2026-02-20'],
    ['2026-02-04', '2026-02-01', '2026-02-20'],
    ['2026-03-01', '2026-02-01', '2026-02-20'],
  ])('paid %s, started %s: no extra fee', (payDay, start, end) => {
    expect(cross(payDay, start, end)).toEqual({ refund: 'none' });
  });
  test('over the turn of the year', () => {
    expect(cross('2026-12-30', '2027-01-02', '2027-01-20')).toMatchObject({
      charged: '2027-01',
      back: '2027-02',
    });
    expect(cross('2026-11-30', '2026-12-02', '2026-12-20')).toMatchObject({
      charged: '2026-12',
      back: '2027-01',
    });
  });
  test.each([
    [10_000_000, 1_100_000],
    [1, 0],
    [4, 0],
    [5, 1],
    [45, 5],
    [9_007_199_254_740_991, 990_791_918_021_509],
    [0, 0],
  ])('11 % of %i is %i', (minor, share) => expect(shareOf(money(minor), 1100)).toEqual(money(share)));
});

describe('sameMonthPlan', () => {
  const plan = { payDay: day('2026-01-30'), start: day('2026-02-01'), end: day('2026-02-14') };
  test('moves the start by as little as possible and keeps the length', () => {
    expect(sameMonthPlan(plan, day('2026-01-15'))).toEqual({
      payDay: '2026-02-01',
      start: '2026-02-04',
      end: '2026-02-17',
    });
  });
  test('only payment moves where the start can stay', () => {
    const late = { payDay: day('2026-01-30'), start: day('2026-02-20'), end: day('2026-02-28') };
    expect(sameMonthPlan(late, day('2026-01-15'))).toEqual({ ...late, payDay: '2026-02-01' });
  });
  test('never pays before today and says so when nothing fits', () => {
    expect(sameMonthPlan(plan, day('2026-02-05'))).toEqual({
      payDay: '2026-02-05',
      start: '2026-02-08',
      end: '2026-02-21',
    });
    expect(sameMonthPlan(plan, day('2026-02-06'))).toBeNull();
  });
  test('what it suggests is paid in the month of the start', () => {
    const found = sameMonthPlan(plan, day('2026-01-15'));
    expect(found && monthOf(found.payDay) === monthOf(found.start)).toBe(true);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, monthOf } from '../../../lib/reckoning/days';
import { payAdvice, type PayQuestion } from '../../../lib/reckoning/pay-advice';
import { day, money } from '../builders';

const ask = (payDay: string, start: string, end: string, over: Partial<PayQuestion> = {}) =>
  payAdvice({
    payDay: day(payDay),
    start: day(start),
    end: day(end),
    today: day('2026-01-10'),
    fee: money(10_000_000),
    rate: 1100,
    ...over,
  });

describe('a day of payment', () => {
  test('paid on the day of the start: no recall, and a start three days later is offered', () => {
    const { undo, cross, suggestion } = ask('2026-04-01', '2026-04-01', '2026-04-20');
    expect([undo, cross.refund]).toEqual([0, 'none']);
    expect(suggestion).toEqual({
      state: 'better',
      plan: { payDay: '2026-04-01', start: '2026-04-04', end: '2026-04-23' },
      undo: 3,
      moved: 3,
    });
  });
  test('paid on the 3rd for the 6th: 3 days to recall, nothing to better', () => {
    const { undo, suggestion } = ask('2026-04-03', '2026-04-06', '2026-04-20');
    expect([undo, suggestion.state]).toEqual([3, 'needless']);
  });
  test('30 Jan for 1 to 14 Feb: Rp1.100.000 for a while, back in March; 1 Feb for 4 to 17 Feb avoids it', () => {
    const { undo, cross, temporary, suggestion } = ask('2026-01-30', '2026-02-01', '2026-02-14');
    expect(undo).toBe(2);
    expect(cross).toEqual({ refund: 'after-end', charged: '2026-02', back: '2026-03' });
    expect(temporary).toEqual(money(1_100_000));
    expect(suggestion).toMatchObject({
      state: 'better',
      plan: { payDay: '2026-02-01', start: '2026-02-04', end: '2026-02-17' },
      moved: 3,
    });
  });
  test('30 Jan for 25 Feb to 10 Mar: only after a recall; paying in February avoids it without moving the start', () => {
    const { cross, suggestion } = ask('2026-01-30', '2026-02-25', '2026-03-10');
    expect(cross.refund).toBe('after-recall');
    expect(suggestion).toMatchObject({ state: 'better', moved: 0, plan: { payDay: '2026-02-01' } });
  });
  test('1 Feb for 4 Feb: no flag, 3 days', () => {
    const { undo, cross, temporary, suggestion } = ask('2026-02-01', '2026-02-04', '2026-02-20');
    expect([undo, cross.refund, temporary, suggestion.state]).toEqual([3, 'none', null, 'needless']);
  });
  test('paid long after the start: no pair within 7 days', () => {
    expect(ask('2026-02-20', '2026-02-04', '2026-02-20').suggestion).toEqual({ state: 'none' });
  });
  test('a fee that was not read is not zero, a rate that is not known raises no flag', () => {
    expect(ask('2026-01-30', '2026-02-01', '2026-02-14', { fee: null }).temporary).toBeNull();
    expect(ask('2026-01-30', '2026-02-01', '2026-02-14', { rate: null }).cross.refund).toBe('none');
  });
  test('what is offered keeps the length, moves the start by at most 7 days and has no flag of its own', () => {
    const nearDay = fc.integer({ min: -60, max: 120 }).map((days) => addDays(day('2026-02-01'), days));
    fc.assert(
      fc.property(nearDay, nearDay, nearDay, fc.nat({ max: 120 }), (today, payDay, start, length) => {
        const end = addDays(start, length);
        const { suggestion } = payAdvice({ payDay, start, end, today, fee: null, rate: 1100 });
        if (suggestion.state !== 'better') return;
        const { plan } = suggestion;
        expect(daysBetween(plan.start, plan.end)).toBe(length);
        expect(Math.abs(daysBetween(start, plan.start))).toBeLessThanOrEqual(7);
        expect(monthOf(plan.payDay)).toBe(monthOf(plan.start));
        expect(plan.payDay >= today && plan.payDay >= payDay).toBe(true);
        expect(payAdvice({ ...plan, today, fee: null, rate: 1100 }).suggestion.state).toBe('needless');
      }),
    );
  });
});

import { describe, expect, test } from 'vitest';
import type { Slot } from '../../../lib/model/plan';
import rule from '../../../lib/rules/catalog/plus-budget-over-cap';
import { asksForItsNeeds, day, english, money, read, slot, verdict, type Case } from '../builders';

const planned = (minor: number | null, over: Partial<Slot> = {}): Slot =>
  slot({ id: String(minor), payDay: day('2026-04-20'), fee: minor === null ? null : money(minor), ...over });
const budget = (minor: number, slots: readonly Slot[] = [], cap = money(50_000_000)): Case => ({
  fields: { budget: read(money(minor)) },
  facts: { payDay: day('2026-04-03'), budgetCap: cap, slots },
});

describe('plus-budget-over-cap', () => {
  asksForItsNeeds(rule, budget(10_000_000));

  test.each([
    [50_000_000, 'pass:within'],
    [50_000_001, 'warning budget:over'],
    [0, 'pass:within'],
  ])('%i alone: %s', (minor, expected) => expect(verdict(rule, budget(minor))).toBe(expected));

  test('other campaigns of the payment month count, to the rupiah', () => {
    expect(verdict(rule, budget(10_000_000, [planned(40_000_000)]))).toBe('pass:within');
    expect(verdict(rule, budget(10_000_000, [planned(40_000_001)]))).toBe('warning budget:over');
    expect(english(rule, budget(10_000_000, [planned(40_000_001)]))).toContain(
      'IDR 50,000,001 of expected fees are paid in Apr 2026, with 1 other campaign. Your cap is IDR 50,000,000: IDR 1 too much.',
    );
  });
  test.each([
    ['another month', { payDay: day('2026-05-01') }],
    ['no pay day', { payDay: null }],
    ['recalled', { status: 'recalled' as const }],
    ['never paid', { status: 'expired-unpaid' as const }],
    ['in the bin', { deletedAt: slot().createdAt }],
  ])('%s does not count', (_, over) => {
    expect(verdict(rule, budget(10_000_000, [planned(90_000_000, over)]))).toBe('pass:within');
  });
  test('a campaign that was paid in the month and is over was paid all the same', () => {
    const over = planned(40_000_001, { status: 'ended' });
    expect(verdict(rule, budget(10_000_000, [over]))).toBe('warning budget:over');
  });
  test('a collaboration for commission only has no fee to know', () => {
    expect(verdict(rule, budget(10_000_000, [planned(null, { kind: 'target' })]))).toBe('pass:within');
  });
  test('a fee that is not known is never zero', () => {
    expect(verdict(rule, budget(10_000_000, [planned(null)]))).toBe('cannot-tell rule:unknownFees');
    expect(verdict(rule, budget(60_000_000, [planned(null)]))).toBe('warning budget:over');
  });
  test('while the plan is not known only this draft alone can be over', () => {
    const facts = { payDay: day('2026-04-03'), budgetCap: money(50_000_000) };
    expect(verdict(rule, { ...budget(50_000_001), facts })).toBe('warning budget:over');
    expect(verdict(rule, { ...budget(50_000_000), facts })).toBe('cannot-tell fact:slots');
  });
  test('a cap in another currency', () => {
    expect(verdict(rule, budget(10, [], money(5_000, 'USD')))).toBe('cannot-tell rule:otherCurrency');
    const foreign = planned(1, { fee: money(1, 'USD') });
    expect(verdict(rule, budget(10, [foreign]))).toBe('cannot-tell rule:unknownFees');
  });
});

import { describe, expect, test } from 'vitest';
import rule from '../../../lib/rules/catalog/plus-cross-month-fee';
import {
  ambiguous,
  asksForItsNeeds,
  day,
  english,
  judge,
  money,
  read,
  verdict,
  type Case,
} from '../builders';

const paid = (payDay: string, start: string, end: string, over: Case = {}): Case => ({
  fields: { start: read(day(start)), end: read(day(end)), budget: read(money(10_000_000)) },
  facts: { payDay: day(payDay) },
  now: '2026-01-15T09:00:00',
  ...over,
});

describe('plus-cross-month-fee', () => {
  asksForItsNeeds(rule, paid('2026-01-30', '2026-02-01', '2026-02-14'));

  test.each([
    ['2026-01-30', '2026-02-01', '2026-02-14', 'warning start:afterEnd'],
    ['2026-01-30', '2026-02-25', '2026-03-10', 'note start:afterRecall'],
    ['2026-02-01', '2026-02-04', '2026-02-20', 'pass'],
    ['2026-01-31', '2026-02-14', '2026-02-28', 'warning start:afterEnd'],
    ['2026-01-31', '2026-02-14', '2026-03-01', 'note start:afterRecall'],
    ['2026-12-31', '2027-01-01', '2027-01-20', 'warning start:afterEnd'],
    ['2026-03-02', '2026-03-01', '2026-03-20', 'pass'],
  ])('paid %s, %s to %s: %s', (payDay, start, end, expected) => {
    expect(verdict(rule, paid(payDay, start, end))).toBe(expected);
  });

  test('11 % of Rp10.000.000 is Rp1.100.000, back in March, and "may"', () => {
    const one = paid('2026-01-30', '2026-02-01', '2026-02-14');
    expect(english(rule, one)).toBe(
      'Paid on 30 Jan 2026, from 1 Feb 2026 to 14 Feb 2026: a refund after the end can fall in Feb 2026. Then 11% of the fee, IDR 1,100,000, may be charged for a while, expected back in Mar 2026. It is not part of the cost. Paying on 1 Feb 2026 for 4 Feb 2026 to 17 Feb 2026 avoids it.',
    );
    expect(judge(rule, one)).toMatchObject({
      findings: [
        {
          data: {
            extra: { money: money(1_100_000) },
            charged: { month: '2026-02' },
            back: { month: '2026-03' },
          },
        },
      ],
    });
  });
  test('what it suggests passes itself', () => {
    expect(verdict(rule, paid('2026-02-01', '2026-02-04', '2026-02-17'))).toBe('pass');
  });
  test('no start within 7 days: it says so', () => {
    const late = { now: '2026-02-06T09:00:00' };
    expect(verdict(rule, paid('2026-01-30', '2026-02-01', '2026-02-14', late))).toBe(
      'warning start:afterEndNoPlan',
    );
    const recall = paid('2026-01-30', '2026-02-01', '2026-03-14', late);
    expect(verdict(rule, recall)).toBe('note start:afterRecallNoPlan');
    expect(english(rule, recall)).toContain('No start within 7 days avoids it.');
  });
  test('an end that decides between warning and note', () => {
    const fields = { ...paid('2026-01-30', '2026-02-01', '2026-02-14').fields };
    const end = ambiguous(day('2026-02-03'), day('2026-03-02'));
    const one = paid('2026-01-30', '2026-02-01', '', { fields: { ...fields, end } });
    expect(verdict(rule, one)).toBe('cannot-tell field:end:ambiguous');
  });
});

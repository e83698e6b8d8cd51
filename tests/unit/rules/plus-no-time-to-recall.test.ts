import { describe, expect, test } from 'vitest';
import rule from '../../../lib/rules/catalog/plus-no-time-to-recall';
import { ambiguous, asksForItsNeeds, day, english, read, verdict, type Case } from '../builders';

const paid = (payDay: string, start: string): Case => ({
  fields: { start: read(day(start)) },
  facts: { payDay: day(payDay) },
});

describe('plus-no-time-to-recall', () => {
  asksForItsNeeds(rule, paid('2026-04-01', '2026-04-10'));

  test.each([
    ['2026-04-01', '2026-04-01', 'warning start:none'],
    ['2026-04-01', '2026-04-02', 'note start:few'],
    ['2026-04-01', '2026-04-03', 'note start:few'],
    ['2026-04-03', '2026-04-06', 'pass:enough'],
    ['2026-04-01', '2026-05-01', 'pass:enough'],
    ['2026-04-02', '2026-04-01', 'warning start:paidAfterStart'],
  ])('paid %s, started %s: %s', (payDay, start, expected) => {
    expect(verdict(rule, paid(payDay, start))).toBe(expected);
  });

  test('says how many days', () => {
    expect(english(rule, paid('2026-04-03', '2026-04-06'))).toContain('3 days to recall');
    expect(english(rule, paid('2026-04-03', '2026-04-04'))).toContain('1 day to recall');
  });
  test('a start that can be read two ways', () => {
    const start = (a: string, b: string): Case => ({
      fields: { start: ambiguous(day(a), day(b)) },
      facts: { payDay: day('2026-04-01') },
    });
    expect(verdict(rule, start('2026-04-05', '2026-05-04'))).toBe('pass:enough');
    expect(verdict(rule, start('2026-04-01', '2026-01-04'))).toBe('cannot-tell field:start:ambiguous');
  });
});

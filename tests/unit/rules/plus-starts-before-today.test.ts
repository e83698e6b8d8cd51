import { describe, expect, test } from 'vitest';
import rule from '../../../lib/rules/catalog/plus-starts-before-today';
import { ambiguous, asksForItsNeeds, day, english, read, verdict, type Case } from '../builders';

const starts = (start: string, now = '2026-03-31T09:00:00'): Case => ({
  fields: { start: read(day(start)) },
  now,
});

describe('plus-starts-before-today', () => {
  asksForItsNeeds(rule, starts('2026-04-01'));

  test.each([
    ['2026-03-30', 'warning start:past'],
    ['2026-03-31', 'pass'],
    ['2026-04-01', 'pass'],
  ])('today is 31 March, start %s: %s', (start, expected) =>
    expect(verdict(rule, starts(start))).toBe(expected),
  );

  test('the day of the shop decides, not the one in London', () => {
    expect(verdict(rule, starts('2026-03-31', '2026-03-31T17:00:00Z'))).toBe('warning start:past');
    expect(verdict(rule, starts('2026-03-31', '2026-03-31T16:59:59Z'))).toBe('pass');
  });
  test('says how long ago', () => {
    expect(english(rule, starts('2026-03-30'))).toContain('1 day before today, 31 Mar 2026');
  });
  test('two readings', () => {
    const either = (a: string, b: string): Case => ({ fields: { start: ambiguous(day(a), day(b)) } });
    expect(verdict(rule, either('2026-04-05', '2026-05-04'))).toBe('pass');
    expect(verdict(rule, either('2026-03-04', '2026-04-03'))).toBe('cannot-tell field:start:ambiguous');
  });
});

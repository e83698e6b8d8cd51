import { describe, expect, test } from 'vitest';
import rule from '../../../lib/rules/catalog/flat-fee-length-out-of-range';
import { addDays } from '../../../lib/reckoning/days';
import { asksForItsNeeds, day, english, read, verdict, type Case } from '../builders';

/** A period of `n` days from today on, today and the last day counted; 9 March 2026 has summer time begun. */
const period = (n: number): Case => ({
  market: 'US',
  fields: { end: read(addDays(day('2026-03-07'), n - 1)) },
  now: '2026-03-07T20:00:00Z',
});

describe('flat-fee-length-out-of-range', () => {
  asksForItsNeeds(rule, period(200));

  test.each([
    [1, 'warning end:outside'],
    [119, 'warning end:outside'],
    [120, 'warning end:edge'],
    [121, 'pass'],
    [365, 'pass'],
    [366, 'warning end:edge'],
    [367, 'warning end:outside'],
    [-5, 'warning end:outside'],
  ])('%i days: %s', (n, expected) => expect(verdict(rule, period(n))).toBe(expected));
  test('today is the day in Los Angeles', () => {
    const end = read(addDays(day('2026-03-07'), 120));
    expect(verdict(rule, { market: 'US', fields: { end }, now: '2026-03-08T07:59:59Z' })).toBe('pass');
    expect(verdict(rule, { market: 'US', fields: { end }, now: '2026-03-08T08:00:00Z' })).toBe(
      'warning end:edge',
    );
  });
  test('the ends it calls safe pass', () => {
    expect(english(rule, period(100))).toContain('An end from 5 Jul 2026 to 6 Mar 2027 fits.');
    expect(verdict(rule, { ...period(1), fields: { end: read(day('2026-07-05')) } })).toBe('pass');
    expect(verdict(rule, { ...period(1), fields: { end: read(day('2027-03-06')) } })).toBe('pass');
  });
});

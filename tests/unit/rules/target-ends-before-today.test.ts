import { describe, expect, test } from 'vitest';
import rule from '../../../lib/rules/catalog/target-ends-before-today';
import { ambiguous, asksForItsNeeds, day, english, read, verdict, type Case } from '../builders';

const ends = (end: string, over: Case = {}): Case => ({
  fields: { end: read(day(end)) },
  now: '2026-03-31T09:00:00',
  ...over,
});

describe('target-ends-before-today', () => {
  asksForItsNeeds(rule, ends('2026-04-30'));

  test.each([
    ['2026-03-30', 'blocker end:past'],
    ['2026-03-31', 'pass'],
    ['2026-04-01', 'pass'],
    ['2025-12-31', 'blocker end:past'],
  ])('today is 31 March, end %s: %s', (end, expected) => expect(verdict(rule, ends(end))).toBe(expected));

  test('the last second of the end day is still in time, the next one is not', () => {
    expect(verdict(rule, ends('2026-03-31', { now: '2026-03-31T23:59:59' }))).toBe('pass');
    expect(verdict(rule, ends('2026-03-31', { now: '2026-04-01T00:00:00' }))).toBe('blocker end:past');
  });
  test.each([
    ['ID', '2026-03-31T17:00:00Z', 'blocker end:past'],
    ['GB', '2026-03-31T17:00:00Z', 'pass'],
    // Summer time: midnight in London is 23:00 UTC.
    ['GB', '2026-03-31T23:00:00Z', 'blocker end:past'],
    ['US', '2026-04-01T06:59:59Z', 'pass'],
    ['US', '2026-04-01T07:00:00Z', 'blocker end:past'],
    ['MX', '2026-04-01T05:59:59Z', 'pass'],
    ['MX', '2026-04-01T06:00:00Z', 'blocker end:past'],
  ] as const)('the clock of the shop decides: %s at %s', (market, now, expected) => {
    expect(verdict(rule, ends('2026-03-31', { market, now }))).toBe(expected);
  });
  test('says both days', () => {
    expect(english(rule, ends('2026-03-30'))).toContain(
      'ends on 30 Mar 2026, 1 day before today, 31 Mar 2026',
    );
  });
  test('two readings', () => {
    const end = (a: string, b: string): Case => ends('', { fields: { end: ambiguous(day(a), day(b)) } });
    expect(verdict(rule, end('2026-04-05', '2026-05-04'))).toBe('pass');
    expect(verdict(rule, end('2026-03-04', '2026-04-03'))).toBe('cannot-tell field:end:ambiguous');
  });
});

import { describe, expect, test } from 'vitest';
import rule from '../../../lib/rules/catalog/sample-decision-due';
import { asksForItsNeeds, day, english, verdict, type Case } from '../builders';

const row = (requested: string | null, decideBy: string | null = null) => ({
  creator: 'rani.dapur',
  requested: requested === null ? null : day(requested),
  decideBy: decideBy === null ? null : day(decideBy),
});
const list = (market: 'US' | 'ID', ...sampleRequests: readonly ReturnType<typeof row>[]): Case => ({
  market,
  facts: { sampleRequests },
  now: '2026-03-31T20:00:00Z',
});

describe('sample-decision-due', () => {
  asksForItsNeeds(rule, list('US', row('2026-03-31')));

  test.each([
    ['2026-03-23', 'warning -:overdue'],
    ['2026-03-24', 'warning -:urgent'],
    ['2026-03-25', 'warning -:urgent'],
    ['2026-03-26', 'note -:soon'],
    ['2026-03-27', 'note -:soon'],
    ['2026-03-28', 'pass'],
    ['2026-03-31', 'pass'],
  ])('today is 31 March, asked for on %s with 7 days to decide: %s', (requested, expected) => {
    expect(verdict(rule, list('US', row(requested)))).toBe(expected);
  });
  test('the row’s own last day goes first, in any market', () => {
    expect(verdict(rule, list('US', row('2026-03-23', '2026-04-10')))).toBe('pass');
    expect(verdict(rule, list('ID', row(null, '2026-04-01')))).toBe('warning -:urgent');
  });
  test('no number of days is known for the market', () => {
    expect(verdict(rule, list('ID', row('2026-03-01')))).toBe('cannot-tell rule:noDeadline');
    expect(verdict(rule, list('ID', row('2026-03-01'), row(null, '2026-04-01')))).toBe('warning -:urgent');
    expect(verdict(rule, list('US', row(null)))).toBe('cannot-tell rule:noDeadline');
  });
  test('counts and names the first', () => {
    const one = list('US', row('2026-03-25'), row('2026-03-24'), row('2026-03-26'), row('2026-03-20'));
    expect(verdict(rule, one)).toBe('warning -:overdue + warning -:urgent + note -:soon');
    expect(english(rule, list('US', row('2026-03-25'), row('2026-03-24')))).toContain(
      '2 requests to decide by tomorrow at the latest, the first by 31 Mar 2026',
    );
  });
  test('no requests', () => expect(verdict(rule, list('US'))).toBe('not-applicable draft'));
});

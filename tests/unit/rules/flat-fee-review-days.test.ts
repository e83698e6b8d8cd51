import { describe, expect, test } from 'vitest';
import rule from '../../../lib/rules/catalog/flat-fee-review-days';
import { asksForItsNeeds, day, english, read, verdict, type Case } from '../builders';

const ends = (end: string): Case => ({
  market: 'US',
  fields: { end: read(day(end)) },
  now: '2026-03-01T20:00:00Z',
});

describe('flat-fee-review-days', () => {
  asksForItsNeeds(rule, ends('2026-08-01'));

  test.each([
    ['2026-08-01', 'note end:taken'],
    ['2026-03-30', 'note end:taken'],
    ['2026-03-29', 'note end:noneLeft'],
    ['2026-03-01', 'note end:noneLeft'],
  ])('today is 1 March, end %s: %s', (end, expected) => expect(verdict(rule, ends(end))).toBe(expected));
  test('says what it takes and what is left', () => {
    expect(english(rule, ends('2026-03-30'))).toBe(
      'Up to 7 days to accept and 3 rounds of 7 days to revise: up to 28 days, until 29 Mar 2026. That leaves 1 day until the end on 30 Mar 2026.',
    );
  });
});

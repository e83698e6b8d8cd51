import { describe, expect, test } from 'vitest';
import rule from '../../../lib/rules/catalog/target-ads-outlive-collaboration';
import { ambiguous, asksForItsNeeds, day, english, read, unreadable, verdict, type Case } from '../builders';

const ads = (end: string, adsEnd: string): Case => ({
  fields: { adsAuthorisation: read('yes'), end: read(day(end)) },
  facts: { adsEnd: day(adsEnd) },
});

describe('target-ads-outlive-collaboration', () => {
  asksForItsNeeds(rule, ads('2026-06-30', '2026-06-30'));

  test.each([
    ['2026-06-29', 'pass'],
    ['2026-06-30', 'pass'],
    ['2026-07-01', 'warning end:outlive'],
  ])('the end is 30 June, ads until %s: %s', (adsEnd, expected) => {
    expect(verdict(rule, ads('2026-06-30', adsEnd))).toBe(expected);
  });
  test('ads are not authorised: does not apply', () => {
    expect(verdict(rule, { fields: { adsAuthorisation: read('no'), end: unreadable } })).toBe(
      'not-applicable draft',
    );
  });
  test('says both days', () => {
    expect(english(rule, ads('2026-06-30', '2026-07-01'))).toContain(
      'until 1 Jul 2026, the collaboration ends on 30 Jun 2026, 1 day before.',
    );
  });
  test('two readings that decide', () => {
    const one = ads('', '2026-05-01');
    const end = ambiguous(day('2026-04-05'), day('2026-05-04'));
    expect(verdict(rule, { ...one, fields: { ...one.fields, end } })).toBe('cannot-tell field:end:ambiguous');
  });
});

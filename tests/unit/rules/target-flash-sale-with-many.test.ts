import { describe, expect, test } from 'vitest';
import rule from '../../../lib/rules/catalog/target-flash-sale-with-many';
import { ambiguous, asksForItsNeeds, english, read, unreadable, verdict, type Case } from '../builders';

const sale = (count: number): Case => ({
  fields: { flashSale: read('yes'), creators: read(Array.from({ length: count }, (_, i) => `rani${i}`)) },
});

describe('target-flash-sale-with-many', () => {
  asksForItsNeeds(rule, sale(1));

  test.each([
    [0, 'blocker creators:notOne'],
    [1, 'pass:one'],
    [2, 'blocker creators:notOne'],
    [50, 'blocker creators:notOne'],
  ])('%i creators: %s', (count, expected) => expect(verdict(rule, sale(count))).toBe(expected));
  test('no flash sale: does not apply, whatever the creators', () => {
    expect(verdict(rule, { fields: { flashSale: read('no'), creators: unreadable } })).toBe(
      'not-applicable draft',
    );
  });
  test('a switch that can be read two ways', () => {
    const fields = { ...sale(5).fields, flashSale: ambiguous('yes' as const, 'no' as const) };
    expect(verdict(rule, { fields })).toBe('cannot-tell field:flashSale:ambiguous');
  });
  test('says how many', () =>
    expect(english(rule, sale(5))).toContain('A flash sale with 5 creators. Exactly 1'));
});

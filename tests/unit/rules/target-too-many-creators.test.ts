import { describe, expect, test } from 'vitest';
import rule from '../../../lib/rules/catalog/target-too-many-creators';
import { ambiguous, asksForItsNeeds, english, read, verdict, type Case } from '../builders';

const list = (count: number) => Array.from({ length: count }, (_, i) => `rani${i}`);
const creators = (count: number, over: Case = {}): Case => ({
  fields: { creators: read(list(count)) },
  ...over,
});

describe('target-too-many-creators', () => {
  asksForItsNeeds(rule, creators(3));

  test.each([
    [0, 'pass'],
    [50, 'pass'],
    [51, 'blocker creators:tooMany'],
  ])('%i creators: %s', (count, expected) => expect(verdict(rule, creators(count))).toBe(expected));
  test.each([
    ['US', 'blocker creators:tooMany'],
    ['GB', 'blocker creators:tooMany'],
    ['IE', 'cannot-tell limit:targetCreators'],
  ] as const)('in %s: %s', (market, expected) =>
    expect(verdict(rule, creators(51, { market }))).toBe(expected),
  );
  test('says how many', () => expect(english(rule, creators(60))).toContain('60 creators. Allowed are 50;'));
  test('two readings that decide', () => {
    const decides = ambiguous(list(50), list(51));
    expect(verdict(rule, { fields: { creators: decides } })).toBe('cannot-tell field:creators:ambiguous');
  });
});

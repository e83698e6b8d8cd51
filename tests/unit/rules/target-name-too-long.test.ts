import { describe, expect, test } from 'vitest';
import rule from '../../../lib/rules/catalog/target-name-too-long';
import { ambiguous, asksForItsNeeds, english, read, verdict, type Case } from '../builders';

const named = (name: string, over: Case = {}): Case => ({ fields: { name: read(name) }, ...over });

describe('target-name-too-long', () => {
  asksForItsNeeds(rule, named('Kopi Gayo April'));

  test.each([
    ['K', 'pass'],
    ['x'.repeat(30), 'pass'],
    ['x'.repeat(31), 'blocker name:tooLong'],
    [`  ${'x'.repeat(30)} `, 'pass'],
    ['é'.repeat(30), 'pass'],
    ['☕'.repeat(30), 'pass'],
    ['🎁'.repeat(15), 'pass'],
    ['🎁'.repeat(16), 'warning name:edge'],
    ['🎁'.repeat(31), 'blocker name:tooLong'],
  ])('%s: %s', (name, expected) => expect(verdict(rule, named(name))).toBe(expected));

  test('says how long it is and what is allowed', () => {
    expect(english(rule, named('x'.repeat(33)))).toBe(
      'The name has 33 characters. Allowed are 30; the platform will refuse it.',
    );
  });
  test('on the edit page too', () => {
    expect(verdict(rule, named('x'.repeat(31), { page: 'target-edit' }))).toBe('blocker name:tooLong');
  });
  test.each([
    ['GB', 'blocker name:tooLong'],
    ['VN', 'blocker name:tooLong'],
    ['US', 'cannot-tell limit:targetNameLength'],
    ['DE', 'cannot-tell limit:targetNameLength'],
  ] as const)('in %s: %s', (market, expected) => {
    expect(verdict(rule, named('x'.repeat(31), { market }))).toBe(expected);
  });
  test('two readings', () => {
    expect(verdict(rule, { fields: { name: ambiguous('a', 'b') } })).toBe('pass');
    const decides = ambiguous('a', 'x'.repeat(31));
    expect(verdict(rule, { fields: { name: decides } })).toBe('cannot-tell field:name:ambiguous');
  });
});

import { describe, expect, test } from 'vitest';
import rule from '../../../lib/rules/catalog/target-message-too-long';
import { ambiguous, asksForItsNeeds, blank, english, read, verdict, type Case } from '../builders';

const message = (text: string, over: Case = {}): Case => ({ fields: { message: read(text) }, ...over });

describe('target-message-too-long', () => {
  asksForItsNeeds(rule, message('Halo'));

  test.each([
    ['Halo', 'pass'],
    ['x'.repeat(500), 'pass'],
    ['x'.repeat(501), 'blocker message:tooLong'],
    ['🎁'.repeat(250), 'pass'],
    ['🎁'.repeat(251), 'warning message:edge'],
    ['🎁'.repeat(501), 'blocker message:tooLong'],
    [`${'x\n'.repeat(250)}x`, 'blocker message:tooLong'],
  ])('%s: %s', (text, expected) => expect(verdict(rule, message(text))).toBe(expected));

  test('blank is short enough', () => expect(verdict(rule, { fields: { message: blank } })).toBe('pass'));
  test('says how long and what is allowed', () => {
    expect(english(rule, message('x'.repeat(512)))).toContain('has 512 characters. Allowed are 500;');
  });
  test.each([
    ['GB', 'blocker message:tooLong'],
    ['VN', 'cannot-tell limit:targetMessageLength'],
    ['US', 'cannot-tell limit:targetMessageLength'],
  ] as const)('in %s: %s', (market, expected) => {
    expect(verdict(rule, message('x'.repeat(501), { market }))).toBe(expected);
  });
  test('two readings that decide', () => {
    const either = ambiguous('a', 'x'.repeat(501));
    expect(verdict(rule, { fields: { message: either } })).toBe('cannot-tell field:message:ambiguous');
  });
});

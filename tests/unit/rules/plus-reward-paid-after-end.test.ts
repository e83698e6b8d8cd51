import { describe, expect, test } from 'vitest';
import rule from '../../../lib/rules/catalog/plus-reward-paid-after-end';
import { ambiguous, asksForItsNeeds, day, english, read, verdict, type Case } from '../builders';

const type = (plusType: 'task' | 'challenge', fields: Case['fields'] = {}): Case => ({
  fields: { plusType: read(plusType), ...fields },
});

describe('plus-reward-paid-after-end', () => {
  asksForItsNeeds(rule, type('challenge'));

  test('Task rewards during, Challenge rewards after', () => {
    expect(verdict(rule, type('task'))).toBe('pass:during');
    expect(verdict(rule, type('challenge'))).toBe('note plusType:after');
    expect(verdict(rule, type('challenge', { end: read(day('2026-04-30')) }))).toBe('note plusType:afterDay');
    expect(english(rule, type('challenge', { end: read(day('2026-04-30')) }))).toContain(
      'after the end on 30 Apr 2026',
    );
  });
  test('a type that can be read two ways', () => {
    const plusType = ambiguous('task' as const, 'challenge' as const);
    expect(verdict(rule, { fields: { plusType } })).toBe('cannot-tell field:plusType:ambiguous');
  });
});

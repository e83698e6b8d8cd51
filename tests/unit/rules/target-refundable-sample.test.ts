import { describe, expect, test } from 'vitest';
import rule from '../../../lib/rules/catalog/target-refundable-sample';
import { ambiguous, asksForItsNeeds, missing, read, verdict } from '../builders';

describe('target-refundable-sample', () => {
  asksForItsNeeds(rule, { fields: { sampleOffered: read('yes'), sampleKind: read('free') } });

  test('free passes, refundable is a warning', () => {
    expect(verdict(rule, { fields: { sampleKind: read('free') } })).toBe('pass');
    expect(verdict(rule, { fields: { sampleKind: read('refundable') } })).toBe(
      'warning sampleKind:refundable',
    );
  });
  test('no samples: does not apply', () => {
    expect(verdict(rule, { fields: { sampleOffered: read('no'), sampleKind: missing } })).toBe(
      'not-applicable draft',
    );
  });
  test('two readings', () => {
    const sampleKind = ambiguous('free' as const, 'refundable' as const);
    expect(verdict(rule, { fields: { sampleKind } })).toBe('cannot-tell field:sampleKind:ambiguous');
  });
});

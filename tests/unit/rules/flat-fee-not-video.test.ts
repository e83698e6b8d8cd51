import { describe, expect, test } from 'vitest';
import rule from '../../../lib/rules/catalog/flat-fee-not-video';
import { ambiguous, asksForItsNeeds, read, verdict } from '../builders';

describe('flat-fee-not-video', () => {
  asksForItsNeeds(rule, { market: 'US', fields: { contentType: read('video') } });

  test.each([
    ['video', 'pass'],
    ['live', 'blocker contentType:live'],
    ['none', 'blocker contentType:open'],
  ] as const)('%s: %s', (contentType, expected) => {
    expect(verdict(rule, { market: 'US', fields: { contentType: read(contentType) } })).toBe(expected);
  });
  test('two readings that decide', () => {
    const contentType = ambiguous('video' as const, 'live' as const);
    expect(verdict(rule, { market: 'US', fields: { contentType } })).toBe(
      'cannot-tell field:contentType:ambiguous',
    );
  });
});

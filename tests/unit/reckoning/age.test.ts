import { describe, expect, test } from 'vitest';
import type { LimitUsed, Line, Report } from '../../../lib/model/report';
import { isAged, lastVerified, verifiedLongAgo } from '../../../lib/reckoning/age';
import { day } from '../builders';

const line = (...verified: readonly string[]): Line => ({
  rule: 'one',
  outcome: { outcome: 'pass', remark: null },
  sources: [],
  limits: verified.map((text): LimitUsed => {
    return { id: 'plusDays', source: 's', verified: day(text), grade: 'seen', status: 'ok' };
  }),
});
const report = (...lines: readonly Line[]): Report => {
  return { draftHash: '', lines, coverage: { checked: 0, of: 0 } };
};

describe('what was verified 90 days ago', () => {
  test.each([
    ['2026-11-19', false],
    ['2026-11-20', false],
    ['2027-02-18', false],
    ['2027-02-19', true],
    ['2028-01-01', true],
  ])('is looked at on %s: old is %s', (today, aged) => {
    expect(isAged(day('2026-11-20'), day(today))).toBe(aged);
    const one = report(line(), line('2026-12-24', '2026-11-20'), line('2027-01-01'));
    expect(lastVerified(one)).toBe('2026-11-20');
    expect(verifiedLongAgo(one, day(today))).toBe(aged ? '2026-11-20' : null);
  });
  test('does not matter to a report that stands on no limit', () => {
    expect(lastVerified(report(line()))).toBeNull();
    expect(verifiedLongAgo(report(), day('2030-01-01'))).toBeNull();
  });
});

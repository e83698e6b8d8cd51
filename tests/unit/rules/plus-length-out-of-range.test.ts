import { describe, expect, test } from 'vitest';
import rule from '../../../lib/rules/catalog/plus-length-out-of-range';
import { addDays } from '../../../lib/reckoning/days';
import { ambiguous, asksForItsNeeds, day, english, judgeLine, read, verdict, type Case } from '../builders';

const start = day('2026-04-01');
/** A campaign of `n` days, the last one counted. */
const of = (plusType: 'task' | 'challenge', n: number): Case => ({
  fields: { plusType: read(plusType), start: read(start), end: read(addDays(start, n - 1)) },
});

describe('plus-length-out-of-range', () => {
  asksForItsNeeds(rule, of('task', 20));

  test.each([
    ['task', 1, 'blocker end:task'],
    ['task', 13, 'blocker end:task'],
    ['task', 14, 'warning end:taskEdge'],
    ['task', 15, 'pass'],
    ['task', 60, 'pass'],
    ['task', 120, 'pass'],
    ['task', 121, 'warning end:taskEdge'],
    ['task', 122, 'blocker end:task'],
    ['challenge', 13, 'blocker end:challenge'],
    ['challenge', 14, 'warning end:challengeEdge'],
    ['challenge', 15, 'pass'],
    ['challenge', 60, 'pass'],
    ['challenge', 61, 'warning end:challengeEdge'],
    ['challenge', 62, 'blocker end:challenge'],
  ] as const)('a %s of %i days: %s', (type, n, expected) =>
    expect(verdict(rule, of(type, n))).toBe(expected),
  );

  test.each([0, -1, -400])('an end %i days counted from the start is before it', (n) => {
    expect(verdict(rule, of('task', n))).toBe('blocker end:endBeforeStart');
  });

  test('a leap day and a summer-time change count as days', () => {
    const fields = {
      plusType: read('task' as const),
      start: read(day('2028-02-20')),
      end: read(day('2028-03-05')),
    };
    expect(verdict(rule, { fields })).toBe('pass');
  });

  test('says what was found, what is allowed and which ends are safe', () => {
    expect(english(rule, of('task', 13))).toContain(
      'runs 13 days, 12 without the last day. Allowed are 14 to 120; the platform will refuse it. An end from 15 Apr 2026 to 29 Jul 2026',
    );
  });
  test('the ends that it calls safe pass, one day further does not', () => {
    expect(verdict(rule, of('task', 15))).toBe('pass');
    expect(verdict(rule, of('task', 120))).toBe('pass');
  });

  const withEnd = (end: ReturnType<typeof ambiguous<ReturnType<typeof day>>>): Case => ({
    fields: { ...of('task', 20).fields, end },
  });
  test('an ambiguous end that does not matter', () => {
    expect(verdict(rule, withEnd(ambiguous(day('2026-05-04'), day('2026-05-05'))))).toBe('pass');
  });
  test('an ambiguous end that decides', () => {
    const end = ambiguous(day('2026-04-05'), day('2026-05-04'));
    expect(verdict(rule, withEnd(end))).toBe('cannot-tell field:end:ambiguous');
  });

  test('a disputed limit never blocks', () => {
    const limits = {
      plusDays: {
        value: { task: [14, 120], challenge: [14, 60] },
        source: 'cp-duration-task',
        verified: day('2026-11-20'),
        grade: 'seen',
        status: 'disputed',
      },
    } as const;
    expect(verdict(rule, { ...of('task', 13), limits })).toBe('warning end:task');
  });
  test('names its sources and the limit that it used', () => {
    const line = judgeLine(rule, of('task', 13));
    expect(line.sources).toContain('cp-duration-task');
    expect(line.limits).toMatchObject([
      { id: 'plusDays', source: 'cp-duration-task', verified: '2026-11-20' },
    ]);
  });
});

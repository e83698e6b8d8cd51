import { describe, expect, test } from 'vitest';
import { marketOf } from '../../../lib/markets';
import { todayAt } from '../../../lib/reckoning/days';
import { cannotTell, defineRule, found, pass } from '../../../lib/rules/define-rule';
import { hashOf } from '../../../lib/rules/draft-hash';
import { run } from '../../../lib/rules/engine';
import { ambiguous, day, draft, instant, missing, read, unreadable } from '../builders';

const market = marketOf('ID');
const today = todayAt(instant('2026-03-31T02:00:00Z'), market.zone);
const base = { severity: 'blocker', pages: ['plus-create'], sources: [] } as const;
const throwing = defineRule({
  ...base,
  id: 'throwing',
  check() {
    throw new Error('a bug');
  },
});
const passing = defineRule({ ...base, id: 'passing', check: () => pass() });
const dated = defineRule({
  ...base,
  id: 'dated',
  needs: ['start'],
  check: ({ start }) =>
    start < '2026-05-01' ? pass() : found('blocker', 'start', 'late', { start: { day: start } }),
});

describe('run', () => {
  test('a throwing rule breaks one line', () => {
    const { lines, coverage } = run([throwing, passing], draft('plus-create'), market, { today });
    expect(lines.map(({ outcome }) => outcome)).toEqual([
      { outcome: 'broken', error: 'a bug' },
      { outcome: 'pass', remark: null },
    ]);
    expect(coverage).toEqual({ checked: 1, of: 2 });
  });
  test('rules of other pages are not in the report', () => {
    expect(run([passing], draft('target-create'), market, { today }).lines).toEqual([]);
  });
  test('without a market no rule can tell', () => {
    const { lines } = run([passing], draft('plus-create', {}, null), null, { today });
    expect(lines[0]?.outcome).toEqual({ outcome: 'cannot-tell', because: [{ kind: 'market' }] });
  });
  test('readings that agree answer, readings that differ do not', () => {
    const at = (a: string, b: string) => draft('plus-create', { start: ambiguous(day(a), day(b)) });
    const outcome = (a: string, b: string) =>
      run([dated], at(a, b), market, { today }).lines[0]?.outcome.outcome;
    expect(outcome('2026-02-01', '2026-01-02')).toBe('pass');
    expect(outcome('2026-06-05', '2026-05-06')).toBe('found');
    expect(outcome('2026-05-04', '2026-04-05')).toBe('cannot-tell');
  });
  test('more than sixteen readings are not judged', () => {
    const name = (count: number) =>
      ambiguous('0', '1', ...Array.from({ length: count - 2 }, (_, i) => String(i + 2)));
    const named = defineRule({ ...base, id: 'named', needs: ['name'], check: () => pass() });
    const outcome = (count: number) =>
      run([named], draft('plus-create', { name: name(count) }), market, { today }).lines[0]?.outcome.outcome;
    expect(outcome(16)).toBe('pass');
    expect(outcome(17)).toBe('cannot-tell');
  });
  test('a condition rules out before its needs are asked for, unless it may hold', () => {
    const conditional = defineRule({
      ...base,
      id: 'conditional',
      onlyWhen: { field: 'sampleOffered', is: 'yes' },
      needs: ['sampleOffered', 'start'],
      check: () => pass(),
    });
    const outcome = (sampleOffered: Parameters<typeof draft>[1]) =>
      run([conditional], draft('plus-create', sampleOffered), market, { today }).lines[0]?.outcome.outcome;
    expect(outcome({ sampleOffered: read('no') })).toBe('not-applicable');
    expect(outcome({ sampleOffered: read('yes') })).toBe('cannot-tell');
    expect(outcome({ sampleOffered: missing })).toBe('cannot-tell');
    expect(outcome({ sampleOffered: unreadable, start: read(day('2026-04-01')) })).toBe('cannot-tell');
    expect(outcome({ sampleOffered: ambiguous('no', 'no') })).toBe('not-applicable');
  });
  test('limits that only sharpen are null where they are unknown', () => {
    const seen: unknown[] = [];
    const curious = defineRule({
      ...base,
      id: 'curious',
      limitsIfKnown: ['plusDays', 'flatFeeDays'],
      facts: ['today'],
      check(_, limits, facts) {
        seen.push(limits.plusDays?.task, limits.flatFeeDays, facts.today.label);
        return cannotTell('why');
      },
    });
    const { lines } = run([curious], draft('plus-create'), market, { today });
    expect(seen).toEqual([[14, 120], null, 'WIB']);
    expect(lines[0]?.limits.map(({ id }) => id)).toEqual(['plusDays']);
  });
  test('the hash tells readings apart and ignores the time of reading', () => {
    const one = draft('plus-create', { name: read('a') });
    expect(hashOf(one)).toBe(hashOf({ ...one, readAt: instant('2027-01-01T00:00:00Z') }));
    expect(hashOf(one)).not.toBe(hashOf(draft('plus-create', { name: read('b') })));
  });
});

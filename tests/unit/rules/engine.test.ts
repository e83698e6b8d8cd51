import { describe, expect, test } from 'vitest';
import { marketOf } from '../../../lib/markets';
import { todayAt } from '../../../lib/reckoning/days';
import type { Draft } from '../../../lib/model/draft';
import type { Market } from '../../../lib/model/market';
import {
  cannotTell,
  cannotTellUnread,
  defineRule,
  found,
  foundOrPass,
  notApplicable,
  pass,
  type Rule,
  type Verdict,
} from '../../../lib/rules/define-rule';
import { hashOf } from '../../../lib/rules/draft-hash';
import { run } from '../../../lib/rules/engine';
import { ambiguous, blank, day, draft, instant, missing, read, unreadable } from '../builders';

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
  test('a field that only sharpens may turn out to be needed: the line says how it stands on the page', () => {
    const asking = defineRule({
      ...base,
      id: 'asking',
      mayBeMissing: ['name'],
      check: () => cannotTellUnread('name'),
    });
    const outcome = (name: Draft['fields']['name']) =>
      run([asking], draft('plus-create', { name }), market, { today }).lines[0]?.outcome;
    const because = (state: string) => [{ kind: 'field', field: 'name', state }];
    expect(outcome(missing)).toEqual({ outcome: 'cannot-tell', because: because('missing') });
    expect(outcome(unreadable)).toEqual({ outcome: 'cannot-tell', because: because('unreadable') });
    expect(outcome(blank)).toEqual({ outcome: 'cannot-tell', because: because('blank') });
    expect(outcome(read('Kopi'))).toEqual({ outcome: 'broken', error: 'name was read' });
  });
  test('only rules that answered count as checked, and those that do not apply are not counted at all', () => {
    const finding = defineRule({ ...base, id: 'finding', check: () => found('note', null, 'm') });
    const unsure = defineRule({ ...base, id: 'unsure', check: () => cannotTell('m') });
    const idle = defineRule({ ...base, id: 'idle', check: () => notApplicable() });
    const coverage = (...some: readonly Rule[]) =>
      run(some, draft('plus-create'), market, { today }).coverage;
    expect(coverage(finding, unsure, passing, throwing, idle)).toEqual({ checked: 2, of: 4 });
    expect(coverage(finding)).toEqual({ checked: 1, of: 1 });
    expect(coverage(idle)).toEqual({ checked: 0, of: 0 });
    expect(coverage()).toEqual({ checked: 0, of: 0 });
  });
  test('what is thrown without being an error is said all the same', () => {
    const odd = defineRule({
      ...base,
      id: 'odd',
      check() {
        // eslint-disable-next-line @typescript-eslint/only-throw-error -- a foreign library may throw anything
        throw 'a text';
      },
    });
    expect(run([odd], draft('plus-create'), market, { today }).lines[0]?.outcome).toEqual({
      outcome: 'broken',
      error: 'a text',
    });
  });
  test('a line has the severity of its worst finding', () => {
    const severityOf = (...all: readonly ('note' | 'warning' | 'blocker')[]) => {
      const findings = all.map((severity) => ({ at: null, severity, message: 'm', data: {} }));
      const many = defineRule({ ...base, id: 'many', check: () => foundOrPass(findings) });
      const outcome = run([many], draft('plus-create'), market, { today }).lines[0]?.outcome;
      return outcome?.outcome === 'found' ? outcome.severity : outcome?.outcome;
    };
    expect(severityOf('note')).toBe('note');
    expect(severityOf('note', 'warning')).toBe('warning');
    expect(severityOf('warning', 'note')).toBe('warning');
    expect(severityOf('note', 'blocker', 'warning')).toBe('blocker');
    expect(severityOf('blocker', 'warning', 'note')).toBe('blocker');
  });
  test('a limit that is not certain turns blockers into warnings and nothing else into anything', () => {
    const findings = (['blocker', 'note', 'warning', 'blocker'] as const).map((severity) => {
      return { at: null, severity, message: severity, data: {} };
    });
    const many = defineRule({
      ...base,
      id: 'many',
      limits: ['plusQuota'],
      check: () => foundOrPass(findings),
    });
    const note = defineRule({
      ...base,
      id: 'note',
      limits: ['plusQuota'],
      check: () => found('note', null, 'm'),
    });
    const severities = (rule: Rule, over: Partial<Exclude<Market['limits']['plusQuota'], 'unknown'>>) => {
      const { plusQuota } = market.limits;
      if (plusQuota === 'unknown') throw new Error('a known limit');
      const unsure = { ...market, limits: { ...market.limits, plusQuota: { ...plusQuota, ...over } } };
      const outcome = run([rule], draft('plus-create'), unsure, { today }).lines[0]?.outcome;
      if (outcome?.outcome !== 'found') throw new Error('nothing found');
      return [outcome.severity, ...outcome.findings.map(({ severity }) => severity)].join(' ');
    };
    const capped = 'warning warning note warning warning';
    expect(severities(many, {})).toBe('blocker blocker note warning blocker');
    expect(severities(many, { grade: 'third-party' })).toBe('blocker blocker note warning blocker');
    expect(severities(many, { grade: 'inferred' })).toBe(capped);
    expect(severities(many, { status: 'disputed' })).toBe(capped);
    expect(severities(many, { status: 'stale' })).toBe(capped);
    expect(severities(note, { status: 'stale' })).toBe('note note');
  });
  test('a finding stands only when both readings say the same of the same field', () => {
    const outcome = (a: Verdict, b: Verdict) => {
      const either = defineRule({
        ...base,
        id: 'either',
        needs: ['plusType', 'name'],
        check: ({ plusType }) => (plusType === 'task' ? a : b),
      });
      const one = draft('plus-create', { plusType: ambiguous('task', 'challenge'), name: read('Kopi') });
      return run([either], one, market, { today }).lines[0]?.outcome;
    };
    const unsure = {
      outcome: 'cannot-tell',
      because: [{ kind: 'field', field: 'plusType', state: 'ambiguous' }],
    };
    const first = found('warning', 'end', 'late', { days: 3 });
    expect(outcome(first, found('warning', 'end', 'late', { days: 4 }))).toMatchObject({ outcome: 'found' });
    expect(outcome(first, found('note', 'end', 'late'))).toEqual(unsure);
    expect(outcome(first, found('warning', 'start', 'late'))).toEqual(unsure);
    expect(outcome(first, found('warning', null, 'late'))).toEqual(unsure);
    expect(outcome(first, found('warning', 'end', 'early'))).toEqual(unsure);
    expect(outcome(first, pass())).toEqual(unsure);
    expect(outcome(pass(), first)).toEqual(unsure);
    expect(outcome(notApplicable(), pass())).toEqual(unsure);
    expect(outcome(pass('inTime'), pass())).toEqual({
      outcome: 'pass',
      remark: { message: 'inTime', data: {} },
    });
    const two = foundOrPass([
      { at: null, severity: 'note', message: 'a', data: {} },
      { at: null, severity: 'warning', message: 'b', data: {} },
    ]);
    const other = foundOrPass([
      { at: null, severity: 'warning', message: 'a', data: {} },
      { at: null, severity: 'note', message: 'b', data: {} },
    ]);
    expect(outcome(two, two)).toMatchObject({ outcome: 'found', severity: 'warning' });
    expect(outcome(two, other)).toEqual(unsure);
  });
  test('the hash tells readings apart and ignores the time of reading', () => {
    const one = draft('plus-create', { name: read('a') });
    expect(hashOf(one)).toBe(hashOf({ ...one, readAt: instant('2027-01-01T00:00:00Z') }));
    expect(hashOf(one)).not.toBe(hashOf(draft('plus-create', { name: read('b') })));
  });
});

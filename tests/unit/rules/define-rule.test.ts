import { expect, test } from 'vitest';
import { cannotTell, defineRule, foundOrPass, pass } from '../../../lib/rules/define-rule';

const meta = { severity: 'note', pages: ['plus-create'], sources: [] } as const;

test('a rule starts with no needs at all', () => {
  const rule = defineRule({ ...meta, id: 'bare', check: () => pass() });
  expect(rule).toMatchObject({
    id: 'bare',
    onlyWhen: null,
    needs: [],
    mayBeBlank: [],
    mayBeMissing: [],
    limits: [],
    limitsIfKnown: [],
    facts: [],
    mayBeUnknown: [],
  });
});

test('what a rule does not declare does not exist for its check', () => {
  defineRule({
    ...meta,
    id: 'undeclared',
    needs: ['start'],
    limits: ['plusDays'],
    facts: ['payDay'],
    check(fields, limits, facts) {
      // @ts-expect-error: `end` is not among the needs
      const end: unknown = fields.end;
      // @ts-expect-error: `plusQuota` is not among the limits
      const quota: unknown = limits.plusQuota;
      // @ts-expect-error: `slots` is not among the facts
      const slots: unknown = facts.slots;
      return cannotTell('nothing', { end: String(end), quota: String(quota), slots: String(slots) });
    },
  });
  defineRule({
    ...meta,
    id: 'nullable',
    mayBeBlank: ['name'],
    mayBeMissing: ['end'],
    limitsIfKnown: ['plusDays'],
    mayBeUnknown: ['slots'],
    check(fields, limits, facts) {
      // @ts-expect-error: a field that may be blank may be null
      const length: unknown = fields.name.length;
      // @ts-expect-error: a limit that may be unknown may be null
      const days: unknown = limits.plusDays.task;
      // @ts-expect-error: a fact that may be unknown may be null
      const slots: unknown = facts.slots.length;
      return cannotTell('nothing', { length: String(length), days: String(days), slots: String(slots) });
    },
  });
  const wrong = { field: 'sampleOffered', is: 'task' } as const;
  // @ts-expect-error: a condition is about a value of its own field
  const rule = defineRule({ ...meta, id: 'wrong', onlyWhen: wrong, check: () => pass() });
  expect(rule.id).toBe('wrong');
});

test('no findings are a pass', () => {
  expect(foundOrPass([])).toEqual({ verdict: 'pass', remark: null });
  const finding = { at: null, severity: 'note', message: 'm', data: {} } as const;
  expect(foundOrPass([finding])).toEqual({ verdict: 'found', findings: [finding] });
});

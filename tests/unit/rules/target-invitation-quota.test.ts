import { describe, expect, test } from 'vitest';
import type { Slot } from '../../../lib/model/plan';
import rule from '../../../lib/rules/catalog/target-invitation-quota';
import { asksForItsNeeds, english, instant, slot, verdict, type Case } from '../builders';

const sent = (count: number, at: string, over: Partial<Slot> = {}): readonly Slot[] =>
  Array.from({ length: count }, (_, i) =>
    slot({ id: `${at}${i}`, kind: 'target', status: 'ongoing', createdAt: instant(`${at}+07:00`), ...over }),
  );
const plan = (...slots: readonly (readonly Slot[])[]): Case => ({
  facts: { slots: slots.flat() },
  now: '2026-03-31T09:00:00',
});

describe('target-invitation-quota', () => {
  asksForItsNeeds(rule, plan([]));

  test.each([
    [199, '2026-03-31T08:00:00', 'pass:within'],
    [200, '2026-03-31T08:00:00', 'warning -:spent'],
    [200, '2026-03-30T09:00:01', 'warning -:spent'],
    [200, '2026-03-30T09:00:00', 'pass:within'],
    [200, '2026-03-31T09:00:00', 'warning -:spent'],
    [200, '2026-03-31T09:00:01', 'pass:within'],
  ])('%i sent at %s: %s', (count, at, expected) =>
    expect(verdict(rule, plan(sent(count, at)))).toBe(expected),
  );
  test.each([
    [999, 'pass:within'],
    [1000, 'warning -:tooManyOpen'],
  ])('%i open: %s', (count, expected) => {
    expect(verdict(rule, plan(sent(count, '2026-03-01T09:00:00')))).toBe(expected);
  });
  test('drafts, other kinds and what is over do not count', () => {
    const now = '2026-03-31T08:00:00';
    const none = [sent(200, now, { status: 'draft' }), sent(200, now, { kind: 'plus-task' })];
    expect(verdict(rule, plan(...none))).toBe('pass:within');
    expect(verdict(rule, plan(sent(1000, '2026-03-01T09:00:00', { status: 'ended' })))).toBe('pass:within');
  });
  test('an unknown plan is never none', () => expect(verdict(rule, {})).toBe('cannot-tell fact:slots'));
  test.each([
    ['US', 'note -:weekly'],
    ['VN', 'cannot-tell limit:targetInvitationsPer24h'],
    ['GB', 'cannot-tell limit:targetInvitationsPer24h'],
  ] as const)('in %s: %s', (market, expected) =>
    expect(verdict(rule, { ...plan([]), market })).toBe(expected),
  );
  test.each(['targetInvitationsPer24h', 'targetInvitationsOpen'] as const)(
    'within one limit says nothing while %s is not known',
    (id) => {
      expect(verdict(rule, { ...plan([]), limits: { [id]: 'unknown' } })).toBe(`cannot-tell limit:${id}`);
    },
  );
  test('a flat fee invites as well', () => {
    const flat = sent(200, '2026-03-31T08:00:00', { kind: 'flat-fee' });
    expect(verdict(rule, plan(flat))).toBe('warning -:spent');
    const late = sent(1000, '2026-03-01T09:00:00', { kind: 'flat-fee' });
    expect(verdict(rule, plan(late))).toBe('warning -:tooManyOpen');
  });
  test('says that it is unofficial', () => {
    expect(english(rule, plan(sent(200, '2026-03-31T08:00:00')))).toContain('unofficial: 200 are allowed');
  });
});

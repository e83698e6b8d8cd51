import { describe, expect, test } from 'vitest';
import rule from '../../../lib/rules/catalog/plus-all-or-nothing';
import { asksForItsNeeds, english, missing, money, read, unreadable, verdict, type Case } from '../builders';

const tasks = (count: number, fields: Case['fields'] = {}): Case => ({
  fields: {
    tasks: read(
      Array.from({ length: count }, () => ({ content: 'video', goal: 'content', count: 1, reward: null })),
    ),
    ...fields,
  },
});

describe('plus-all-or-nothing', () => {
  asksForItsNeeds(rule, tasks(2));

  test.each([
    [0, 'pass'],
    [1, 'pass'],
    [2, 'note tasks:several'],
    [5, 'note tasks:several'],
  ])('%i tasks: %s', (count, expected) => expect(verdict(rule, tasks(count))).toBe(expected));
  test('names the reward when it was read', () => {
    expect(verdict(rule, tasks(3, { reward: read(money(50_000)) }))).toBe('note tasks:severalFor');
    expect(english(rule, tasks(3, { reward: read(money(50_000)) }))).toContain('3 tasks for IDR 50,000:');
    expect(verdict(rule, tasks(3, { reward: unreadable }))).toBe('note tasks:several');
  });
  test('a Challenge has no tasks', () => {
    expect(verdict(rule, { fields: { plusType: read('challenge'), tasks: missing } })).toBe(
      'not-applicable draft',
    );
  });
});

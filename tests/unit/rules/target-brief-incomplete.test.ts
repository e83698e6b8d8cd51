import { describe, expect, test } from 'vitest';
import type { Brief } from '../../../lib/model/plan';
import rule from '../../../lib/rules/catalog/target-brief-incomplete';
import { asksForItsNeeds, english, verdict } from '../builders';

const decided: Brief = {
  purpose: 'organic test',
  content: 'video',
  sample: 'free',
  fee: 'commission only',
  live: 'no',
  ads: 'no',
  stock: '200',
};

describe('target-brief-incomplete', () => {
  asksForItsNeeds(rule, { facts: { brief: decided } });

  test('all decided', () => expect(verdict(rule, { facts: { brief: decided } })).toBe('pass'));
  test('names what is open, and blanks are open', () => {
    const brief = { ...decided, fee: null, live: ' ' };
    expect(english(rule, { facts: { brief } })).toContain(
      '2 of 7 still open in the brief: fee LIVE. Decide them',
    );
  });
});

import { describe, expect, test } from 'vitest';
import type { Contact } from '../../../lib/model/draft';
import rule from '../../../lib/rules/catalog/target-phone-not-digits';
import { asksForItsNeeds, blank, english, read, verdict, type Case } from '../builders';

const contact = (kind: Contact['kind'], value: string | null, over: Case = {}): Case => ({
  fields: { contacts: read([{ kind, value }]) },
  ...over,
});

describe('target-phone-not-digits', () => {
  asksForItsNeeds(rule, contact('whatsapp', '628123456789'));

  test.each([
    ['whatsapp', '628123456789', 'pass'],
    ['whatsapp', ' 628123456789 ', 'pass'],
    ['whatsapp', '+628123456789', 'blocker contacts:formatted'],
    ['whatsapp', '0812-3456-789', 'blocker contacts:formatted'],
    ['whatsapp', '0812 3456 789', 'blocker contacts:formatted'],
    ['phone', '(021) 555', 'blocker contacts:formatted'],
    ['zalo', '+84 90', 'blocker contacts:formatted'],
    ['email', 'toko@contoh.example', 'not-applicable draft'],
    ['telegram', '@toko', 'not-applicable draft'],
    ['whatsapp', '', 'not-applicable draft'],
    ['whatsapp', null, 'cannot-tell rule:notShown'],
  ] as const)('%s %s: %s', (kind, value, expected) =>
    expect(verdict(rule, contact(kind, value))).toBe(expected),
  );
  test('no contacts at all', () => {
    expect(verdict(rule, { fields: { contacts: blank } })).toBe('not-applicable draft');
  });
  test.each(['GB', 'VN', 'US', 'FR'] as const)('a warning in %s, where it was not seen', (market) => {
    expect(verdict(rule, contact('whatsapp', '+44 20', { market }))).toBe(
      'warning contacts:formattedElsewhere',
    );
  });
  test('one that is wrong is said, also beside one that was not shown', () => {
    const list: readonly Contact[] = [
      { kind: 'whatsapp', value: null },
      { kind: 'phone', value: '+62 21' },
    ];
    expect(verdict(rule, { fields: { contacts: read(list) } })).toBe('blocker contacts:formatted');
  });
  test('one that was not shown may be wrong, also beside one that is right', () => {
    const [hidden, right, none] = [null, '628123456789', ' '].map((value): Contact => {
      return { kind: 'whatsapp', value };
    });
    const of = (...list: readonly (Contact | undefined)[]): string =>
      verdict(rule, { fields: { contacts: read(list.filter((one) => one !== undefined)) } });
    expect(of(hidden, right)).toBe('cannot-tell rule:notShown');
    expect(of(right, hidden)).toBe('cannot-tell rule:notShown');
    expect(of(right, right)).toBe('pass');
    expect(of(none)).toBe('not-applicable draft');
    expect(of(none, right)).toBe('pass');
  });
  test('never repeats the number', () => {
    expect(english(rule, contact('whatsapp', '+628123456789'))).not.toMatch(/\d{3}/);
  });
});

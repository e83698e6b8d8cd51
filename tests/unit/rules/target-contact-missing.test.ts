import { describe, expect, test } from 'vitest';
import type { Contact } from '../../../lib/model/draft';
import rule from '../../../lib/rules/catalog/target-contact-missing';
import { ambiguous, asksForItsNeeds, blank, english, read, verdict, type Case } from '../builders';

const contacts = (list: readonly Contact[], over: Case = {}): Case => ({
  fields: { contacts: read(list) },
  ...over,
});
const whatsapp = { kind: 'whatsapp', value: '628123' } as const;
const email = { kind: 'email', value: 'toko@contoh.example' } as const;

describe('target-contact-missing', () => {
  asksForItsNeeds(rule, contacts([whatsapp]));

  test.each<[string, readonly Contact[], string]>([
    ['filled', [whatsapp], 'pass'],
    ['blank', [{ kind: 'whatsapp', value: ' ' }], 'warning contacts:missing'],
    ['there, its value not shown', [{ kind: 'whatsapp', value: null }], 'pass'],
    ['another one only', [email], 'warning contacts:missing'],
    ['none', [], 'warning contacts:missing'],
  ])('WhatsApp in Indonesia %s', (_, list, expected) => expect(verdict(rule, contacts(list))).toBe(expected));
  test('a blank list', () => {
    expect(verdict(rule, { fields: { contacts: blank } })).toBe('warning contacts:missing');
  });
  test.each([
    ['GB', 'pass'],
    ['US', 'pass'],
    ['ID', 'warning contacts:missing'],
    ['VN', 'warning contacts:missing'],
    ['TH', 'cannot-tell limit:targetContacts'],
    ['DE', 'cannot-tell limit:targetContacts'],
  ] as const)('only an e-mail in %s: %s', (market, expected) => {
    expect(verdict(rule, contacts([email], { market }))).toBe(expected);
  });
  test('names the kind', () => {
    expect(english(rule, contacts([], { market: 'VN' }))).toContain('Zalo is blank.');
    expect(english(rule, contacts([], { market: 'GB' }))).toContain('E-mail is blank.');
  });
  test('two readings that decide', () => {
    expect(verdict(rule, { fields: { contacts: ambiguous<readonly Contact[]>([whatsapp], []) } })).toBe(
      'cannot-tell field:contacts:ambiguous',
    );
  });
});

import type { Contact } from '../../model/draft';
import type { Finding } from '../../model/report';
import { cannotTell, defineRule, foundOrPass, notApplicable } from '../define-rule';
import { contactNames } from '../contact-names';

export default defineRule({
  id: 'target-phone-not-digits',
  severity: 'blocker',
  pages: ['target-create', 'target-edit'],
  sources: ['tc-phone-digits'],
  mayBeBlank: ['contacts'],
  limitsIfKnown: ['phoneDigitsOnly'],
  check({ contacts }, { phoneDigitsOnly }) {
    const phones = (contacts ?? []).filter(({ kind, value }) => isPhone[kind] && value?.trim() !== '');
    if (phones.length === 0) return notApplicable();
    const formatted = phones.filter(({ value }) => value !== null && !/^\d+$/.test(value.trim()));
    if (formatted.length === 0 && phones.some(({ value }) => value === null)) return cannotTell('notShown');
    // Seen to be refused in one market only; elsewhere it is a warning and says so.
    const [severity, message] = phoneDigitsOnly === true ? refused : unknownHere;
    return foundOrPass(
      formatted.map(({ kind }): Finding => {
        return { at: 'contacts', severity, message, data: { kind: contactNames[kind] } };
      }),
    );
  },
});

const refused = ['blocker', 'formatted'] as const;
const unknownHere = ['warning', 'formattedElsewhere'] as const;

/** Kinds whose value is a phone number; the others may be names. */
const isPhone = {
  email: false,
  whatsapp: true,
  telegram: false,
  line: false,
  zalo: true,
  facebook: false,
  phone: true,
} as const satisfies Record<Contact['kind'], boolean>;

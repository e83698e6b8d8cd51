import type { Finding } from '../../model/report';
import { defineRule, foundOrPass } from '../define-rule';
import { contactNames } from '../contact-names';

export default defineRule({
  id: 'target-contact-missing',
  severity: 'warning',
  pages: ['target-create', 'target-edit'],
  sources: ['tc-contact', 'tc-contact-id', 'tc-contact-vn', 'hp-contact-gb'],
  mayBeBlank: ['contacts'],
  limits: ['targetContacts'],
  check({ contacts }, { targetContacts }) {
    // A contact whose value was not shown is there; only one that is blank or absent is missing.
    const given = (contacts ?? []).filter(({ value }) => value === null || value.trim() !== '');
    const missing = targetContacts.filter((kind) => !given.some((one) => one.kind === kind));
    return foundOrPass(
      missing.map((kind): Finding => {
        return {
          at: 'contacts',
          severity: 'warning',
          message: 'missing',
          data: { kind: contactNames[kind] },
        };
      }),
    );
  },
});

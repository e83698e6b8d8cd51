import type { Contact } from '../model/draft';

/** Names of the kinds of contact; the same in every language. */
export const contactNames = {
  email: 'E-mail',
  whatsapp: 'WhatsApp',
  telegram: 'Telegram',
  line: 'Line',
  zalo: 'Zalo',
  facebook: 'Facebook',
  phone: 'Phone',
} as const satisfies Record<Contact['kind'], string>;

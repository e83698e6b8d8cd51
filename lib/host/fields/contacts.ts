import { contactKinds, type Contact, type Evidence } from '../../model/draft';
import { meaningsOf } from './columns';
import { defineRows, notHere, type ManyFound, type Rows } from './define-field';

type Kind = (typeof contactKinds)[number];

/** seen: labels and placeholders of the create form by market (host-pages 4.3.2) */
const meanings = meaningsOf<Kind>({
  email: {
    en: {
      seen: 'Email Address|Please enter an email address',
      inferred: 'Email|E-mail|E-mail address|Contact email',
    },
    id: { inferred: 'Alamat email|Email|Alamat e-mail|Email kontak|Masukkan alamat email' },
    vi: { inferred: 'Địa chỉ email' },
    pt: { inferred: 'Endereço de e-mail|E-mail' },
    zh: { inferred: '邮箱|电子邮箱|邮箱地址' },
    es: { inferred: 'Correo electrónico' },
    de: { inferred: 'E-Mail-Adresse|E-Mail' },
  },
  whatsapp: {
    en: {
      seen: 'WhatsApp Account|Please enter a WhatsApp account number',
      inferred: 'WhatsApp|WhatsApp number|WhatsApp account number',
    },
    id: {
      seen: 'Masukkan nomor akun WhatsApp',
      inferred: 'WhatsApp|Akun WhatsApp|Nomor WhatsApp|Nomor akun WhatsApp',
    },
    vi: { inferred: 'Tài khoản WhatsApp' },
    pt: { inferred: 'Conta do WhatsApp' },
    zh: { inferred: 'WhatsApp 账号' },
  },
  telegram: {
    en: { seen: 'Telegram|Please enter a telegram number', inferred: 'Telegram account|Telegram number' },
    id: { seen: 'Mohon masukkan nomor telegram', inferred: 'Akun Telegram|Nomor Telegram' },
    zh: { inferred: 'Telegram 账号' },
  },
  line: {
    en: { seen: 'Line|Please enter a Line account number', inferred: 'Line account|Line ID' },
    id: { inferred: 'Akun Line|ID Line' },
    zh: { inferred: 'Line 账号' },
  },
  zalo: {
    en: { inferred: 'Zalo|Zalo account|Zalo number' },
    vi: { seen: 'Zalo', inferred: 'Tài khoản Zalo|Số Zalo' },
    zh: { inferred: 'Zalo 账号' },
  },
  facebook: {
    en: { seen: 'Please enter an Facebook account', inferred: 'Facebook|Facebook account' },
    id: { inferred: 'Akun Facebook' },
    vi: { inferred: 'Tài khoản Facebook' },
    zh: { seen: '请输入 Facebook 账号', inferred: 'Facebook 账号' },
  },
  phone: {
    en: { seen: 'Please enter a phone number', inferred: 'Phone|Phone number|Mobile number|Contact number' },
    id: { inferred: 'Nomor telepon|Telepon|Nomor HP|Nomor ponsel|No. HP' },
    vi: { inferred: 'Số điện thoại' },
    pt: { inferred: 'Telefone|Número de telefone' },
    zh: { inferred: '电话|手机号|电话号码' },
    es: { inferred: 'Teléfono' },
    de: { inferred: 'Telefonnummer' },
  },
});

/** One control for each kind of contact. Two controls of one kind: nobody can tell which is meant. */
export const contacts = defineRows('contacts', {
  words: Object.values(meanings),
  find({ scan, free, labelsOf }: Rows): ManyFound<'contacts'> {
    const found = new Map<Kind, { contact: Contact; evidence: Evidence; key: number }[]>();
    for (const control of free()) {
      if (control.kind !== 'text' && control.kind !== 'number') continue;
      for (const evidence of labelsOf(control)) {
        const kind = contactKinds.find((one) => meanings[one].match(evidence.label).factor > 0);
        if (kind === undefined) continue;
        const contact = { kind, value: control.text.trim() };
        found.set(kind, [...(found.get(kind) ?? []), { contact, evidence, key: control.key }]);
        break;
      }
    }
    const all = [...found.values()];
    const claimed = all.flat().map((one) => one.key);
    const [first] = all.flat();
    if (!first) return notHere();
    const control = scan.controls[first.key];
    const element = (control && scan.parts[control.partsTo - 1]?.element) ?? null;
    if (all.some((ones) => ones.length > 1))
      return { reading: { state: 'missing', why: 'two-controls' }, element: null, claimed };
    const value = all.flat().map((one) => one.contact);
    const raw = value.map((one) => one.kind).join(', ');
    return { reading: { state: 'read', value, raw, evidence: first.evidence }, element, claimed };
  },
});

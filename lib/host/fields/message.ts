import { defineField } from './define-field';
import { typedText } from './values';

export const message = defineField('message', {
  labels: {
    // seen: block title "Message" beside a text area without a label of its own (dump of May 2025); ZH 2026
    en: {
      seen: 'Message',
      inferred:
        'Invitation message|Message to creators|Message to creator|Your message|Personal message|Invitation text|Message for creators',
    },
    id: { inferred: 'Pesan|Pesan undangan|Pesan untuk kreator|Pesan ke kreator|Pesan kepada kreator' },
    vi: { inferred: 'Tin nhắn|Lời nhắn|Nội dung lời mời' },
    pt: { inferred: 'Mensagem|Mensagem do convite' },
    zh: { seen: '邀请文本', inferred: '消息|邀请消息|邀请信息|留言' },
    es: { inferred: 'Mensaje' },
    de: { inferred: 'Nachricht' },
    th: { inferred: 'ข้อความ' },
    ms: { inferred: 'Mesej' },
  },
  not: /contact|kontak|error|whatsapp|template/,
  kinds: ['long-text'],
  unusual: ['text'],
  ids: /target_complete_details_message/,
  parse: typedText,
});

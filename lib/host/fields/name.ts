import { unreadable } from '../../text/parsed';
import { defineField } from './define-field';
import { typedText } from './values';

/** `14/30` under a box counts its letters. */
const counter = /^\d+ ?\/ ?\d+/;

export const name = defineField('name', {
  labels: {
    // seen: create form 2024-2026 (host-pages 4.3.2, section 5)
    en: {
      seen: 'Invitation name',
      inferred:
        'Campaign name|Collaboration name|Name of the campaign|Name of invitation|Campaign title|Collaboration title|Invitation title|Plan name|Program name|Program title',
    },
    id: {
      seen: 'Nama undangan',
      inferred:
        'Nama kampanye|Nama kolaborasi|Judul kampanye|Judul kolaborasi|Judul undangan|Nama program|Judul program|Nama|Judul',
    },
    vi: { seen: 'Tên lời mời', inferred: 'Tên chiến dịch|Tên cộng tác' },
    pt: { seen: 'Nome do convite', inferred: 'Nome da campanha|Nome da colaboração' },
    zh: { seen: '邀请名称', inferred: '活动名称|合作名称|合作邀请名称|名称' },
    es: { inferred: 'Nombre de la invitación|Nombre de la campaña' },
    de: { inferred: 'Name der Einladung|Einladungsname|Kampagnenname' },
    th: { inferred: 'ชื่อคำเชิญ|ชื่อแคมเปญ' },
    ms: { inferred: 'Nama jemputan|Nama kempen' },
  },
  not: /search|cari|produ|shop|toko|creator|kreator|brand|merek|contact|kontak/,
  kinds: ['text'],
  unusual: ['long-text'],
  ids: /target_complete_details_name|feafd809/,
  parse: (raw) => (raw.control === null && counter.test(raw.text) ? unreadable('a counter') : typedText(raw)),
});

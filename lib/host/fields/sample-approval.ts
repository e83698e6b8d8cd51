import { defineField } from './define-field';
import { choiceOf } from './values';

/** seen: the two radios of the create form (dump of May 2025; VI and ZH 2026) */
const approvals = choiceOf({
  auto: {
    en: 'Auto approve requests|Auto approve|Auto-approve|Auto approval|Automatic|Automatically|Automatic approval|Automatically approve requests|Automatically approve',
    id: 'Setujui permintaan otomatis|Setujui otomatis|Setujui permintaan secara otomatis|Setujui secara otomatis|Persetujuan otomatis|Otomatis|Otomatis setujui permintaan',
    vi: 'Tự động phê duyệt yêu cầu|Tự động duyệt yêu cầu|Tự động xét duyệt yêu cầu',
    pt: 'Aprovar solicitações automaticamente|Aprovação automática',
    zh: '自动批准申请|自动审核申请|自动通过申请',
  },
  manual: {
    en: 'Manually review requests|Manual review|Manual|Manually|Manual approval|Review requests manually|Manually approve|Manually review',
    id: 'Tinjau permintaan secara manual|Tinjau permintaan manual|Tinjau secara manual|Tinjau manual|Setujui manual|Persetujuan manual|Peninjauan manual|Manual',
    vi: 'Xét duyệt thủ công yêu cầu|Xét duyệt thủ công',
    pt: 'Analisar solicitações manualmente|Aprovação manual|Análise manual',
    zh: '手动审核申请|手动审核|人工审核',
  },
});

export const sampleApproval = defineField('sampleApproval', {
  labels: {
    en: {
      inferred:
        'Sample approval|Sample request approval|Approval|Approval method|Sample requests|Sample review|Approval mode|Sample approval method',
    },
    id: {
      inferred:
        'Persetujuan sampel|Persetujuan permintaan sampel|Persetujuan|Metode persetujuan|Permintaan sampel|Cara persetujuan|Cara menyetujui sampel|Metode persetujuan sampel',
    },
    vi: { inferred: 'Phê duyệt mẫu' },
    pt: { inferred: 'Aprovação de amostras' },
    zh: { inferred: '样品审核|样品申请审核' },
  },
  not: /video|refund|content|konten/,
  kinds: ['radio', 'select', 'toggle'],
  answers: approvals.isAny,
  choices: approvals.areAll,
  ids: /2bef7fda/,
  parse: approvals.parse,
});

import { defineField } from './define-field';
import { choiceOf } from './values';

/** seen: the two radios of the create form (dump of May 2025; VI and ZH 2026) */
const approvals = choiceOf({
  auto: {
    en: 'Auto approve requests|Auto approve|Auto-approve|Auto approval|Automatic|Automatically|Automatic approval|Automatically approve requests|Automatically approve|Approve automatically|Approve requests automatically|Approve every request automatically|Auto approve every request|Approve all automatically',
    id: 'Setujui permintaan otomatis|Setujui otomatis|Setujui permintaan secara otomatis|Setujui secara otomatis|Persetujuan otomatis|Otomatis|Otomatis setujui permintaan|Disetujui otomatis|Setujui semua secara otomatis',
    vi: 'Tự động|Tự động phê duyệt|Tự động duyệt|Tự động phê duyệt yêu cầu|Tự động duyệt yêu cầu|Tự động xét duyệt yêu cầu',
    pt: 'Aprovar solicitações automaticamente|Aprovação automática|Aprovar automaticamente|Automática|Automático',
    zh: '自动批准申请|自动审核申请|自动通过申请|自动批准|自动审核|自动通过',
  },
  manual: {
    en: 'Manually review requests|Manual review|Manual|Manually|Manual approval|Review requests manually|Manually approve|Manually review|Review manually|Approve manually|Approve requests manually|Review each request|Review each request manually|Review every request|Review requests myself',
    id: 'Tinjau permintaan secara manual|Tinjau permintaan manual|Tinjau secara manual|Tinjau manual|Setujui manual|Persetujuan manual|Peninjauan manual|Manual|Tinjau satu per satu|Tinjau setiap permintaan|Ditinjau manual|Setujui secara manual|Setujui permintaan secara manual',
    vi: 'Xét duyệt thủ công yêu cầu|Xét duyệt thủ công|Thủ công|Duyệt thủ công|Phê duyệt thủ công|Phê duyệt yêu cầu thủ công',
    pt: 'Analisar solicitações manualmente|Aprovação manual|Análise manual|Analisar manualmente|Aprovar manualmente|Revisar manualmente|Revisar solicitações manualmente|Manual',
    zh: '手动审核申请|手动审核|人工审核',
  },
});

export const sampleApproval = defineField('sampleApproval', {
  labels: {
    en: {
      inferred:
        'Sample approval|Sample request approval|Approval|Approval method|Sample requests|Sample review|Approval mode|Sample approval method|Request approval|Request review|Review of sample requests|How requests are approved|How are requests approved|How sample requests are approved|How to approve requests|Sample request review|Review method',
    },
    id: {
      inferred:
        'Persetujuan sampel|Persetujuan permintaan sampel|Persetujuan|Metode persetujuan|Permintaan sampel|Cara persetujuan|Cara menyetujui sampel|Metode persetujuan sampel|Peninjauan permintaan|Peninjauan permintaan sampel|Peninjauan sampel|Tinjauan permintaan sampel|Persetujuan permintaan|Cara meninjau permintaan|Metode peninjauan',
    },
    vi: { inferred: 'Phê duyệt mẫu|Xét duyệt mẫu|Phê duyệt yêu cầu mẫu|Xét duyệt yêu cầu mẫu' },
    pt: {
      inferred:
        'Aprovação de amostras|Aprovação das amostras|Aprovação de solicitações|Análise de solicitações',
    },
    zh: { inferred: '样品审核|样品申请审核|审核方式|样品审核方式|申请审核方式' },
  },
  not: /video|refund|content|konten/,
  kinds: ['radio', 'select', 'toggle'],
  answers: approvals.isAny,
  choices: approvals.areAll,
  ids: /2bef7fda/,
  parse: approvals.parse,
});

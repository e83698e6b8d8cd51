import { defineField } from './define-field';
import { hasYesOrNo, yesOrNo } from './values';

export const sampleOffered = defineField('sampleOffered', {
  labels: {
    // seen: section "Set up free samples", switch "Offer free samples" (dump of May 2025; VI and ZH 2024-2026)
    en: {
      seen: 'Offer free samples|Set up free samples',
      inferred:
        'Free samples|Free sample|Offer samples|Offer a free sample|Provide free samples|Provide samples|Samples|Samples offered|Sample offered|Offer product samples|Send samples|Send free samples|Do you offer samples|Do you offer free samples|Will you offer samples|Offer samples to creators|Offer free samples to creators|Free samples for creators|Free sample for creators|Samples for creators|Sample for creators|Provide samples to creators',
    },
    id: {
      inferred:
        'Tawarkan sampel gratis|Berikan sampel gratis|Sediakan sampel gratis|Sampel gratis|Tawarkan sampel|Berikan sampel|Sediakan sampel|Penawaran sampel|Siapkan sampel gratis|Beri sampel|Beri sampel gratis|Bagikan sampel gratis|Menawarkan sampel gratis|Atur sampel gratis|Kirim sampel gratis|Apakah Anda menawarkan sampel|Apakah Anda menawarkan sampel gratis|Tawarkan sampel ke kreator|Tawarkan sampel gratis ke kreator|Tawarkan sampel gratis kepada kreator|Sampel gratis untuk kreator|Sampel|Sampel produk',
    },
    vi: { seen: 'Cài đặt mẫu miễn phí', inferred: 'Cung cấp mẫu miễn phí|Mẫu miễn phí' },
    pt: { inferred: 'Oferecer amostras grátis|Amostras grátis|Amostra grátis|Configurar amostras grátis' },
    zh: { seen: '提供免费样品', inferred: '免费样品|设置免费样品' },
    es: { inferred: 'Ofrecer muestras gratis|Muestras gratis' },
    de: { inferred: 'Kostenlose Muster anbieten|Kostenlose Proben anbieten' },
    th: { inferred: 'เสนอตัวอย่างฟรี|ตัวอย่างฟรี' },
    ms: { inferred: 'Tawarkan sampel percuma|Sampel percuma' },
  },
  not: /refund|approv|setuju|review|request|permintaan|deadline|filter|with free|accept|quota|kuota/,
  kinds: ['switch', 'checkbox', 'radio', 'select'],
  unusual: ['toggle'],
  ids: /c57585ef/,
  answers: hasYesOrNo,
  parse: yesOrNo,
});

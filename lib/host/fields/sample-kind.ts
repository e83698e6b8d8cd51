import { defineField } from './define-field';
import { choiceOf } from './values';

/** Refundable samples exist in the policy; no form with them was seen. */
const kinds = choiceOf({
  free: {
    en: 'Free|Free sample|Free samples',
    id: 'Gratis|Sampel gratis',
    vi: 'Mẫu miễn phí',
    pt: 'Amostra grátis|Amostras grátis',
    zh: '免费样品|免费',
  },
  refundable: {
    en: 'Refundable|Refundable sample|Refundable samples',
    id: 'Dapat dikembalikan|Dapat dikembalikan dananya|Dana dapat dikembalikan|Sampel dengan pengembalian dana|Sampel yang dapat dikembalikan dananya|Sampel yang dapat dikembalikan|Sampel refundable',
    vi: 'Mẫu hoàn tiền',
    pt: 'Amostra reembolsável|Amostras reembolsáveis',
    zh: '可退款样品|可退款',
  },
});

export const sampleKind = defineField('sampleKind', {
  labels: {
    en: { inferred: 'Sample type|Sample terms|Type of sample|Sample kind' },
    id: { inferred: 'Jenis sampel|Tipe sampel|Ketentuan sampel' },
    vi: { inferred: 'Loại mẫu' },
    pt: { inferred: 'Tipo de amostra' },
    zh: { inferred: '样品类型' },
  },
  kinds: ['radio', 'select', 'toggle'],
  answers: kinds.isAny,
  choices: kinds.areAll,
  parse: kinds.parse,
});

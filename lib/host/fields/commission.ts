import { defineField } from './define-field';
import { rateIn } from './values';

/** One rate for the whole draft. Rates of single products are in `products`, and the engine makes a range of them. */
export const commission = defineField('commission', {
  labels: {
    en: {
      seen: 'Standard commission rate|Commission rate',
      inferred:
        'Commission|Standard commission|Creator commission|Creator commission rate|Commission for creators',
    },
    id: {
      inferred:
        'Tingkat komisi|Tingkat komisi standar|Komisi|Komisi standar|Persentase komisi|Komisi kreator|Tarif komisi|Besaran komisi',
    },
    vi: { inferred: 'Tỷ lệ hoa hồng|Hoa hồng|Tỷ lệ hoa hồng tiêu chuẩn' },
    pt: { inferred: 'Taxa de comissão|Comissão|Taxa de comissão padrão' },
    zh: { inferred: '佣金率|标准佣金率|佣金|佣金比例' },
    es: { inferred: 'Tasa de comisión|Comisión' },
    de: { inferred: 'Provisionssatz' },
    th: { inferred: 'อัตราค่าคอมมิชชัน' },
    ms: { inferred: 'Kadar komisen' },
  },
  not: /\bads?\b|iklan|open|terbuka|\best\b|perk|广告|公开|quảng cáo|anúncio/,
  kinds: ['number', 'text'],
  unit: 'rate',
  ids: /3a1bf7cf/,
  parse: rateIn,
});

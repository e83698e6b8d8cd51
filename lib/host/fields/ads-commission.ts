import { defineField } from './define-field';
import { rateIn } from './values';

export const adsCommission = defineField('adsCommission', {
  labels: {
    // seen: column of the create form (dump of May 2025); ID "Iklan Toko" in the knowledge base
    en: {
      seen: 'Shop Ads commission rate',
      inferred: 'Shop Ads commission|Ads commission rate|Ads commission',
    },
    id: {
      inferred:
        'Tingkat komisi Iklan Toko|Komisi Iklan Toko|Tingkat komisi iklan|Komisi iklan|Tarif komisi Iklan Toko',
    },
    vi: { inferred: 'Tỷ lệ hoa hồng Quảng cáo cửa hàng|Hoa hồng Quảng cáo cửa hàng' },
    pt: { inferred: 'Taxa de comissão de anúncios da loja|Taxa de comissão do Shop Ads' },
    zh: { inferred: '店铺广告佣金率|广告佣金率|Shop Ads 佣金率' },
  },
  kinds: ['number', 'text'],
  unit: 'rate',
  parse: rateIn,
});

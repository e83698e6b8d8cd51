import { defineField } from './define-field';
import { rateIn } from './values';

export const openCommission = defineField('openCommission', {
  labels: {
    en: {
      inferred:
        'Open commission|Open commission rate|Open collaboration commission|Open collaboration commission rate|Open collaboration rate|Open rate',
    },
    id: {
      inferred:
        'Komisi terbuka|Komisi kolaborasi terbuka|Tingkat komisi terbuka|Tingkat komisi kolaborasi terbuka',
    },
    vi: { inferred: 'Tỷ lệ hoa hồng cộng tác mở' },
    pt: { inferred: 'Taxa de comissão da colaboração aberta' },
    zh: { inferred: '公开合作佣金率|公开佣金率' },
  },
  kinds: ['number', 'text'],
  unit: 'rate',
  parse: rateIn,
});

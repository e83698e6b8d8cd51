import { defineField } from './define-field';
import { hasYesOrNo, yesOrNo } from './values';

export const flashSale = defineField('flashSale', {
  labels: {
    en: {
      inferred:
        'Creator flash sale|Flash sale|Creator LIVE flash sale|LIVE flash sale|Enable creator flash sale|Creator LIVE Flash Deal',
    },
    id: {
      inferred:
        'Flash sale kreator|Flash sale|Flash sale LIVE kreator|Aktifkan flash sale|Aktifkan flash sale kreator|Flash sale LIVE',
    },
    vi: { inferred: 'Flash sale của nhà sáng tạo|Flash sale' },
    pt: { inferred: 'Oferta relâmpago|Oferta relâmpago do criador' },
    zh: { inferred: '达人秒杀|秒杀|限时抢购' },
  },
  not: /date|tanggal|price|harga|start|end|period/,
  kinds: ['switch', 'checkbox', 'radio', 'select'],
  answers: hasYesOrNo,
  parse: yesOrNo,
});

import { defineField } from './define-field';
import { hasYesOrNo, yesOrNo } from './values';

export const adsAuthorisation = defineField('adsAuthorisation', {
  labels: {
    en: {
      inferred:
        'Ads authorization|Ads authorisation|Ad authorization|Ad authorisation|Affiliate creatives for ads|Request ads authorization|Ad creative authorization|Ask creators for ad authorization|Affiliate creative authorization',
    },
    id: {
      inferred:
        'Otorisasi iklan|Izin iklan|Materi kreatif afiliasi untuk iklan|Minta otorisasi iklan|Otorisasi konten iklan',
    },
    vi: { inferred: 'Ủy quyền quảng cáo' },
    pt: { inferred: 'Autorização de anúncios' },
    zh: { inferred: '广告授权' },
  },
  kinds: ['switch', 'checkbox', 'radio', 'select'],
  answers: hasYesOrNo,
  parse: yesOrNo,
});

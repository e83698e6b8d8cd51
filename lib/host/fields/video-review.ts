import { defineField } from './define-field';
import { choiceOf } from './values';

/** Named in the help of flat fee (August 2025); no form was seen. */
const reviewers = choiceOf({
  seller: {
    en: 'Seller|Seller review|Reviewed by seller|Review videos yourself|Review by seller|I will review videos|Manual review',
    id: 'Penjual|Ditinjau penjual|Tinjau sendiri',
    zh: '商家审核',
  },
  platform: {
    en: 'Platform|Platform review|Reviewed by platform|Reviewed by TikTok Shop|Automatic review|TikTok Shop',
    id: 'Platform|Ditinjau platform|Ditinjau TikTok Shop',
    zh: '平台审核',
  },
});

export const videoReview = defineField('videoReview', {
  labels: {
    en: { inferred: 'Video review|Video review settings|Content review|Review videos|Who reviews videos' },
    id: { inferred: 'Peninjauan video|Tinjauan video|Pengaturan tinjauan video' },
    zh: { inferred: '视频审核' },
  },
  kinds: ['radio', 'select', 'toggle'],
  answers: reviewers.isAny,
  parse: reviewers.parse,
});

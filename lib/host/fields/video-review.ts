import { defineField } from './define-field';
import { choiceOf } from './values';

/** Named in the help of flat fee (August 2025); no form was seen. */
const reviewers = choiceOf({
  seller: {
    en: 'Seller|Seller review|Reviewed by seller|Reviewed by the seller|Review videos yourself|Review by seller|I will review videos|I review videos|I review the videos|Seller reviews videos|Review videos myself|Reviewed by me|Manual review',
    id: 'Penjual|Ditinjau penjual|Ditinjau oleh penjual|Tinjau sendiri|Saya tinjau sendiri|Penjual meninjau video',
    zh: '商家审核',
  },
  platform: {
    en: 'Platform|Platform review|Reviewed by platform|Reviewed by the platform|Reviewed by TikTok Shop|TikTok Shop reviews videos|Platform reviews videos|TikTok Shop review|Automatic review|TikTok Shop',
    id: 'Platform|Ditinjau platform|Ditinjau oleh platform|Ditinjau TikTok Shop|Ditinjau oleh TikTok Shop|Platform meninjau video',
    zh: '平台审核',
  },
});

export const videoReview = defineField('videoReview', {
  labels: {
    en: {
      inferred:
        'Video review|Video review settings|Content review|Review videos|Who reviews videos|Video approval|Video reviewer',
    },
    id: {
      inferred:
        'Peninjauan video|Tinjauan video|Pengaturan tinjauan video|Siapa yang meninjau video|Persetujuan video',
    },
    zh: { inferred: '视频审核' },
  },
  kinds: ['radio', 'select', 'toggle'],
  answers: reviewers.isAny,
  parse: reviewers.parse,
});

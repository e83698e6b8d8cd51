import type { Page } from './page';

/** A variant of the Target form with a fee; only its route and its help were seen. */
export const flatFeeCreate: Page = {
  kind: 'flat-fee-create',
  fields: [
    'name',
    'end',
    'message',
    'contacts',
    'contentType',
    'products',
    'sampleOffered',
    'sampleApproval',
    'creators',
    'flatFee',
    'videoReview',
    'adsAuthorisation',
  ],
  shown: [],
  enough: 2,
};

import type { Page } from './page';

/** Four sections in one form, all in the page even while folded (dump of May 2025). */
export const targetCreate: Page = {
  kind: 'target-create',
  fields: [
    'name',
    'end',
    'message',
    'contacts',
    'contentType',
    'products',
    'sampleOffered',
    'sampleApproval',
    'sampleKind',
    'creators',
    'flashSale',
  ],
  shown: [],
  enough: 2,
};

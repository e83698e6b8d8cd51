import type { Page } from './page';

/** Taken for the create form with some fields locked; its page was not seen. */
export const targetEdit: Page = {
  kind: 'target-edit',
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
    'status',
  ],
  shown: ['status'],
  locked: ['name', 'end', 'contentType', 'sampleOffered', 'sampleApproval'],
  enough: 2,
};

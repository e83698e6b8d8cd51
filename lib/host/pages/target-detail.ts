import type { Page } from './page';

/** Where name and dates stand was not seen. */
export const targetDetail: Page = {
  kind: 'target-detail',
  fields: [
    'name',
    'start',
    'end',
    'sampleOffered',
    'sampleApproval',
    'contentType',
    'products',
    'creators',
    'status',
  ],
  shown: ['name', 'start', 'end', 'sampleOffered', 'sampleApproval', 'contentType', 'status'],
  badged: true,
  enough: 2,
};

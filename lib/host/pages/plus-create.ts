import type { Page } from './page';

/** Known from the help page only (6 March 2026): its words carry the reading, its layout is not known. */
export const plusCreate: Page = {
  kind: 'plus-create',
  fields: [
    'name',
    'plusType',
    'start',
    'end',
    'budget',
    'reward',
    'tasks',
    'ranks',
    'sampleOffered',
    'sampleApproval',
    'sampleKind',
    'products',
    'commission',
    'openCommission',
    'contentType',
    'status',
  ],
  shown: ['budget', 'status'],
  enough: 3,
};

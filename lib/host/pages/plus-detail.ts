import type { Page } from './page';

/** Known from the help page only. */
export const plusDetail: Page = {
  kind: 'plus-detail',
  fields: ['name', 'plusType', 'start', 'end', 'budget', 'reward', 'sampleOffered', 'products', 'status'],
  shown: ['name', 'plusType', 'start', 'end', 'budget', 'reward', 'sampleOffered', 'status'],
  badged: true,
  enough: 2,
};

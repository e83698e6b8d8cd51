import type { Page } from './page';

/** Bulk edit of Open collaboration; its form was not seen. */
export const openEdit: Page = {
  kind: 'open-edit',
  fields: ['products', 'commission', 'adsCommission', 'sampleOffered'],
  shown: [],
  enough: 1,
};

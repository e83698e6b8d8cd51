import type { Page } from './page';

/** Table of products in Open collaboration (screenshot of May 2025). */
export const openList: Page = {
  kind: 'open-list',
  fields: ['products'],
  shown: [],
  enough: 1,
};

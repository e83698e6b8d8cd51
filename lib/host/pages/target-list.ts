import type { Page } from './page';

/** Rows of invitations; the page itself has no draft. */
export const targetList: Page = {
  kind: 'target-list',
  fields: [],
  shown: [],
  enough: 0,
};

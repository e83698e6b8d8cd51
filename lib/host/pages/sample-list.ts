import type { Page } from './page';

/** Rows of requests; the page itself has no draft. */
export const sampleList: Page = {
  kind: 'sample-list',
  fields: [],
  shown: [],
  enough: 0,
};

import type { Page } from './page';

/** Known from the help page only. Its campaigns are rows, read by the list reader; the page itself has no draft. */
export const plusList: Page = {
  kind: 'plus-list',
  fields: [],
  shown: [],
  enough: 0,
};

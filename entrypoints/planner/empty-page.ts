/** The form of a draft that is typed: which fields a page has, without the reader of pages, which comes on demand. */
import { emptyFields } from '../../lib/model/empty-fields';
import { pages } from '../../lib/host/pages';
import type { Instant } from '../../lib/model/day';
import { fieldIds, type PageKind } from '../../lib/model/draft';
import type { ReadDraft } from '../../lib/state/draft-check';

/** A page of this kind with nothing on it. */
export function emptyPage(page: PageKind, readAt: Instant): ReadDraft {
  const fields = fieldIds.filter((field) => pages[page].fields.includes(field));
  return {
    draft: { page, market: null, language: 'und', readAt, fields: emptyFields() },
    fields,
    enough: true,
  };
}

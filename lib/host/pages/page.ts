import type { FieldId, PageKind } from '../../model/draft';

/** What can be read on a page kind. How a page is recognised is in `page-words` and `recognise`, which the detector carries. */
export interface Page {
  readonly kind: PageKind;
  readonly fields: readonly FieldId[];
  /** How many fields must be found before anything is judged. */
  readonly enough: number;
}

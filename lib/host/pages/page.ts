import type { FieldId, PageKind } from '../../model/draft';

/** What can be read on a page kind. How a page is recognised is in `page-words` and `recognise`, which the detector carries. */
export interface Page {
  readonly kind: PageKind;
  readonly fields: readonly FieldId[];
  /** Fields that the page shows as plain text. On a form, plain text that looks like a field is a preview or a help. */
  readonly shown: readonly FieldId[];
  /** Fields that may be locked: plain text in the place of their box, among the boxes of the form. */
  readonly locked?: readonly FieldId[];
  /** The status may be a badge beside the heading, without a label. */
  readonly badged?: true;
  /** How many fields must be found before anything is judged. */
  readonly enough: number;
}

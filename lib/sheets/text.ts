/** Text for a cell, made harmless without changing what a person reads. */

/**
 * The text as a file may hold it: one kind of line end, no control characters, no marks that turn the reading
 * direction of the cells around, no half of a character pair. Emoji joiners and accents stay.
 */
export function plainText(text: string): string {
  // Nearly every text of a plan is such, and a large plan has hundreds of thousands.
  if (!unusual.test(text)) return text;
  return text
    .replace(/\r\n|[\r\u0085\u2028\u2029]/g, '\n')
    .replace(forbidden, '')
    .toWellFormed();
}

/**
 * The text with a leading `'` where a spreadsheet would take it for a formula. Text that already looks guarded gets
 * one more, so that `unguarded` gives back exactly what was there.
 */
export function guarded(text: string): string {
  return looksLikeFormula.test(text) ? `'${text}` : text;
}

/** Takes the guard off again. */
export function unguarded(text: string): string {
  return text.startsWith("'") && looksLikeFormula.test(text.slice(1)) ? text.slice(1) : text;
}

/** Also the full-width forms, which some spreadsheets read like the plain ones. */
const looksLikeFormula = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/** Any character that `plainText` may change, and halves of pairs. */
const unusual =
  // eslint-disable-next-line no-control-regex -- these are what must not get into a file
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069\uD800-\uDFFF\uFEFF\uFFFE\uFFFF]/;

/** C0 but TAB and LF, DEL, C1, bidi embeddings, overrides and isolates, the mark for byte order, non-characters. */
const forbidden =
  // eslint-disable-next-line no-control-regex -- these are what must not get into a file
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/g;

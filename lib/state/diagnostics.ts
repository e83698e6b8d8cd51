import type { Seen } from './sidebar';

/** Names of fields and how each was read, for a report to us: no values, no digits, no names, no ids of the page. */
export function diagnosticsOf(seen: Seen): string {
  if (seen.state !== 'draft') return 'page: none';
  const lines = seen.fields.map((field) => {
    const reading = seen.draft.fields[field];
    const why = reading.state === 'missing' ? ` (${reading.why})` : '';
    const source = reading.state === 'missing' ? '' : ` by ${reading.evidence.source}`;
    return `${field}: ${reading.state}${why}${source}`;
  });
  return [
    `page: ${seen.page}`,
    `language: ${seen.draft.language}`,
    `enough: ${seen.enough ? 'yes' : 'no'}`,
    ...lines,
  ].join('\n');
}

import type { PanelSpeech } from '../i18n/panel';
import { shownOf } from '../i18n/shown';
import type { Draft, FieldId, FieldValues, Reading } from '../model/draft';
import type { Judge } from './judge';

/** One field as the panel lists it. */
export interface ReadRow {
  readonly field: FieldId;
  readonly reading: Reading<FieldValues[FieldId]>;
  /** Canonical text of the value, of each candidate when ambiguous, blank when there is none. */
  readonly canonical: string;
  /** The value in words of the screen. */
  readonly shown: string;
  readonly typed: boolean;
  /** For a day written with figures only: in which order the page's text was read. */
  readonly order: 'monthFirst' | 'dayFirst' | null;
}

/** The fields of a page with what was read of each, in reading order. */
export function rowsOf(
  draft: Draft,
  fields: readonly FieldId[],
  speech: PanelSpeech,
  judge: Judge,
): readonly ReadRow[] {
  return fields.map((field) => rowOf(draft, field, speech, judge));
}

function rowOf<K extends FieldId>(
  draft: Draft,
  field: K,
  speech: PanelSpeech,
  { canonicalOf }: Judge,
): ReadRow {
  const reading: Reading<FieldValues[K]> = draft.fields[field];
  const values = valuesOf(reading);
  return {
    field,
    reading,
    canonical: values.map((value) => canonicalOf(field, value)).join(' | '),
    shown: values.map((value) => shownOf(field, value, speech)).join(` ${speech.words.sidebar.read.or} `),
    typed: reading.state === 'read' && reading.evidence.source === 'typed',
    order: orderOf(reading, field === 'end' ? -1 : 0),
  };
}

function valuesOf<T>(reading: Reading<T>): readonly T[] {
  if (reading.state === 'read') return [reading.value];
  if (reading.state === 'ambiguous') return reading.candidates;
  return [];
}

/** `04/05/2026` read as 4 May was read day first. Only for texts where both orders would be days. */
function orderOf(reading: Reading<unknown>, which: 0 | -1): ReadRow['order'] {
  if (reading.state !== 'read' || typeof reading.value !== 'string') return null;
  const text = reading.raw.split(/\s+(?:-|–|—|~|to)\s+/).at(which) ?? '';
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}$/.exec(text.trim());
  const day = /^\d{4}-(\d\d)-(\d\d)$/.exec(reading.value);
  if (!parts || !day || Number(parts[1]) > 12 || Number(parts[2]) > 12) return null;
  return Number(parts[1]) === Number(day[1]) ? 'monthFirst' : 'dayFirst';
}

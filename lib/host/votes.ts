import type { Labels } from '../dom/labels';
import type { Control, Line, Scan } from '../dom/scan';
import type { Table } from '../dom/tables';
import { fields } from './fields';
import type { Phrases } from './fields/phrases';

const all: readonly Phrases[] = Object.values(fields).flatMap((field) =>
  field.shape === 'many' ? field.words : [field.phrases, ...(field.rangePhrases ? [field.rangePhrases] : [])],
);

/** True for a text that is the label of some field in some language. */
export function isKnownLabel(text: string): boolean {
  return all.some((phrases) => phrases.match(text).factor > 0);
}

/** For every label of the page that is a label of some field: the languages it is one in. Each wording counts once. */
export function votesOf(
  scan: Scan,
  labels: (control: Control) => Labels,
  tables: readonly Table[],
): readonly (readonly string[])[] {
  const texts = new Set<string>();
  // The boxes of a long table are named by its headers.
  const long = tables.filter((table) => table.rows.length > 3);
  const boxed = new Set(long.flatMap((table) => table.rows.flat().flatMap((cell) => cell.controls)));
  for (const control of scan.controls.filter((one) => !boxed.has(one)))
    for (const { text } of labels(control).said) texts.add(text);
  for (const table of tables)
    for (const header of table.headers) for (const { text } of header.lines) texts.add(text);
  const inLong = (line: Line): boolean =>
    long.some(({ place }) => line.from >= place.from && line.to <= place.to);
  for (const line of scan.lines)
    if (line.text.length <= 60 && !inLong(line)) for (const text of saidBy(scan, line)) texts.add(text);
  return [...texts].flatMap((text) => {
    const languages = new Set(all.flatMap((phrases) => phrases.match(text).languages));
    return languages.size > 0 ? [[...languages]] : [];
  });
}

/** A line, and what it begins with where a label and its value are one line. */
function saidBy({ pieces }: Scan, { from, to, text }: Line): readonly string[] {
  const first = pieces[from];
  const lead =
    to - from > 1 && first?.kind === 'text' ? first.text : /^[^:：]{2,40}(?=[:：] ?\S)/.exec(text)?.[0];
  return lead === undefined ? [text] : [text, lead];
}

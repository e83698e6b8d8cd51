/** Which lines read like the name of a control, and what they are worth by where they stand. Ranks of architecture 5.3. */
import { isCounter, normaliseLabel } from '../text/normalise';
import type { Line, Scan } from './scan';
import { isUnit } from './units';

export type Source =
  | 'aria-labelledby'
  | 'label'
  | 'aria-label'
  | 'form-item'
  | 'group'
  | 'table'
  | 'text-before'
  | 'geometry'
  | 'placeholder';

export interface Label {
  readonly text: string;
  readonly source: Source;
  readonly score: number;
}

export const scores: Readonly<Record<Source, number>> = {
  'aria-labelledby': 100,
  label: 95,
  'aria-label': 90,
  'form-item': 85,
  group: 75,
  table: 70,
  'text-before': 55,
  geometry: 45,
  placeholder: 40,
};

/** A line as a name; when it has several texts, also its first one, if the next begins like something of its own. */
export function alternatives(scan: Scan, line: Line, source: Source): readonly Label[] {
  const whole = label(line.text, source);
  const texts = scan.pieces
    .slice(line.from, line.to)
    .flatMap((piece) => (piece.kind === 'text' ? [piece.text] : []));
  const [first = '', next = ''] = texts.filter((text) => normaliseLabel(text) !== '');
  const apart = next !== '' && /^[\p{Lu}\p{N}([\p{Script=Han}\p{Script=Thai}]/u.test(next);
  return apart ? [whole, { ...label(first, source), score: scores[source] * 0.85 }] : [whole];
}

/** A name is short, not a sentence, not a button, not a counter, not a unit. Plain text of many words is a hint. */
export function isName(line: Line): boolean {
  const before = judged.get(line);
  if (before !== undefined) return before;
  const name = readsLikeName(line);
  judged.set(line, name);
  return name;
}
const judged = new WeakMap<Line, boolean>();
const mostWords = 5;

function readsLikeName({ text, tone }: Line): boolean {
  if (tone === 'button' || text.length > 80 || isCounter(text) || isUnit(text)) return false;
  if (tone === 'plain' && text.split(' ').length > mostWords) return false;
  return !/[.!。！…]$/.test(text) && normaliseLabel(text) !== '';
}

export function label(text: string, source: Source): Label {
  return { text, source, score: scores[source] };
}

/** Without those that name nothing and those said before. */
export function distinct(labels: readonly Label[]): readonly Label[] {
  const named = labels.filter((one) => normaliseLabel(one.text) !== '');
  return named.filter((one, at) => named.findIndex((other) => other.text === one.text) === at);
}

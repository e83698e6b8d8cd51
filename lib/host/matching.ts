/** Which control is which field: every pair is scored, the best is taken, and near ties are nobody's (architecture 5.3). */
import { labelsOf, type Labels } from '../dom/labels';
import type { Label } from '../dom/names';
import { partsOf, territoryOf } from '../dom/territory';
import { attributeOf } from '../dom/nodes';
import type { Control, Place, Scan } from '../dom/scan';
import { splitRange } from '../text/day-range-text';
import { normaliseLabel } from '../text/normalise';
import type { Evidence, FieldId } from '../model/draft';
import type { Single } from './fields/define-field';
import type { Fit, Phrases } from './fields/phrases';

export interface Candidate {
  readonly control: Control;
  readonly score: number;
  readonly evidence: Evidence;
  readonly languages: readonly string[];
}

/** Below this nothing is believed; a runner-up within the margin is as good as the best. */
const least = 35;
const margin = 15;

/** Labels of every control of a scan, each asked once. */
export function labelIndex(scan: Scan): (control: Control) => Labels {
  const known = new Map<number, Labels>();
  return (control) => {
    const labels = known.get(control.key) ?? labelsOf(scan, control);
    known.set(control.key, labels);
    return labels;
  };
}

/** How well a control fits a field, null when it does not. */
export function candidateOf(
  scan: Scan,
  control: Control,
  labels: Labels,
  field: AnySingle,
): Candidate | null {
  const kind = field.kinds.includes(control.kind) ? 1 : field.unusual?.includes(control.kind) ? 0.5 : 0;
  if (kind === 0 || isNegative(labels, field)) return null;
  if (control.options.length > 0 && field.answers?.(control.options) === false) return null;
  const isRange = field.rangePhrases !== null && (control.ends !== null || splitRange(control.text) !== null);
  const named = bestLabel(labels, (isRange ? field.rangePhrases : null) ?? field.phrases);
  const chosen =
    (named || !isNamedByMarkup(labels)) && field.choices?.(control.options) ? choiceLabel(control) : null;
  const found = named ?? chosen;
  if (!found) return null;
  const bonus =
    (chosen ? 10 : 0) + (unitFits(control, field) ? 10 : 0) + (idFits(scan, control, field) ? 30 : 0);
  const score = Math.round(found.label.score * found.fit.factor * kind + bonus);
  const { text, source } = found.label;
  if (score < least) return null;
  return { control, score, evidence: { source, label: text, score }, languages: found.fit.languages };
}

export type AnySingle = Pick<
  Single<FieldId>,
  | 'kinds'
  | 'unusual'
  | 'not'
  | 'notUnder'
  | 'phrases'
  | 'rangePhrases'
  | 'choices'
  | 'answers'
  | 'unit'
  | 'ids'
>;

/** The best control for each field: the first is taken, unless another one is as good or it is as good for another field. */
export function assign(
  candidates: ReadonlyMap<FieldId, readonly Candidate[]>,
  mayShare: (one: FieldId, other: FieldId) => boolean,
): ReadonlyMap<FieldId, Candidate | 'two-controls'> {
  const taken = new Map<number, { field: FieldId; score: number }[]>();
  const answer = new Map<FieldId, Candidate | 'two-controls'>();
  const ranked = [...candidates].flatMap(([field, list]) => list.map((candidate) => ({ field, candidate })));
  ranked.sort((one, other) => other.candidate.score - one.candidate.score);
  for (const { field, candidate } of ranked) {
    if (answer.has(field)) continue;
    const rivals =
      candidates
        .get(field)
        ?.filter((other) => other !== candidate && other.score >= candidate.score - margin) ?? [];
    const holders =
      taken.get(candidate.control.key)?.filter((holder) => !mayShare(holder.field, field)) ?? [];
    if (rivals.length > 0) answer.set(field, 'two-controls');
    else if (holders.some((holder) => holder.score - candidate.score <= margin)) {
      answer.set(field, 'two-controls');
      for (const holder of holders) answer.set(holder.field, 'two-controls');
    } else if (holders.length === 0) {
      answer.set(field, candidate);
      taken.set(candidate.control.key, [
        ...(taken.get(candidate.control.key) ?? []),
        { field, score: candidate.score },
      ]);
    }
  }
  return answer;
}

/** Hints inside a box name it only when nothing around it does: a range called "Registration period" may hint "End date". */
function bestLabel(labels: Labels, phrases: Phrases): { label: Label; fit: Fit } | null {
  const asked = labels.said.length > 0 ? labels.said : labels.hinted;
  const fits = asked
    .map((label) => ({ label, fit: phrases.match(label.text) }))
    .filter(({ fit }) => fit.factor > 0);
  fits.sort((one, other) => other.label.score * other.fit.factor - one.label.score * one.fit.factor);
  return fits[0] ?? null;
}
function isNegative(labels: Labels, { not, notUnder }: AnySingle): boolean {
  if (not && labels.said.some((label) => not.test(normaliseLabel(label.text)))) return true;
  if (not && labels.said.length === 0 && labels.hinted.some((label) => not.test(normaliseLabel(label.text))))
    return true;
  const [section] = labels.sections;
  return notUnder !== undefined && section !== undefined && notUnder.test(normaliseLabel(section));
}
/** A group that carries a name of its own, which is none of ours, is another question with the same answers. */
function isNamedByMarkup({ said }: Labels): boolean {
  return said.some(({ source }) => byMarkup.has(source));
}
const byMarkup: ReadonlySet<string> = new Set([
  'aria-labelledby',
  'label',
  'aria-label',
  'form-item',
  'group',
  'table',
]);
function choiceLabel(control: Control): { label: Label; fit: Fit } {
  const text = control.options.map((option) => option.label).join(' / ');
  return { label: { text, source: 'group', score: 60 }, fit: { factor: 1, languages: [] } };
}
function unitFits({ unit }: Control, field: AnySingle): boolean {
  return field.unit !== undefined && unit !== '' && (field.unit === 'rate') === (unit === '%');
}
function idFits(scan: Scan, control: Control, { ids }: AnySingle): boolean {
  if (!ids) return false;
  const own = partsOf(scan, control).flatMap((element) => stable.map((name) => attributeOf(element, name)));
  if (own.some((text) => ids.test(text))) return true;
  const territory = territoryOf(control);
  for (let place: Place | null = control.place; place; place = place.parent) {
    if (ids.test(attributeOf(place.element, 'id'))) return true;
    if (place === territory) return false;
  }
  return false;
}
const stable = ['id', 'data-e2e', 'data-tid'] as const;

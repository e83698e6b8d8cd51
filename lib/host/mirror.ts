/** A part of a form page that only looks like the draft: a mock-up of what creators see, an example, another campaign. */
import { pairsOf, type Pair } from '../dom/pairs';
import { linesWithin, type Place, type Scan } from '../dom/scan';
import type { FieldId } from '../model/draft';
import type { AnySingle } from './matching';
import { isKnownLabel } from './votes';

export interface Shown {
  readonly id: FieldId;
  readonly field: AnySingle;
  /** False when the form does not hold this value for the field: it says another one, or none at all. */
  readonly isConfirmed: (text: string) => boolean;
}

/**
 * True when the texts around a pair name other fields as well and say of one of them what the form does not say. A sum
 * that stands among such values is no sum of this draft. `fields` are those that the form holds as controls.
 */
export function isMirror(scan: Scan, pair: Pair, fields: readonly Shown[]): boolean {
  const area = areaOf(pair.place);
  const lines = linesWithin(scan, area.from, area.to);
  return fields.some(({ field, isConfirmed }) => {
    const isWanted = (label: string): boolean =>
      field.phrases.match(label).factor > 0 || (field.rangePhrases?.match(label).factor ?? 0) > 0;
    const pairs = pairsOf(scan, { isWanted, isLabel: isKnownLabel, isValue: () => false }, lines);
    return pairs.some(({ value }) => value !== '' && !isConfirmed(value));
  });
}

/** The largest element around without anything to fill in. */
function areaOf(place: Place): Place {
  let area = place;
  for (let at: Place | null = place; at && at.partsFrom === at.partsTo; at = at.parent) area = at;
  return area;
}

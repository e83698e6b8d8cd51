/** Rows of labelled controls outside tables: each row has a wrapper of its own, or all are the same run of parts. */
import { commonPlace, type Control, type Place } from '../../dom/scan';
import type { Evidence } from '../../model/draft';
import type { Rows } from './define-field';
import type { Phrases } from './phrases';

export interface Hit<P extends string> {
  readonly part: P;
  readonly control: Control;
  readonly evidence: Evidence;
}
type Accepts<P> = (parts: ReadonlySet<P>) => boolean;

export interface LabelledRows<P extends string> {
  readonly rows: readonly (readonly Hit<P>[])[];
  /** Parts that stand among the rows but make no row: one of them is not whole, so the list is not. */
  readonly loose: readonly Hit<P>[];
}

/**
 * The rows in reading order. A control that carries a row's label but stands in no row ("Reward per creator" above the
 * ranks) is no part of any. Where the wrappers do not tell, the parts must repeat exactly; otherwise there are no rows.
 */
export function labelledRows<P extends string>(
  rows: Rows,
  parts: Readonly<Record<P, Phrases>>,
  accepts: Accepts<P>,
): LabelledRows<P> {
  const hits = rows.free().flatMap((control) => hitOf(rows, control, parts) ?? []);
  const wrappers = new Map<Place, readonly Hit<P>[]>();
  for (const hit of hits) {
    const wrapper = wrapperOf(hit, hits, rows, accepts);
    if (wrapper) wrappers.set(wrapper, within(hits, wrapper));
  }
  if (wrappers.size === 0) return { rows: equalRuns(hits, accepts), loose: [] };
  const rowsFound = [...wrappers.values()];
  const places = [...wrappers.keys()];
  const common = places.reduce(commonPlace);
  const whole = (places.length === 1 ? common.parent : null) ?? common;
  const inRows = new Set(rowsFound.flat());
  const loose = within(hits, whole).filter((hit) => !inRows.has(hit));
  // Rows of one list stand side by side; in two places they are two lists.
  const apart = places.some((place) => place.parent !== places[0]?.parent);
  return { rows: rowsFound, loose: apart ? hits : loose };
}

/** The widest wrapper of a whole row: no part twice, and nothing but parts in it once the row is whole. */
function wrapperOf<P extends string>(
  hit: Hit<P>,
  hits: readonly Hit<P>[],
  { scan }: Rows,
  accepts: Accepts<P>,
): Place | null {
  let whole: Place | null = null;
  for (let place: Place | null = hit.control.place; place; place = place.parent) {
    const inside = within(hits, place);
    const parts = new Set(inside.map(({ part }) => part));
    if (parts.size < inside.length) break;
    const others = scan.controls.some(
      (control) => isIn(control, place) && !inside.some((one) => one.control === control),
    );
    if (whole && others) break;
    if (accepts(parts)) whole = place;
  }
  return whole;
}

/** A flat run such as from, to, reward, from, to, reward: k times the same parts, with no part left over. */
function equalRuns<P extends string>(
  hits: readonly Hit<P>[],
  accepts: Accepts<P>,
): readonly (readonly Hit<P>[])[] {
  const again = hits.findIndex(({ part }, at) => hits.slice(0, at).some((before) => before.part === part));
  const length = again === -1 ? hits.length : again;
  if (length === 0 || hits.length % length !== 0) return [];
  const runs = Array.from({ length: hits.length / length }, (_, run) =>
    hits.slice(run * length, (run + 1) * length),
  );
  const [first = []] = runs;
  const same = runs.every((run) => run.every(({ part }, at) => part === first[at]?.part));
  return same && accepts(new Set(first.map(({ part }) => part))) ? runs : [];
}

function within<P extends string>(hits: readonly Hit<P>[], place: Place): readonly Hit<P>[] {
  return hits.filter(({ control }) => isIn(control, place));
}
function isIn(control: Control, place: Place): boolean {
  return control.partsFrom >= place.partsFrom && control.partsTo <= place.partsTo;
}

/** The part that a control's label fits best; two that fit equally well are neither. */
function hitOf<P extends string>(
  rows: Rows,
  control: Control,
  parts: Readonly<Record<P, Phrases>>,
): Hit<P> | null {
  for (const evidence of rows.labelsOf(control)) {
    const fits: { part: P; factor: number }[] = [];
    for (const part in parts) fits.push({ part, factor: parts[part].match(evidence.label).factor });
    fits.sort((one, other) => other.factor - one.factor);
    const [best, next] = fits;
    if (!best || best.factor === 0) continue;
    return next?.factor === best.factor ? null : { part: best.part, control, evidence };
  }
  return null;
}

/** Label and value in plain text, as summaries, descriptions and detail pages show them. */
import { isCounter, plainText } from '../text/normalise';
import { linesWithin, type Line, type Place, type Scan } from './scan';

export interface Pair {
  readonly label: string;
  readonly value: string;
  /** Around the value. */
  readonly place: Place;
  /** Around both. */
  readonly around: Place;
  /** The markup says that it is a label. */
  readonly named: boolean;
}

/** Which texts are labels: of the value wanted, and of any value at all. */
export interface Wanting {
  readonly isWanted: (label: string) => boolean;
  readonly isLabel: (text: string) => boolean;
  /** A value of the wanted kind, which may be the label of something else. */
  readonly isValue: (text: string) => boolean;
}

/** The pairs among `lines` whose label `isWanted`. A label of a control is not a pair, and what stands before its label is no value. */
export function pairsOf(scan: Scan, wanting: Wanting, lines: readonly Line[] = scan.lines): readonly Pair[] {
  return lines.flatMap((line) => {
    if (line.text === '' || line.tone === 'button') return [];
    return (
      insideLine(scan, line, wanting.isWanted) ??
      (wanting.isWanted(line.text) ? besideLine(scan, line, wanting) : [])
    );
  });
}

/** `Total cost: Rp15.000` in one line, or two texts of one line of which the first is the label. */
function insideLine(scan: Scan, line: Line, isWanted: (label: string) => boolean): readonly Pair[] | null {
  const place = scan.pieces[line.from]?.place;
  if (!place) return null;
  const whole = { around: place, named: line.tone === 'label' };
  const texts = scan.pieces
    .slice(line.from, line.to)
    .flatMap((piece) => (piece.kind === 'text' ? [piece.text] : []));
  for (let cut = 1; cut < texts.length; cut++) {
    const label = texts.slice(0, cut).join(' ');
    if (isWanted(label))
      return [
        {
          label,
          value: plainText(
            texts
              .slice(cut)
              .join(' ')
              .replace(/^ ?[:：]/, ''),
          ),
          place,
          ...whole,
        },
      ];
  }
  const [, label = '', value = ''] = /^([^:：]+)[:：] ?(\S.*)$/.exec(line.text) ?? [];
  return label !== '' && isWanted(label) ? [{ label, value, place, ...whole }] : null;
}

/**
 * The one line of the next element beside the label, in the smallest element that holds both and nothing to fill in
 * between. A line that is a label itself belongs to the next pair: this one has no value.
 */
function besideLine(scan: Scan, line: Line, { isLabel, isValue }: Wanting): readonly Pair[] {
  const start = scan.pieces[line.from]?.place;
  for (let place = start ?? null, steps = 0; place && steps < 6; place = place.parent, steps++) {
    if (place.to <= line.to) continue;
    const next = scan.pieces[line.to];
    if (next?.kind !== 'text') return [];
    const beside = childHolding(place, next.place);
    if (beside.partsTo > beside.partsFrom || scan.pieces[beside.to]?.kind === 'part') return [];
    const lines =
      beside === place
        ? [scan.lines[next.line]]
        : linesWithin(scan, Math.max(beside.from, line.to), beside.to);
    const [value, ...others] = lines.filter((one) => one !== undefined && one.text !== '');
    const single = value && others.length === 0 && value.tone !== 'label' && value.tone !== 'heading';
    if (!single || isCounter(value.text)) return [];
    const alone = place.parent !== null && linesWithin(scan, place.from, place.to).length === 2;
    // Where the markup tells labels from values, a value may be called as another label is.
    const named = line.tone === 'label';
    if (isLabel(value.text) && !((alone || named) && isValue(value.text))) return [];
    return [{ label: line.text, value: value.text, place: beside, around: place, named }];
  }
  return [];
}
function childHolding(place: Place, inner: Place): Place {
  let child = inner;
  while (child !== place && child.parent && child.parent !== place) child = child.parent;
  return child;
}

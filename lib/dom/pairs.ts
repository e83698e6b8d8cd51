/** Label and value in plain text, as summaries, descriptions and detail pages show them. */
import { plainText } from '../text/normalise';
import { linesWithin, type Line, type Place, type Scan } from './scan';

export interface Pair {
  readonly label: string;
  readonly value: string;
  /** Around the value. */
  readonly place: Place;
}

/** The pairs whose label `isWanted`. A label of a control is not a pair, and what stands before its label is no value. */
export function pairsOf(scan: Scan, isWanted: (label: string) => boolean): readonly Pair[] {
  return scan.lines.flatMap((line) => {
    if (line.text === '' || line.tone === 'button') return [];
    return insideLine(scan, line, isWanted) ?? (isWanted(line.text) ? besideLine(scan, line) : []);
  });
}

/** `Total cost: Rp15.000` in one line, or two texts of one line of which the first is the label. */
function insideLine(scan: Scan, line: Line, isWanted: (label: string) => boolean): readonly Pair[] | null {
  const place = scan.pieces[line.from]?.place;
  if (!place) return null;
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
        },
      ];
  }
  const [, label = '', value = ''] = /^([^:：]+)[:：] ?(\S.*)$/.exec(line.text) ?? [];
  return label !== '' && isWanted(label) ? [{ label, value, place }] : null;
}

/** The text of the next element beside the label, in the smallest element that holds both and nothing to fill in between. */
function besideLine(scan: Scan, line: Line): readonly Pair[] {
  const start = scan.pieces[line.from]?.place;
  for (let place = start ?? null, steps = 0; place && steps < 6; place = place.parent, steps++) {
    if (place.to <= line.to) continue;
    const next = scan.pieces[line.to];
    if (next?.kind !== 'text') return [];
    const value = childHolding(place, next.place);
    if (value.partsTo > value.partsFrom || scan.pieces[value.to]?.kind === 'part') return [];
    const lines = linesWithin(scan, Math.max(value.from, line.to), value === place ? line.to + 1 : value.to);
    const text = lines
      .map((one) => one.text)
      .filter((one) => one !== '')
      .join(' ');
    return text === '' ? [] : [{ label: line.text, value: text, place: value }];
  }
  return [];
}
function childHolding(place: Place, inner: Place): Place {
  let child = inner;
  while (child !== place && child.parent && child.parent !== place) child = child.parent;
  return child;
}

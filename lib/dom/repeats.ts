import { linesWithin, type Line, type Part, type Piece, type Place } from './scan';

interface Picture {
  readonly root: Place;
  readonly pieces: readonly Piece[];
  readonly lines: readonly Line[];
  readonly parts: readonly Part[];
  /** What is called a preview by its component. */
  readonly previews: readonly Place[];
}

/**
 * Empties the parts of a picture that only repeat the form: what stands under a heading like "Preview", and what is
 * called so by its component and takes no input. Texts become blank and controls become search boxes, which nothing reads.
 */
export function findRepeats(picture: Picture, repeats: (heading: string) => boolean): Picture {
  const out = new Set<Place>();
  for (const line of picture.lines) {
    if (line.text.length > 40 || !repeats(line.text)) continue;
    const place = picture.pieces[line.from]?.place;
    if (place) out.add(regionOf(place, line));
  }
  for (const place of picture.previews) if (place.partsTo === place.partsFrom) out.add(place);
  return out.size === 0 ? picture : without(picture, [...out]);
}

/** The largest place that begins with the heading and has no more controls than what stands right under it. */
function regionOf(start: Place, heading: Line): Place {
  let region = start;
  let settled = false;
  for (let place = start.parent; place?.from === heading.from && place.parent; place = place.parent) {
    const more = place.partsTo - place.partsFrom > region.partsTo - region.partsFrom;
    if (settled && more) break;
    settled ||= place.to > heading.to;
    region = place;
  }
  return region;
}

function without(picture: Picture, out: readonly Place[]): Picture {
  const isOut = (at: number): boolean => out.some((place) => at >= place.from && at < place.to);
  const pieces = picture.pieces.map((piece, at) =>
    piece.kind === 'text' && isOut(at) ? { ...piece, text: '' } : piece,
  );
  const parts = picture.parts.map((part) => (isOut(part.at) ? { ...part, kind: 'search' as const } : part));
  const gone = new Set(out.flatMap((place) => linesWithin(picture, place.from, place.to)));
  const lines = picture.lines.map((line) => (gone.has(line) ? { ...line, text: '' } : line));
  return { ...picture, pieces, lines, parts };
}

/** Small blocks side by side, each around one text of the same kind: the same thing again and again. */
import type { Line, Place, Scan } from '../../dom/scan';

export interface CardPlaces {
  /** Around all of them. */
  readonly place: Place;
  readonly cards: readonly Place[];
}

/** Of texts. */
export type Range = Pick<Line, 'from' | 'to'>;

/** The blocks around these texts, those in tables left out: two or more in one element, else null. */
export function cardsAround(scan: Scan, texts: readonly Range[]): CardPlaces | null {
  const free = texts.filter((text) => !isInTable(scan, text));
  const cards = free.flatMap((text) => cardOf(scan, text, free) ?? []);
  const place = cards[0]?.parent;
  const apart = cards.length < free.length || cards.some(({ parent }) => parent !== place);
  return place && cards.length >= 2 && !apart ? { place, cards } : null;
}

/** The widest element around a text that holds no other. */
function cardOf(scan: Scan, text: Range, texts: readonly Range[]): Place | null {
  let card: Place | null = null;
  for (let place = placeOf(scan, text); place; place = place.parent) {
    const { from, to } = place;
    if (texts.some((other) => other !== text && other.from >= from && other.to <= to)) return card;
    card = place;
  }
  return null;
}
function placeOf(scan: Scan, text: Range): Place | null {
  return scan.pieces[text.from]?.place ?? null;
}
function isInTable(scan: Scan, text: Range): boolean {
  for (let place = placeOf(scan, text); place; place = place.parent)
    if (scan.rows.includes(place)) return true;
  return false;
}

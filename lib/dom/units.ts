import type { Part, Piece } from './scan';

/** A percent sign, a currency, or the country code of a phone. */
const unit = /^(?:%|[A-Z]{0,3}\p{Sc}|Rp\.?|RM|[A-Z]{3}|[A-Z]{0,3} ?\+ ?\d{1,4})$/u;

/** True for a text that is only a unit: it never is a label. */
export function isUnit(text: string): boolean {
  return unit.test(text);
}

/** The unit right before or after a box, if the two share an element that holds no other control. */
export function unitBeside(pieces: readonly Piece[], part: Part): string {
  for (const at of [part.at + 1, part.at - 1]) {
    const piece = pieces[at];
    if (piece?.kind === 'text' && isUnit(piece.text) && shareBox(piece, part)) return piece.text;
  }
  return '';
}

function shareBox(piece: Piece, part: Part): boolean {
  let place = part.place.parent;
  for (let steps = 0; place && steps < 5; place = place.parent, steps++) {
    if (place.partsTo - place.partsFrom > 1) return false;
    for (let at: Piece['place'] | null = piece.place; at; at = at.parent) if (at === place) return true;
  }
  return false;
}

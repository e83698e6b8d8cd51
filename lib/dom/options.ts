import { plainText } from '../text/normalise';
import { attributeOf, childrenOf, dataOf, isElement, localNameOf, nodeTypeOf } from './nodes';
import { linesWithin, type Line, type Part, type Piece, type Place } from './scan';

/**
 * What a radio, a tab or a pressed button stands for: the first line of its own label, so that a card's explanation is
 * not part of its name; and what the line begins with, for an explanation on the same line.
 */
export function optionNameOf(
  picture: { pieces: readonly Piece[]; lines: readonly Line[]; labels: readonly Place[] },
  part: Part,
): { readonly label: string; readonly lead: string } {
  const { element, place, at } = part;
  if (localNameOf(element) !== 'input')
    return alone(plainText(attributeOf(element, 'aria-label') || firstText(element)));
  const own = ownLabel(picture, element);
  if (own) return own;
  for (let around = place.parent, steps = 0; around && steps < 6; around = around.parent, steps++) {
    if (around.partsTo - around.partsFrom > 1) break;
    const lines = linesWithin(picture, around.from, around.to).filter((line) => line.text !== '');
    // The text of a radio stands after it; only a card with its mark on the right has it before.
    const [after] = lines.filter((line) => line.from > at);
    const first = after && around.name !== 'label' ? after : lines[0];
    if (first) {
      const piece = picture.pieces[first.from];
      return { label: first.text, lead: piece?.kind === 'text' ? plainText(piece.text) : first.text };
    }
  }
  const next = picture.pieces[at + 1];
  const beside = next?.kind === 'text' ? picture.lines[next.line]?.text : '';
  return alone(beside || plainText(attributeOf(element, 'aria-label') || attributeOf(element, 'value')));
}

/** The one `label` that points at the element by its id. */
function ownLabel(
  { pieces, lines, labels }: { pieces: readonly Piece[]; lines: readonly Line[]; labels: readonly Place[] },
  element: Element,
): { readonly label: string; readonly lead: string } | null {
  const id = attributeOf(element, 'id');
  const pointing = id === '' ? [] : labels.filter((label) => attributeOf(label.element, 'for') === id);
  const [label, ...others] = pointing;
  if (!label || others.length > 0) return null;
  const [first] = linesWithin({ pieces, lines }, label.from, label.to).filter((line) => line.text !== '');
  const piece = first && pieces[first.from];
  return first
    ? { label: first.text, lead: piece?.kind === 'text' ? plainText(piece.text) : first.text }
    : null;
}

function alone(label: string): { readonly label: string; readonly lead: string } {
  return { label, lead: label };
}

function firstText(element: Element): string {
  for (const node of childrenOf(element)) {
    const text = nodeTypeOf(node) === 3 ? dataOf(node) : isElement(node) ? firstText(node) : '';
    if (text.trim() !== '') return text;
  }
  return '';
}

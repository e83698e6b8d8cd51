import { plainText } from '../text/normalise';
import { attributeOf, childrenOf, dataOf, isElement, localNameOf, nodeTypeOf } from './nodes';
import { linesWithin, type Line, type Part, type Piece } from './scan';

/**
 * What a radio, a tab or a pressed button stands for: the first line of its own label, so that a card's explanation is
 * not part of its name.
 */
export function optionLabelOf(
  picture: { pieces: readonly Piece[]; lines: readonly Line[] },
  part: Part,
): string {
  const { element, place, at } = part;
  if (localNameOf(element) !== 'input')
    return plainText(attributeOf(element, 'aria-label') || firstText(element));
  for (let around = place.parent, steps = 0; around && steps < 6; around = around.parent, steps++) {
    if (around.partsTo - around.partsFrom > 1) break;
    const lines = linesWithin(picture, around.from, around.to).filter((line) => line.text !== '');
    // The text of a radio stands after it; only a card with its mark on the right has it before.
    const [after] = lines.filter((line) => line.from > at);
    const first = after && around.name !== 'label' ? after : lines[0];
    if (first) return first.text;
  }
  const next = picture.pieces[at + 1];
  const beside = next?.kind === 'text' ? picture.lines[next.line]?.text : '';
  return beside || plainText(attributeOf(element, 'aria-label') || attributeOf(element, 'value'));
}

function firstText(element: Element): string {
  for (const node of childrenOf(element)) {
    const text = nodeTypeOf(node) === 3 ? dataOf(node) : isElement(node) ? firstText(node) : '';
    if (text.trim() !== '') return text;
  }
  return '';
}

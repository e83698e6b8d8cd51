import { inlineNames } from './around';
import {
  attributeOf,
  childrenOf,
  dataOf,
  firstIn,
  hasAttribute,
  isElement,
  localNameOf,
  nodeTypeOf,
  textOf,
} from './nodes';
import type { Part } from './scan';
import { plainText } from '../text/normalise';

/** What the browser holds in a text box, as the seller sees it. */
export function inputValueOf(element: Element): string {
  const prototype =
    localNameOf(element) === 'textarea' ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
  const value: unknown = Reflect.get(prototype, 'value', element);
  return typeof value === 'string' ? value : '';
}

/** The text of a text-like control that is its own element; `''` when empty. */
export function ownTextOf({ element, kind }: Part): string {
  const name = localNameOf(element);
  if (name === 'select') return chosenOf(element).join(', ');
  if (name === 'input' || name === 'textarea') return inputValueOf(element);
  if (kind === 'number') {
    const spoken = attributeOf(element, 'aria-valuetext') || attributeOf(element, 'aria-valuenow');
    return spoken || plainText(textOf(element) ?? '');
  }
  return kind === 'select' ? shownChoiceOf(element) : editedTextOf(element).trim();
}

/** The text of an editor: a line for each block in it, as the seller sees it. */
function editedTextOf(element: Element): string {
  let text = '';
  for (const node of childrenOf(element)) {
    if (nodeTypeOf(node) === 3) text += dataOf(node);
    else if (isElement(node)) {
      const name = localNameOf(node);
      if (name === 'br') text += '\n';
      else if (inlineNames.has(name)) text += editedTextOf(node);
      else text = `${text.trimEnd()}\n${editedTextOf(node).trim()}\n`;
    }
  }
  return text;
}

/** The labels chosen in a list of the browser; an option without a value is the placeholder. */
function chosenOf(element: Element): readonly string[] {
  const options: Iterable<HTMLOptionElement> = Reflect.get(
    HTMLSelectElement.prototype,
    'selectedOptions',
    element,
  );
  return [...options].filter((option) => option.value !== '').map((option) => plainText(option.text));
}

/** The choice that a custom list shows in its box: its text without the placeholder, else what its inner box holds. */
function shownChoiceOf(element: Element): string {
  if (hasAttribute(element, 'data-placeholder')) return '';
  const shown = plainText(visibleText(element));
  const inner = firstIn(element, 'input');
  const placeholder = inner ? plainText(attributeOf(inner, 'placeholder')) : '';
  // Arco repeats the placeholder in a span and hides the span of the choice; while one searches, the choice is the placeholder.
  const hiddenTwin = firstIn(element, '[style*="display: none"],[style*="display:none"]');
  if (shown !== '') return shown === placeholder && hiddenTwin ? '' : shown;
  return inner ? inputValueOf(inner).trim() : '';
}

/** Text of a custom control without icons, placeholders and the mirror that measures its inner box. */
function visibleText(element: Element): string {
  let text = '';
  for (const node of childrenOf(element)) {
    if (nodeTypeOf(node) === 3) text += dataOf(node);
    else if (isElement(node) && !isAside(node)) text += ` ${visibleText(node)}`;
  }
  return text;
}

/** Element's library shows the choice itself in a box called placeholder, and calls the real placeholder transparent. */
export function isAside(element: Element): boolean {
  const className = attributeOf(element, 'class');
  if (/is-transparent/.test(className)) return true;
  if (hasAttribute(element, 'data-placeholder')) return true;
  if (attributeOf(element, 'aria-hidden') === 'true') return true;
  if (/mirror|(^|[-_\s])placeholder/i.test(className) && !/selected-item/.test(className)) return true;
  return (
    ['svg', 'style', 'script'].includes(localNameOf(element)) ||
    /display:\s*none/.test(attributeOf(element, 'style'))
  );
}

export function isOn({ element }: Part): boolean | null {
  const aria =
    attributeOf(element, 'aria-checked') ||
    attributeOf(element, 'aria-pressed') ||
    attributeOf(element, 'aria-selected');
  if (localNameOf(element) === 'input')
    return Reflect.get(HTMLInputElement.prototype, 'checked', element) === true;
  if (aria === 'true') return true;
  return aria === 'false' ? false : null;
}

/** True when the browser could not take what was typed: then its value is blank although something is on the screen. */
export function isBad({ element }: Part): boolean {
  if (localNameOf(element) !== 'input') return false;
  const validity: unknown = Reflect.get(HTMLInputElement.prototype, 'validity', element);
  return (
    typeof validity === 'object' && validity !== null && 'badInput' in validity && validity.badInput === true
  );
}

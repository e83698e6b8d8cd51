import { allIn, attributeOf, firstIn, isElement, localNameOf, matches, parentOf, textOf } from './nodes';
import type { Place } from './scan';

/**
 * Whether a hidden element is a part of the form that is only folded: right after a small closed header, or another step
 * of a form in steps. Anything else that is hidden is a leftover. `before` is the last thing drawn beside it.
 */
export function isFold(element: Element, before: Place | null): boolean {
  if (matches(element, '[role=dialog],[aria-modal=true]')) return false;
  const parent = parentOf(element);
  if (!parent || !isElement(parent)) return false;
  if (matches(parent, 'details:not([open])')) return true;
  return (before !== null && isClosedHeader(before)) || isStep(element, parent);
}

function isClosedHeader({ element, partsFrom, partsTo }: Place): boolean {
  const header = '[aria-expanded=false]:not([role=combobox]):not([aria-haspopup])';
  return partsTo === partsFrom && (matches(element, header) || firstIn(element, header) !== null);
}

/** One of several alike under titles of their own, all of which the page's list of steps names. A second copy has no title of its own. */
function isStep(element: Element, parent: Element): boolean {
  const title = titleOf(element);
  if (title === '') return false;
  const alike = allIn(parent, ':scope > *').filter(
    (one) =>
      localNameOf(one) === localNameOf(element) &&
      attributeOf(one, 'class') === attributeOf(element, 'class'),
  );
  const titles = new Set(alike.map(titleOf));
  if (titles.size < 2 || titles.size < alike.length) return false;
  const current = firstIn(element.ownerDocument.body, steps);
  const list = current && parentOf(current);
  const named = list && isElement(list) ? (textOf(list) ?? '') : '';
  return [...titles].every((one) => one !== '' && named.includes(one));
}
const steps = '[aria-current=step],[class*=steps-item]';

function titleOf(element: Element): string {
  const heading = firstIn(element, 'h1,h2,h3,h4,h5,h6,legend,[role=heading]');
  return (heading && textOf(heading)?.trim()) ?? '';
}

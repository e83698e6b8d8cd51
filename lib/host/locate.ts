import { windowLayout, type Box } from '../dom/layout';
import { isElement, parentOf } from '../dom/nodes';
import type { FieldId } from '../model/draft';

/** The control of a field, or null when the page has replaced it: then read again. */
export function locate(elements: ReadonlyMap<FieldId, WeakRef<Element>>, field: FieldId): Element | null {
  const element = elements.get(field)?.deref();
  return element?.isConnected ? element : null;
}

/** Where to draw around a control, in the window. What has no box of its own (a radio drawn by its label) lends that of what is around it. */
export function boxAround(element: Element): Box | null {
  for (
    let at: Node | null = element, steps = 0;
    at && isElement(at) && steps < 4;
    at = parentOf(at), steps++
  ) {
    const box = windowLayout.boxOf(at);
    if (box && box.width > 4 && box.height > 4) return box;
  }
  return null;
}

/** Brings a control into view and gives it the focus, at the seller's request only. Nothing is clicked and nothing opened. */
export function goTo(element: Element): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: still ? 'auto' : 'smooth' });
  if (element instanceof HTMLElement) element.focus({ preventScroll: true });
}

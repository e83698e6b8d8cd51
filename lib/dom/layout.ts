/** What the reader asks about looks. One answer for a living page, one for a page without layout (a dropped file, a test). */
import { attributeOf, firstElementOf, hasAttribute } from './nodes';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
export interface Layout {
  /** Not drawn. Asked from the outside in; `folded` is true inside a folded section, where nothing is drawn anyway. */
  hides(element: Element, folded: boolean): boolean;
  /**
   * Adds to `drawn` the element and the first ones inside it, when one question tells that all of them are: what is drawn
   * lies in nothing that is not.
   */
  findDrawn(element: Element, drawn: Set<Element>): void;
  /** A hidden element that takes room all the same: `visibility: hidden`. */
  keepsRoom(element: Element): boolean;
  /** Where the element is in the window, null when it is nowhere. */
  boxOf(element: Element): Box | null;
}

/** How far in one question reaches. */
const farthest = 8;

/** Forces style once per reading, so it is never used inside a mutation callback. */
export const windowLayout: Layout = {
  hides(element, folded) {
    if (!folded && Element.prototype.checkVisibility.call(element, { visibilityProperty: true }))
      return false;
    const { display, visibility } = getComputedStyle(element);
    // An element with `display: contents` has no box of its own; its children have.
    if (display === 'none' || visibility !== 'visible') return true;
    return !folded && display !== 'contents';
  },
  findDrawn(element, drawn) {
    let inmost = element;
    let steps = 0;
    for (let at: Element | null = element; at && steps < farthest; at = firstElementOf(at), steps++)
      inmost = at;
    if (!Element.prototype.checkVisibility.call(inmost, { visibilityProperty: true })) return;
    for (let at: Element | null = element; at && at !== inmost; at = firstElementOf(at)) drawn.add(at);
    drawn.add(inmost);
  },
  keepsRoom(element) {
    return getComputedStyle(element).display !== 'none';
  },
  boxOf(element) {
    const { left, top, width, height } = Element.prototype.getBoundingClientRect.call(element);
    return width > 0 && height > 0 ? { left, top, width, height } : null;
  },
};

/** Only what is written at the element itself counts. */
export const markupLayout: Layout = {
  hides(element) {
    const style = attributeOf(element, 'style').replace(/\s/g, '').toLowerCase();
    const shut = hasAttribute(element, 'hidden');
    return shut || /(^|;)(display:none|visibility:(hidden|collapse))/.test(style);
  },
  findDrawn() {},
  keepsRoom(element) {
    const style = attributeOf(element, 'style');
    return !hasAttribute(element, 'hidden') && !/display\s*:\s*none/i.test(style);
  },
  boxOf: () => null,
};

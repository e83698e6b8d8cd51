import { allIn, isElement, matches, parentOf } from '../dom/nodes';
import type { Layout } from '../dom/layout';

/** The container of the app's page, new and old (host-pages 3), then what any page may have. */
const containers = ['[id^="garfish_app_for_"]', '[id*="sub_app_container"]', 'main,[role=main]'] as const;
const boxes = 'input:not([type=hidden]),textarea,select,[role=switch],[role=combobox]';

/** The part of the page that is read: the app's container if most of the page's boxes are in it, else the whole body. */
export function rootOf(document: Document, layout: Layout): Element {
  const { body } = document;
  const all = allIn(body, boxes);
  const held = allIn(body, containers.join());
  for (const selector of containers) {
    const drawn = held.filter((element) => matches(element, selector) && isDrawn(element, layout));
    const ranked = drawn.map((element) => ({
      element,
      boxes: all.filter((box) => Node.prototype.contains.call(element, box)).length,
    }));
    const most = Math.max(0, ...ranked.map(({ boxes: count }) => count));
    const [best, ...others] = ranked.filter(({ boxes: count }) => count === most);
    // Two containers that hold as much are an old and a new page, or a trick: then everything is looked at.
    if (best && others.length === 0 && most * 2 >= all.length && (most > 0 || all.length === 0))
      return best.element;
  }
  return body;
}

function isDrawn(element: Element, layout: Layout): boolean {
  for (let node: Node | null = element; node && isElement(node); node = parentOf(node)) {
    if (matches(node, '[role=dialog],[aria-hidden=true],[inert]') || layout.hides(node, false)) return false;
  }
  return true;
}

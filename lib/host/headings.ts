/** Short texts of a page that could say what page it is. Layout-free and bounded, since the detector asks often. */

import { shadowRootOf } from '../dom/nodes';

/** Parts of a page that speak of other pages, or of nothing yet. */
const elsewhere =
  'script,style,noscript,template,svg,nav,aside,a,select,textarea,[hidden],[aria-hidden=true],[inert],' +
  'button:not([role=tab]),[role=navigation],[role=menu],[role=menubar],[role=dialog],[role=listbox],[role=tooltip],[role=alert],[role=link],[role=menuitem],' +
  '[style*="display:none"],[style*="display: none"]';
const mostNodes = 6_000;
const mostTexts = 500;

/** Texts of 2 to 80 characters in reading order, as written; menus, links, buttons and what is switched off left out. */
export function headingsOf(document: Document, own: Element | null = null): readonly string[] {
  const texts: string[] = [];
  gather(document, document.body, own, texts, mostNodes);
  return texts;
}

/** Gives back how many nodes may still be looked at. The app may sit in an open shadow root (host-pages 3). */
function gather(
  document: Document,
  root: Element | ShadowRoot,
  own: Element | null,
  texts: string[],
  most: number,
): number {
  const out = new Set<Node | null>([
    own,
    ...[...root.querySelectorAll(elsewhere)].filter((one) => !isCrumb(one)),
  ]);
  const walker = document.createTreeWalker(root, 5);
  let left = most;
  let node = walker.nextNode();
  while (node && left > 0 && texts.length < mostTexts) {
    if (node.nodeType === 3) {
      left--;
      const text = (node.nodeValue ?? '').trim();
      if (text.length >= 2 && text.length <= 80) texts.push(text);
    } else if (out.has(node)) {
      node = after(walker);
      continue;
    } else {
      const shadow = shadowRootOf(node);
      if (shadow) left = gather(document, shadow, own, texts, left - 1);
    }
    node = walker.nextNode();
  }
  return left;
}

/** The next node that is not in the one it stands at. */
function after(walker: TreeWalker): Node | null {
  let next = walker.nextSibling();
  while (!next && walker.parentNode()) next = walker.nextSibling();
  return next;
}

/** The way to this page names it, although it is made of links. */
function isCrumb(node: Node): boolean {
  return (
    Element.prototype.matches.call(node, 'nav,a') && Element.prototype.closest.call(node, crumbs) !== null
  );
}
const crumbs = '[class*=breadcrumb],[aria-label=breadcrumb],[aria-label=Breadcrumb]';

/** Texts over the columns of tables, as written. A header with a value beside it in its row is over no column. */
export function columnsOf(document: Document): readonly string[] {
  return [...document.querySelectorAll('th,[role=columnheader]')]
    .filter(({ parentElement }) => !parentElement?.querySelector('td'))
    .slice(0, 60)
    .map(({ textContent }) => textContent.slice(0, 80));
}

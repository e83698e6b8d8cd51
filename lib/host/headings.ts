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
function gather(document: Document, root: Node, own: Element | null, texts: string[], most: number): number {
  const walker = document.createTreeWalker(root, 5, (node) => {
    if (node.nodeType === 3) return NodeFilter.FILTER_ACCEPT;
    const out = node === own || Element.prototype.matches.call(node, elsewhere);
    if (out) return NodeFilter.FILTER_REJECT;
    return shadowOf(node) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
  });
  let left = most;
  for (; left > 0 && texts.length < mostTexts; left--) {
    const node = walker.nextNode();
    if (!node) break;
    const shadow = shadowOf(node);
    if (shadow) left = gather(document, shadow, own, texts, left);
    const text = (node.nodeValue ?? '').trim();
    if (text.length >= 2 && text.length <= 80) texts.push(text);
  }
  return left;
}

function shadowOf(node: Node): ShadowRoot | null {
  return node.nodeType === 1 ? shadowRootOf(node) : null;
}

/** Texts over the columns of tables, as written. A header with a value beside it in its row is over no column. */
export function columnsOf(document: Document): readonly string[] {
  return [...document.querySelectorAll('th,[role=columnheader]')]
    .filter(({ parentElement }) => !parentElement?.querySelector('td'))
    .slice(0, 60)
    .map(({ textContent }) => textContent.slice(0, 80));
}

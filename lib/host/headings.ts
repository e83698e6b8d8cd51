/** Short texts of a page that could say what page it is. Layout-free and bounded, since the detector asks often. */

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
  const walker = document.createTreeWalker(document.body, 5, (node) => {
    if (node.nodeType === 3) return NodeFilter.FILTER_ACCEPT;
    const out = node === own || Element.prototype.matches.call(node, elsewhere);
    return out ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
  });
  for (let nodes = 0; nodes < mostNodes && texts.length < mostTexts; nodes++) {
    const node = walker.nextNode();
    if (!node) break;
    const text = (node.nodeValue ?? '').trim();
    if (text.length >= 2 && text.length <= 80) texts.push(text);
  }
  return texts;
}

/** Texts over the columns of tables, as written. A header with a value beside it in its row is over no column. */
export function columnsOf(document: Document): readonly string[] {
  return [...document.querySelectorAll('th,[role=columnheader]')]
    .filter(({ parentElement }) => !parentElement?.querySelector('td'))
    .slice(0, 60)
    .map(({ textContent }) => textContent.slice(0, 80));
}

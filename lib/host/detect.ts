import { columnsOf, headingsOf } from './headings';
import { recognise } from './recognise';
import { isHost, type Address } from './sites';

/** True on a page that the panel can say something about. Cheap: no layout, a bounded look at texts. */
export function isCollaborationPage(address: Address, document: Document): boolean {
  return isHost(address.hostname) && pageKindOf(address, document, null) !== null;
}

/** The page kind by address and words. `own` is our own element, whose words are not the page's. */
export function pageKindOf(
  address: Address,
  document: Document,
  own: Element | null,
): ReturnType<typeof recognise> {
  const title = document.querySelector('title')?.textContent ?? '';
  return recognise({
    path: address.pathname,
    headings: headingsOf(document, own),
    title,
    columns: columnsOf(document),
  });
}

/** Reads a page that the seller saved: without its scripts, without asking for anything, and without drawing it. */
import { markupLayout } from '../../lib/dom/layout';
import { readPage } from '../../lib/host/read';
import type { Address } from '../../lib/host/sites';
import type { Instant } from '../../lib/model/day';
import type { PageKind } from '../../lib/model/draft';
import type { SavedReading } from '../../lib/state/draft-check';

/** Longest file, in bytes: a saved page of the seller app is a few megabytes. */
const longest = 30_000_000;

/** Reads a file as a page; as one of the given kind when the seller has said what it is. */
export async function readSavedPage(
  file: File,
  page: PageKind | null,
  readAt: Instant,
  note: (place: string, error: unknown) => void,
): Promise<SavedReading> {
  try {
    if (file.size > longest) return 'unreadable';
    const text = await file.text();
    if (!/<[a-z!]/i.test(text)) return 'not-a-page';
    // A document made so runs no script and loads nothing.
    const document = new DOMParser().parseFromString(text, 'text/html');
    const how = { readAt, ownElement: null, layout: markupLayout, ...(page && { page }) };
    const result = readPage(document, addressOf(document, text), how);
    if (result.page === null) return null;
    const { draft, fields, enough } = result;
    return { draft, fields, enough };
  } catch (error) {
    note('saved page', error);
    return 'unreadable';
  }
}

/** Where the page was: browsers write it into the first lines, pages often into their head. */
function addressOf(document: Document, text: string): Address {
  const written = /<!--\s*saved from url=\(\d+\)(\S+)/i.exec(text.slice(0, 5_000))?.[1];
  const own = document.querySelector('link[rel=canonical]')?.getAttribute('href');
  const said = document.querySelector('meta[name=address],meta[property="og:url"]')?.getAttribute('content');
  const address = [written, own, said].find((one) => one && URL.canParse(one));
  return address ? new URL(address) : { hostname: '', pathname: '/', search: '' };
}

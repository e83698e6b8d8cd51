import { useEffect, useState } from 'preact/hooks';
import { useSpeech } from './speech';
import { views, type ViewId } from './views';

/** The names of the views; each is a link, so that a view has an address and opens in a tab of its own. */
export function ViewNav({ current }: { readonly current: ViewId }) {
  const { page } = useSpeech();
  return (
    <nav class="pl-views" aria-label={page.viewsLabel} data-part="views">
      {views.map(({ id }) => (
        <a
          key={id}
          href={`#/${id}`}
          class="pl-view-link"
          data-view={id}
          aria-current={id === current ? 'page' : undefined}
        >
          {page.views[id]}
        </a>
      ))}
    </nav>
  );
}

/** The view that the address names. Another `#…` is a place inside the page and leaves the view as it is. */
export function useView(): ViewId {
  const [view, setView] = useState<ViewId>(() => viewIn(location.hash) ?? views[0].id);
  useEffect(() => {
    const onHash = (): void => setView((before) => viewIn(location.hash) ?? before);
    window.addEventListener('hashchange', onHash);
    return () => window.removeEventListener('hashchange', onHash);
  }, []);
  return view;
}

/** What the address says after the view: `r1` of `#/receipts/r1`, null when there is nothing. */
export function useViewPath(): string | null {
  const [path, setPath] = useState(() => pathIn(location.hash));
  useEffect(() => {
    const onHash = (): void => setPath((before) => (viewIn(location.hash) ? pathIn(location.hash) : before));
    window.addEventListener('hashchange', onHash);
    return () => window.removeEventListener('hashchange', onHash);
  }, []);
  return path;
}

function pathIn(hash: string): string | null {
  return /^#\/[a-z-]+\/([A-Za-z0-9:_-]+)$/.exec(hash)?.[1] ?? null;
}

/** `receipts` of `#/receipts` and of `#/receipts/r1`; null when the address names no view. */
export function viewIn(hash: string): ViewId | null {
  const name = /^#\/([a-z-]+)/.exec(hash)?.[1];
  return views.find(({ id }) => id === name)?.id ?? null;
}

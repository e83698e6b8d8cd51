import { useSyncExternalStore } from 'react';
import { options, withOptions } from './options';

export type Page =
  | 'plus-create'
  | 'plus-list'
  | 'plus-detail'
  | 'plus-payment'
  | 'target-create'
  | 'target-list'
  | 'target-detail'
  | 'creators'
  | 'home'
  | 'nowhere';

const routes: readonly (readonly [RegExp, Page])[] = [
  [/^\/affiliate\/(collaboration-plus|plus)\/create$/, 'plus-create'],
  [/^\/affiliate\/(collaboration-plus|plus)\/detail$/, 'plus-detail'],
  [/^\/affiliate\/(collaboration-plus|plus)\/payment$/, 'plus-payment'],
  [/^\/affiliate\/(collaboration-plus|plus)$/, 'plus-list'],
  [/^\/(connection|affiliate\/collaboration)\/target-invitation\/(create|edit)$/, 'target-create'],
  [/^\/(connection|affiliate\/collaboration)\/target-invitation\/detail$/, 'target-detail'],
  [/^\/(connection|affiliate\/collaboration)\/target-invitation$/, 'target-list'],
  [/^\/(connection|affiliate)\/creator$/, 'creators'],
  [/^\/(|homepage|platform\/homepage|affiliate\/(homepage|platform\/homepage|landing))$/, 'home'],
];

const onSeller = location.hostname.startsWith('seller');

/** Where the two families and the invented Plus pages live on this host. */
export const places = {
  home: onSeller ? '/homepage' : '/platform/homepage',
  plus: onSeller ? '/affiliate/plus' : '/affiliate/collaboration-plus',
  target:
    options.gen === 'core' ? '/affiliate/collaboration/target-invitation' : '/connection/target-invitation',
  creators: options.gen === 'core' ? '/affiliate/creator' : '/connection/creator',
} as const;

/** Moves inside the app the way the host does: `pushState`, no load. */
export function navigate(path: string): void {
  history.pushState(null, '', withOptions(path));
  moved.dispatchEvent(new Event('moved'));
}

export function useRoute(): { readonly page: Page; readonly address: string } {
  const address = useSyncExternalStore(subscribe, () => location.pathname + location.search);
  const forced = new URLSearchParams(location.search).get('stage-page');
  const known = routes.map(([, page]) => page).find((page) => page === forced);
  const found = routes.find(([pattern]) => pattern.test(location.pathname));
  return { page: known ?? found?.[1] ?? 'nowhere', address };
}

const moved = new EventTarget();

function subscribe(listener: () => void): () => void {
  moved.addEventListener('moved', listener);
  window.addEventListener('popstate', listener);
  return () => {
    moved.removeEventListener('moved', listener);
    window.removeEventListener('popstate', listener);
  };
}

/**
 * One source of ticks: something on the page may be different now. Ticks are merged and given in an idle moment; nothing
 * here looks at layout, writes to the page or touches its functions. Everything ends with the signal.
 */
export interface Watching {
  readonly tick: () => void;
  /** Changes at our own element are no news. */
  readonly ownElement: Element | null;
  readonly signal: AbortSignal;
  /** Where changes are observed; the whole body until told otherwise, since the app replaces its container. */
  readonly root?: Node;
}

/** Typing is answered soon, everything else when the page has come to rest; nothing waits for longer than `longest`. */
const quietAfterInput = 120;
const quietAfterChange = 250;
const longest = 1_000;

/**
 * Attributes by which controls tell their state. `class` and `style` are left out: hovering and moving things change
 * them all the time, and no value is read from them.
 */
const telling = [
  'aria-checked',
  'aria-selected',
  'aria-pressed',
  'aria-expanded',
  'aria-valuenow',
  'aria-hidden',
  'hidden',
  'title',
  'value',
  'open',
];

/** Calls `tick` after navigation, typing and changes of the page. */
export function watchPage(document: Document, { tick, ownElement, signal, root }: Watching): void {
  if (signal.aborted) return;
  const merge = createMerge(tick, signal);
  const moved = (): void => merge(quietAfterChange);
  const typed = (event: Event): void => {
    if (event.target !== ownElement) merge(quietAfterInput);
  };
  document.addEventListener('input', typed, { capture: true, passive: true, signal });
  document.addEventListener('change', typed, { capture: true, passive: true, signal });

  const observer = new MutationObserver((records) => {
    if (records.some(({ target }) => target !== ownElement)) merge(quietAfterChange);
  });
  observer.observe(root ?? document.body, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: telling,
  });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  watchAddress(moved, signal);
}

/** Navigation inside the app. The app has wrapped `pushState` already; another wrapper would be one too many. */
function watchAddress(moved: () => void, signal: AbortSignal): void {
  window.addEventListener('popstate', moved, { signal });
  window.addEventListener('hashchange', moved, { signal });
  if ('navigation' in window) {
    window.navigation.addEventListener('navigatesuccess', moved, { signal });
    return;
  }
  let place = location.href;
  const look = setInterval(() => {
    if (location.href === place) return;
    place = location.href;
    moved();
  }, 500);
  signal.addEventListener('abort', () => clearInterval(look), { once: true });
}

/** Merges calls: one tick after `quiet` ms of rest, at the latest `longest` ms after the first call. A shorter rest asked for earlier is kept. */
export function createMerge(tick: () => void, signal: AbortSignal): (quiet: number) => void {
  let resting: ReturnType<typeof setTimeout> | undefined;
  let latest: ReturnType<typeof setTimeout> | undefined;
  let shortest = Infinity;
  const stop = (): void => {
    clearTimeout(resting);
    clearTimeout(latest);
    latest = undefined;
    shortest = Infinity;
  };
  const due = (): void => {
    stop();
    whenIdle(() => {
      if (!signal.aborted) tick();
    });
  };
  signal.addEventListener('abort', stop, { once: true });
  return (quiet) => {
    if (signal.aborted || quiet > shortest) return;
    shortest = quiet;
    clearTimeout(resting);
    resting = setTimeout(due, quiet);
    latest ??= setTimeout(due, longest);
  };
}

function whenIdle(work: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout: 100 });
  else setTimeout(work, 0);
}

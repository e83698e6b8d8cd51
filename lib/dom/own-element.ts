/** The one element that we add to a page: a `div` without attributes on `<html>`, with a shadow root of our own. */

export interface OwnElement {
  readonly element: HTMLElement;
  /** Where the panel is drawn. */
  readonly container: HTMLElement;
}

interface OwnElementOptions {
  readonly mode: ShadowRootMode;
  readonly css: string;
  readonly signal: AbortSignal;
  /** Milliseconds since some fixed moment, only ever compared. */
  readonly clock: () => number;
}

/**
 * Adds the element and keeps it there until `signal` aborts. When the page takes it away it comes back, at most ten
 * times in ten seconds; then it rests, because a page that fights is a page that we leave alone.
 */
export function addOwnElement(
  document: Document,
  { mode, css, signal, clock }: OwnElementOptions,
): OwnElement {
  const element = document.createElement('div');
  const shadow = element.attachShadow({ mode });
  const style = document.createElement('style');
  style.textContent = css;
  const container = document.createElement('div');
  container.className = 'cp';
  shadow.append(style, container);
  keepToOurselves(shadow, signal);

  const html = document.documentElement;
  const returns: number[] = [];
  const observer = new MutationObserver(() => {
    if (element.isConnected) return;
    const at = clock();
    while (returns[0] !== undefined && at - returns[0] > 10_000) returns.shift();
    if (returns.length >= 10) return;
    returns.push(at);
    html.append(element);
  });
  html.append(element);
  observer.observe(html, { childList: true });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      element.remove();
    },
    { once: true },
  );
  return { element, container };
}

/**
 * Two one-way doors. Keys and typing inside do not bubble to the page's shortcuts (Tab and Escape do, they belong to
 * everybody); events that no person made do not come in: a page may click on our element, but nothing happens.
 */
function keepToOurselves(shadow: ShadowRoot, signal: AbortSignal): void {
  for (const type of [
    'keydown',
    'keypress',
    'keyup',
    'beforeinput',
    'input',
    'change',
    'paste',
    'copy',
    'cut',
  ]) {
    shadow.addEventListener(
      type,
      (event) => {
        const passes = event instanceof KeyboardEvent && (event.key === 'Tab' || event.key === 'Escape');
        if (!passes) event.stopPropagation();
      },
      { signal },
    );
  }
  // Typing is let in: it changes nothing but what stands in our own boxes, until a person presses a button.
  for (const type of ['click', 'keydown', 'submit', 'pointerdown']) {
    shadow.addEventListener(
      type,
      (event) => {
        // `submit` is made by the browser and `click` by Enter: both are trusted; what a script made is not.
        if (!event.isTrusted) event.stopImmediatePropagation();
      },
      { capture: true, signal },
    );
  }
}

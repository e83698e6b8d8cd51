import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isCollaborationPage } from '../lib/host/detect';
import { wake } from '../lib/messaging/wake';

/**
 * The only script that is there before a collaboration page is recognised. It draws nothing and observes nothing: it
 * looks at headings a few times after each navigation or click, and asks the worker for the panel once.
 * It uses `chrome` directly: the polyfill alone would be larger than its budget.
 */
export default defineUnlistedScript(() => {
  const over = new AbortController();
  const looks = [0, 250, 750, 1_500, 3_000, 6_000, 12_000];
  let timers: number[] = [];

  const look = async (): Promise<void> => {
    if (over.signal.aborted || !isCollaborationPage(location, document)) return;
    const awake: unknown = await chrome.runtime.sendMessage(wake).catch(() => null);
    if (awake === true) end();
  };
  const lookAgain = (after: readonly number[]): void => {
    timers.forEach(clearTimeout);
    timers = after.map((delay) => window.setTimeout(() => void look(), delay));
  };
  const end = (): void => {
    timers.forEach(clearTimeout);
    over.abort();
  };

  let place = location.href;
  const { signal } = over;
  const moved = (): void => {
    place = location.href;
    lookAgain(looks);
  };
  const navigation: unknown = Reflect.get(window, 'navigation');
  if (navigation instanceof EventTarget) navigation.addEventListener('navigatesuccess', moved, { signal });
  else {
    const watch = window.setInterval(() => location.href !== place && moved(), 500);
    signal.addEventListener('abort', () => clearInterval(watch), { once: true });
  }
  window.addEventListener('pageshow', moved, { signal });
  document.addEventListener('click', () => lookAgain([600, 2_000]), { capture: true, passive: true, signal });
  lookAgain(looks);
});

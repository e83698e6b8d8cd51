import { render } from 'preact';
import { act } from 'preact/test-utils';
import { computed } from '@preact/signals';
import { afterEach } from 'vitest';
import { PlannerPage } from '../../../components/planner/page';
import { speechOf } from '../../../lib/i18n';
import { packOf, readPack } from '../../../lib/markets/pack-schema';
import { createPacks, noStoredPacks } from '../../../lib/state/packs';
import { createSettings, defaultSettings } from '../../../lib/state/settings';
import { openBench, type Bench, type Page } from '../state/worker';

// What this DOM lacks: it never draws, so every moment is a quiet one.
globalThis.requestIdleCallback ??= (run) =>
  Number(setTimeout(() => run({ didTimeout: false, timeRemaining: () => 50 }), 0));
globalThis.cancelIdleCallback ??= clearTimeout;

export interface Shown extends Bench, Page {
  /** Bugs that broke the drawing. */
  readonly broken: readonly unknown[];
  readonly settings: ReturnType<typeof createSettings>;
  /** The one element of a selector; throws when there is none. */
  readonly find: (selector: string) => HTMLElement;
  readonly all: (selector: string) => readonly HTMLElement[];
  readonly text: (selector: string) => string;
  /** Waits until what was asked for is answered and drawn. */
  readonly settled: () => Promise<void>;
  readonly click: (selector: string) => Promise<void>;
  readonly type: (selector: string, text: string) => Promise<void>;
  readonly press: (selector: string, key: string, more?: KeyboardEventInit) => Promise<void>;
}

/** Draws the planner page over a real worker, with a shop of Indonesia. Call it inside a happy-dom test. */
export async function show(): Promise<Shown> {
  const made = await openBench();
  const until = new AbortController();
  const item = {
    get: () => Promise.resolve(defaultSettings),
    set: () => Promise.resolve(),
    watch: () => undefined,
  };
  const settings = createSettings(item, until.signal);
  const packs = createPacks(
    { get: () => Promise.resolve(noStoredPacks), set: () => Promise.resolve(), watch: () => undefined },
    { packOf, readPack },
    until.signal,
  );
  const speech = computed(() => speechOf(settings.language.value === 'id' ? 'id' : 'en'));
  const root = document.createElement('div');
  root.className = 'cp';
  document.body.append(root);
  const broken: unknown[] = [];
  const App = () => (
    <PlannerPage
      model={made.model}
      settings={settings}
      packs={packs}
      speech={speech.value}
      onReload={() => undefined}
      onBroken={(error) => broken.push(error)}
    />
  );
  await act(() => render(<App />, root));

  const all = (selector: string): readonly HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];
  const find = (selector: string): HTMLElement => {
    const [found] = all(selector);
    if (found === undefined) throw new Error(`nothing like ${selector}`);
    return found;
  };
  const settle = async (change: () => void): Promise<void> => {
    await act(change);
    // Some changes ask twice: what to save, then what there is. Quiet means that nothing is asked for two turns.
    for (let quiet = 0; quiet < 2;) {
      await act(() => new Promise<void>((resolve) => setTimeout(resolve, 0)));
      quiet = made.asking() === 0 ? quiet + 1 : 0;
    }
  };
  return {
    ...made,
    settings,
    broken,
    all,
    find,
    text: (selector) => find(selector).textContent ?? '',
    settled: () => settle(() => undefined),
    click: (selector) => settle(() => find(selector).click()),
    type: (selector, text) =>
      settle(() => {
        const field = find(selector);
        if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement))
          throw new Error('not a field');
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    press: (selector, key, more = {}) =>
      settle(() =>
        find(selector).dispatchEvent(
          new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
        ),
      ),
  };
}

afterEach(() => {
  for (const root of document.body.children) if (root instanceof HTMLElement) render(null, root);
  document.body.replaceChildren();
});

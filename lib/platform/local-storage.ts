/**
 * Small things that outlive a page, in `storage.local`: settings, ignores, the bell, the sentinel. Not the plan.
 * A stored value is parsed each time it is read; what does not parse reads as the fallback and stays stored until
 * somebody writes.
 */
import { browser } from 'wxt/browser';

export interface Item<T> {
  get(): Promise<T>;
  set(value: T): Promise<void>;
  /** Calls back in every open page and script when the value changes, until `signal` aborts. */
  watch(changed: (value: T) => void, signal: AbortSignal): void;
}

/** What this room needs of the browser; tests bring their own. */
export interface LocalArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  onChanged: {
    addListener(listener: Changed): void;
    removeListener(listener: Changed): void;
  };
}
type Changed = (changes: Record<string, { newValue?: unknown }>) => void;

/** One value under `key`. `parse` gives null for what it does not understand. */
export function localItem<T>(
  key: string,
  fallback: T,
  parse: (stored: unknown) => T | null,
  area: () => LocalArea = browserArea,
): Item<T> {
  const understood = (stored: unknown): T => (stored === undefined ? fallback : (parse(stored) ?? fallback));
  return {
    get: async () => understood((await area().get(key))[key]),
    set: (value) => area().set({ [key]: value }),
    watch(changed, signal) {
      if (signal.aborted) return;
      const listener: Changed = (changes) => {
        const change = changes[key];
        if (change) changed(understood(change.newValue));
      };
      const { onChanged } = area();
      onChanged.addListener(listener);
      signal.addEventListener('abort', () => onChanged.removeListener(listener), { once: true });
    },
  };
}

function browserArea(): LocalArea {
  return browser.storage.local;
}

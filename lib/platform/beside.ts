import { browser } from 'wxt/browser';

/** Some items of `storage.local` as they lie there; those that are not there are left out. */
export function readItems(keys: readonly string[]): Promise<Record<string, unknown>> {
  return browser.storage.local.get([...keys]);
}

/** Writes items as they are; whoever reads them parses them. */
export function writeItems(items: Readonly<Record<string, unknown>>): Promise<void> {
  return browser.storage.local.set({ ...items });
}

/**
 * The door to the browser API. Nothing outside this room touches `browser`; what enters here are plain values and
 * callbacks, what leaves are plain values. The API is looked up at the moment of a call, so that a module which
 * imports this room can be loaded where there is no browser.
 */
import { browser } from 'wxt/browser';

/** Where the messages of this context go: to the worker. Fits `Wire` of `lib/messaging/client`. */
export const wire = {
  alive: isAlive,
  send: (message: unknown): Promise<unknown> => browser.runtime.sendMessage(message),
};

/** false once the extension was updated or removed under a script that still runs. Never throws. */
export function isAlive(): boolean {
  try {
    return typeof browser.runtime.id === 'string';
  } catch {
    return false;
  }
}

/**
 * Who we are, as a sender would have to be: the extension's id and the origin of its own pages. For the worker and our
 * pages only, whose own address is of that origin.
 */
export function identity(): { readonly id: string; readonly origin: string } {
  return { id: browser.runtime.id, origin: `${location.protocol}//${location.host}` };
}

/** The language the browser's own interface is in, a BCP 47 tag. */
export function browserLanguage(): string {
  return browser.i18n.getUILanguage();
}

/** The version in the manifest. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}

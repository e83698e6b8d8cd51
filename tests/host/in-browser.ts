/** The reader as a script of a page, for tests and measurements in a real browser: `globalThis.reader`. */
import { watchPage } from '../../lib/dom/watch';
import { readPage, type PageReading } from '../../lib/host/read';
import type { Instant } from '../../lib/model/day';

const readAt = '2026-11-20T02:00:00Z' as Instant;

const reader = {
  /** Reads the page of this window as if it were at `address`, with the real layout. */
  read(address: string): PageReading {
    return readPage(document, new URL(address), { readAt, ownElement: null });
  },
  /** Reads after every tick of the watch, as the sidebar does. */
  watch(address: string, done: () => void): void {
    const tick = (): void => {
      reader.read(address);
      done();
    };
    watchPage(document, { tick, ownElement: null, signal: new AbortController().signal });
  },
};
Object.assign(globalThis, { reader });

export type Reader = typeof reader;

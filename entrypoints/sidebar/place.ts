import { signal, type ReadonlySignal } from '@preact/signals';
import {
  placeHandle,
  placePanel,
  placeWanted,
  type Rect,
  type Room,
  type Side,
} from '../../lib/dom/placement';
import type { Obstacles } from '../../lib/host/obstacles';
import type { Reader } from './reader-part';

/** What the seller chose for this host. */
export interface Wish {
  /** null: never chosen, so the panel opens only where the page leaves that much room beside its content. */
  readonly open: boolean | null;
  readonly side: Side;
  readonly width: number;
}

export interface Place {
  readonly panel: ReadonlySignal<Rect | null>;
  readonly handle: ReadonlySignal<Rect | null>;
  /** Looks for the page's buttons again, then places. Not for callbacks of an observer: it asks for layout. */
  look(): void;
}

/**
 * Keeps panel and handle off the page's buttons while it scrolls and resizes, until `signal` aborts. Buttons are
 * looked up by `look`; on scrolling only their rectangles are asked for, once a frame.
 */
export function createPlace(
  own: Element,
  { obstaclesOf, rectsOf, contentRightOf }: Reader,
  wish: () => Wish,
  signal_: AbortSignal,
): Place {
  const panel = signal<Rect | null>(null);
  const handle = signal<Rect | null>(null);
  let obstacles: Obstacles | null = null;
  let asked = 0;
  let decided: { readonly path: string; readonly fits: boolean } | null = null;

  const set = (target: typeof panel, rect: Rect | null): void => {
    if (JSON.stringify(target.peek()) !== JSON.stringify(rect)) target.value = rect;
  };
  const place = (): void => {
    asked = 0;
    if (!obstacles) return;
    const { open, side, width } = wish();
    const { clientWidth, clientHeight } = document.documentElement;
    const room: Room = {
      width: clientWidth,
      height: clientHeight,
      headerBottom: obstacles.headerBottom,
      obstacles: rectsOf(obstacles.elements),
    };
    const unasked = open === null && fits(width) ? placePanel(room, side, width) : null;
    const rect = open ? placeWanted(room, side, width) : unasked;
    set(panel, rect);
    set(
      handle,
      rect
        ? null
        : (placeHandle(room, side, null) ?? placeHandle(room, side === 'left' ? 'right' : 'left', null)),
    );
  };
  /** Whether the panel fits beside the content; decided once for an address, so that the panel does not come and go. */
  const fits = (width: number): boolean => {
    if (decided?.path !== location.pathname) {
      const room = document.documentElement.clientWidth - contentRightOf(document, own);
      decided = { path: location.pathname, fits: room >= width + 32 };
    }
    return decided.fits;
  };
  const soon = (): void => {
    asked ||= requestAnimationFrame(place);
  };
  document.addEventListener('scroll', soon, { capture: true, passive: true, signal: signal_ });
  window.addEventListener('resize', soon, { passive: true, signal: signal_ });
  signal_.addEventListener('abort', () => cancelAnimationFrame(asked), { once: true });

  return {
    panel,
    handle,
    look(): void {
      obstacles = obstaclesOf(document, own);
      place();
    },
  };
}

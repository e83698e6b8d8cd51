import { signal, type ReadonlySignal } from '@preact/signals';
import {
  placeHandle,
  placePanel,
  placeWanted,
  type Rect,
  type Room,
  type Side,
} from '../../lib/dom/placement';
import { contentRightOf, obstaclesOf, rectsOf, type Obstacles } from '../../lib/host/obstacles';

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

/** Milliseconds that a page gets to draw its columns before the panel takes a place beside them. */
const drawing = 700;

/** Whether the panel fits beside the content of an address; asked once, so that the panel does not come and go. */
interface Decided {
  readonly path: string;
  readonly since: number;
  readonly fits: boolean | 'undecided';
}

/**
 * Keeps panel and handle off the page's buttons while it scrolls and resizes, until `signal` aborts. Buttons are
 * looked up by `look`; on scrolling only their rectangles are asked for, once a frame.
 */
export function createPlace(own: Element, wish: () => Wish, signal_: AbortSignal): Place {
  const panel = signal<Rect | null>(null);
  const handle = signal<Rect | null>(null);
  let obstacles: Obstacles | null = null;
  let asked = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let decided: Decided = { path: '', since: 0, fits: 'undecided' };

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
    const fitting = open ?? fits(width);
    const undecided = fitting === 'undecided';
    if (undecided && !panel.peek() && !handle.peek()) return;
    // Until then a panel that came from another page of the app stays what it was.
    const shown = undecided ? panel.peek() !== null : fitting;
    const unasked = shown ? placePanel(room, side, width) : null;
    const rect = open ? placeWanted(room, side, width) : unasked;
    set(panel, rect);
    set(
      handle,
      rect
        ? null
        : (placeHandle(room, side, null) ?? placeHandle(room, side === 'left' ? 'right' : 'left', null)),
    );
  };
  const fits = (width: number): Decided['fits'] => {
    const [path, at] = [location.pathname, performance.now()];
    if (decided.path !== path) {
      decided = { path, since: at, fits: 'undecided' };
      clearTimeout(waiting);
      waiting = setTimeout(soon, drawing);
    }
    if (decided.fits === 'undecided' && at - decided.since >= drawing - 10) {
      const room = document.documentElement.clientWidth - contentRightOf(document, own);
      decided = { ...decided, fits: room >= width + 32 };
    }
    return decided.fits;
  };
  const soon = (): void => {
    asked ||= requestAnimationFrame(place);
  };
  document.addEventListener('scroll', soon, { capture: true, passive: true, signal: signal_ });
  window.addEventListener('resize', soon, { passive: true, signal: signal_ });
  signal_.addEventListener(
    'abort',
    () => {
      cancelAnimationFrame(asked);
      clearTimeout(waiting);
    },
    { once: true },
  );

  return {
    panel,
    handle,
    look(): void {
      obstacles = obstaclesOf(document, own);
      place();
    },
  };
}

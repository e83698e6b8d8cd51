/** Where our panel may lie so that no button of the page is ever under our pixels. Pure geometry in CSS px. */

export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
export type Side = 'left' | 'right';
export interface Room {
  readonly width: number;
  readonly height: number;
  /** Height of the page's fixed header. */
  readonly headerBottom: number;
  /** Buttons and widgets of the page that must stay free. */
  readonly obstacles: readonly Rect[];
}

/** Distance kept from every obstacle, and from the scroll bar. */
const gap = 16;
const leastHeight = 280;
/** Enough for a question and its buttons. */
const leastHeightWanted = 200;
const handleSize = { width: 40, height: 96 } as const;
/** Below this width of the page the panel is a sheet at the bottom. */
export const narrow = 1024;

/**
 * A place for the panel that was asked for, or null when none is free: on its side, there as low as a question needs,
 * or on the other side. A seller who presses the handle, or is asked something, must see an answer.
 */
export function placeWanted(room: Room, side: Side, width: number): Rect | null {
  return (
    placePanel(room, side, width) ??
    placePanel(room, side, width, leastHeightWanted) ??
    placePanel(room, side === 'left' ? 'right' : 'left', width)
  );
}

/** A place for the open panel, or null when none is free. Tries the wanted width, then the narrowest allowed one. */
export function placePanel(room: Room, side: Side, width: number, least = leastHeight): Rect | null {
  if (room.width < narrow) return placeSheet(room, least);
  const wide = tallestGap(room, band(room, side, width), least);
  const slim = tallestGap(room, band(room, side, 320), least);
  if (!wide) return slim;
  return slim && heightOf(slim) > heightOf(wide) * 1.4 ? slim : wide;
}

/** A place for the collapsed handle: middle third if it can be, anywhere on that edge otherwise, null when none is free. */
export function placeHandle(room: Room, side: Side, wantedTop: number | null): Rect | null {
  const edge = band(room, side, handleSize.width);
  const top = wantedTop ?? (room.height - handleSize.height) / 2;
  const step = 24;
  for (let away = 0; away <= room.height; away += step) {
    for (const candidate of [top - away, top + away]) {
      const rect = { ...edge, top: candidate, bottom: candidate + handleSize.height };
      const inside = rect.top >= room.headerBottom + gap && rect.bottom <= room.height - gap;
      if (inside && room.obstacles.every((obstacle) => !near(obstacle, rect))) return rect;
    }
  }
  return null;
}

/** A sheet of at most 60 % of the height along the bottom, above whatever the page keeps there. */
function placeSheet(room: Room, least: number): Rect | null {
  const column = { left: 0, right: room.width, top: room.height * 0.4, bottom: room.height };
  return tallestGap(room, column, least);
}

function band(room: Room, side: Side, width: number): Rect {
  const left = side === 'right' ? room.width - gap - width : gap;
  return { left, right: left + width, top: room.headerBottom + gap, bottom: room.height - gap };
}

function tallestGap(room: Room, column: Rect, least: number): Rect | null {
  const blocking = room.obstacles
    .filter((obstacle) => near(obstacle, column))
    .map(({ top, bottom }) => ({ top: top - gap, bottom: bottom + gap }))
    .sort((a, b) => a.top - b.top);
  let best: Rect | null = null;
  let from = column.top;
  for (const { top, bottom } of [...blocking, { top: column.bottom, bottom: column.bottom }]) {
    const free = { ...column, top: from, bottom: Math.min(top, column.bottom) };
    if (heightOf(free) >= least && (!best || heightOf(free) > heightOf(best))) best = free;
    from = Math.max(from, bottom);
  }
  return best;
}

function heightOf(rect: Rect): number {
  return rect.bottom - rect.top;
}

/** Closer than the gap. */
function near(a: Rect, b: Rect): boolean {
  return a.left < b.right + gap && a.right > b.left - gap && a.top < b.bottom + gap && a.bottom > b.top - gap;
}

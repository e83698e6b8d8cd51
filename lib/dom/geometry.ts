/** A label that only its place on the screen ties to a control: right beside it or right above it, with nothing between. */
import type { Box } from './layout';
import { alternatives, isName, type Label } from './names';
import type { Control, Line, Scan } from './scan';
import { partsOf } from './territory';

/** Farther away nobody sees the two as one, in CSS px. */
const reach = 48;
/** Two texts that are as near as this to each other are no answer. */
const tie = 6;

/** The one text nearest to the control on its left or above it, unless it is nearer to another control. Asks for layout. */
export function byGeometry(scan: Scan, control: Control): readonly Label[] {
  const map = mapOf(scan);
  const box = map.controls.get(control.key);
  if (!box) return [];
  const near = map.texts
    .flatMap(({ line, box: text }) => {
      const place = placeOf(text, box);
      return place === null ? [] : [{ line, text, ...place }];
    })
    .sort((one, other) => Number(other.left) - Number(one.left) || one.distance - other.distance);
  const [best, next] = near;
  if (!best || (next && next.left === best.left && next.distance - best.distance < tie)) return [];
  const others = [...map.controls].filter(([key]) => key !== control.key).map(([, one]) => one);
  const taken = others.some((other) => {
    const distance = apart(best.text, other);
    return distance <= best.distance + tie || isBetween(other, best.text, box);
  });
  return taken ? [] : alternatives(scan, best.line, 'geometry');
}

interface ScreenMap {
  readonly controls: ReadonlyMap<number, Box>;
  readonly texts: readonly { readonly line: Line; readonly box: Box }[];
}
const maps = new WeakMap<Scan, ScreenMap>();

function mapOf(scan: Scan): ScreenMap {
  const known = maps.get(scan);
  if (known) return known;
  const { layout } = scan;
  const controls = new Map<number, Box>();
  for (const control of scan.controls) {
    const boxes = partsOf(scan, control).flatMap((element) => layout.boxOf(element) ?? []);
    if (boxes.length > 0) controls.set(control.key, around(boxes));
  }
  const texts = scan.lines.flatMap((line) =>
    textsOf(scan, line).filter((text) => text.line.tone !== 'heading' && isName(text.line)),
  );
  const map = { controls, texts };
  maps.set(scan, map);
  return map;
}

/** A line as it is seen: one text, or several that the page has put into different places. */
function textsOf({ pieces, layout }: Scan, line: Line): readonly { line: Line; box: Box }[] {
  const parts = pieces.slice(line.from, line.to).flatMap((piece, at) => {
    const box = piece.kind === 'text' ? layout.boxOf(piece.place.element) : null;
    if (!box || piece.kind !== 'text') return [];
    const { text, tone } = piece;
    return [{ line: { from: line.from + at, to: line.from + at + 1, text, tone }, box }];
  });
  const whole = parts.every(({ box }, at) => {
    const last = parts[at - 1]?.box;
    return !last || (apart(last, box) < 16 && Math.abs(last.top + last.height - box.top - box.height) < 8);
  });
  return whole && parts.length > 0 ? [{ line, box: around(parts.map(({ box }) => box)) }] : parts;
}

function around(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.left + box.width));
  const bottom = Math.max(...boxes.map((box) => box.top + box.height));
  return { left, top, width: right - left, height: bottom - top };
}

/**
 * A text on the left on the same height, or above with the same left edge; null when it is neither or too far. What is
 * above may be the error of the box before, so a text on the left comes first.
 */
function placeOf(text: Box, box: Box): { readonly left: boolean; readonly distance: number } | null {
  const middle = text.top + text.height / 2;
  const gap = box.left - (text.left + text.width);
  if (middle > box.top && middle < box.top + box.height && gap >= -1)
    return gap <= reach ? { left: true, distance: gap } : null;
  const above = box.top - (text.top + text.height);
  const starts = text.left >= box.left - 16 && text.left < box.left + box.width / 2;
  return starts && above >= -1 && above <= reach ? { left: false, distance: above } : null;
}

/** Straight distance between two boxes, 0 when they touch. */
function apart(one: Box, other: Box): number {
  const x = Math.max(0, other.left - (one.left + one.width), one.left - (other.left + other.width));
  const y = Math.max(0, other.top - (one.top + one.height), one.top - (other.top + other.height));
  return Math.hypot(x, y);
}
function isBetween(other: Box, text: Box, box: Box): boolean {
  const whole = around([text, box]);
  const x = Math.min(whole.left + whole.width, other.left + other.width) - Math.max(whole.left, other.left);
  const y = Math.min(whole.top + whole.height, other.top + other.height) - Math.max(whole.top, other.top);
  return x > 1 && y > 1;
}

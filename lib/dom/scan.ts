/** The plain picture of a part of a page: texts and controls in reading order. Elements stay on the side. */

import type { Layout } from './layout';

/** An element that was walked, with the texts and controls inside it as ranges. */
export interface Place {
  readonly element: Element;
  readonly name: string;
  readonly role: string;
  readonly parent: Place | null;
  readonly folded: boolean;
  /** A cell that is not drawn but holds its column's room; nothing in it was read. */
  readonly unseen: boolean;
  /** Range of `pieces`. */
  readonly from: number;
  to: number;
  /** Range of `parts`. */
  readonly partsFrom: number;
  partsTo: number;
}

/** `label` and `heading` are said so by the markup; `button` is text that can be clicked. */
export type Tone = 'plain' | 'label' | 'heading' | 'button';

export interface TextPiece {
  readonly kind: 'text';
  text: string;
  readonly place: Place;
  readonly tone: Tone;
  /** Struck out, as old prices are. */
  readonly struck: boolean;
  /** Index of the line of text it is part of. */
  readonly line: number;
}
export interface PartPiece {
  readonly kind: 'part';
  readonly part: number;
  readonly place: Place;
}
export type Piece = TextPiece | PartPiece;

/** Text that reads as one line: neighbouring texts with nothing but inline elements between them. */
export interface Line {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly tone: Tone;
}

export type ControlKind =
  | 'text'
  | 'long-text'
  | 'number'
  | 'date'
  | 'date-range'
  | 'select'
  | 'radio'
  | 'toggle'
  | 'switch'
  | 'checkbox'
  | 'search';

/** One element that takes input. Several parts can be one control: the radios of a group, the two ends of a range. */
export interface Part {
  readonly element: Element;
  readonly kind: Exclude<ControlKind, 'date-range'>;
  readonly place: Place;
  /** Index of its piece. */
  readonly at: number;
  readonly folded: boolean;
}

export interface Option {
  /** The first line of its own label. */
  readonly label: string;
  /** What that line begins with, where a name is followed by its explanation. */
  readonly lead: string;
  readonly chosen: boolean;
}

export interface Control {
  readonly key: number;
  readonly kind: ControlKind;
  /** As the seller sees it; `''` when nothing is entered. Of a choice: the chosen label. */
  readonly text: string;
  /** The two texts of a range. */
  readonly ends: readonly [string, string] | null;
  /** Of a switch or check box; null: half, or not a control of that kind. */
  readonly on: boolean | null;
  readonly options: readonly Option[];
  /** `%` or `Rp` beside the box. */
  readonly unit: string;
  /** One for each part. */
  readonly placeholders: readonly string[];
  /** The browser could not take what was typed, so the value is not what is on the screen. */
  readonly bad: boolean;
  /** A number box of the browser: its value is written for machines, with a point. */
  readonly native: boolean;
  readonly folded: boolean;
  /** Range of `parts`, and of `pieces`. */
  readonly partsFrom: number;
  readonly partsTo: number;
  readonly from: number;
  readonly to: number;
  /** The smallest element around all its parts. */
  readonly place: Place;
}

export interface Scan {
  readonly layout: Layout;
  readonly root: Place;
  readonly pieces: readonly Piece[];
  readonly lines: readonly Line[];
  readonly parts: readonly Part[];
  readonly controls: readonly Control[];
  /** Control by index of part. */
  readonly controlOfPart: readonly number[];
  /** Drawn elements by their id; an id that is there twice identifies nothing. */
  readonly byId: ReadonlyMap<string, Place | null>;
  readonly labels: readonly Place[];
  readonly tables: readonly Place[];
  readonly rows: readonly Place[];
  readonly cells: readonly Place[];
}

/** The smallest place that holds both. */
export function commonPlace(one: Place, other: Place): Place {
  for (let place: Place | null = one; place; place = place.parent) {
    if (holds(place, other)) return place;
  }
  return one;
}
/** True when `inner` is `outer` or inside it. */
export function holds(outer: Place, inner: Place): boolean {
  for (let place: Place | null = inner; place; place = place.parent) if (place === outer) return true;
  return false;
}
/** Lines that lie wholly between two pieces. */
export function linesWithin(scan: Pick<Scan, 'pieces' | 'lines'>, from: number, to: number): readonly Line[] {
  const lines: Line[] = [];
  for (let at = from; at < to; at++) {
    const piece = scan.pieces[at];
    const line = piece?.kind === 'text' ? scan.lines[piece.line] : undefined;
    if (line && line.from >= from && line.to <= to && lines.at(-1) !== line) lines.push(line);
  }
  return lines;
}

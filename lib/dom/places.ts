/** The book of a walk: every element that was entered, with the texts and controls found so far. */
import { cellRoles, type Around } from './around';
import { attributeOf, isBare, localNameOf } from './nodes';
import type { Part, Piece, Place, TextPiece } from './scan';

export interface Places {
  readonly pieces: Piece[];
  readonly parts: Part[];
  readonly byId: Map<string, Place | null>;
  readonly labels: Place[];
  readonly tables: Place[];
  readonly rows: Place[];
  readonly cells: Place[];
  readonly previews: Place[];
  /** Elements that are known to be drawn. */
  readonly drawn: Set<Element>;
  /** Number of the line of text that is being walked. */
  line: number;
  /** Controls outside and inside tables. */
  free: number;
  inTables: number;
}

export function emptyPlaces(): Places {
  return {
    pieces: [],
    parts: [],
    byId: new Map(),
    labels: [],
    tables: [],
    rows: [],
    cells: [],
    previews: [],
    drawn: new Set(),
    line: 0,
    free: 0,
    inTables: 0,
  };
}

/** What an element is, asked once. */
export interface Signs {
  readonly element: Element;
  readonly name: string;
  readonly role: string;
  /** It has no attribute but a class, which nearly all have: nothing else need be asked of it. */
  readonly bare: boolean;
}
export function signsOf(element: Element): Signs {
  const bare = isBare(element);
  const role = bare ? '' : attributeOf(element, 'role').toLowerCase();
  return { element, name: localNameOf(element), role, bare };
}

export function openPlace(
  { element, name, role, bare }: Signs,
  parent: Place | null,
  folded: boolean,
  unseen: boolean,
  walk: Places,
): Place {
  const [from, partsFrom] = [walk.pieces.length, walk.parts.length];
  const ranges = { from, to: from, partsFrom, partsTo: partsFrom };
  const place: Place = { element, name, role, parent, folded, unseen, ...ranges };
  const id = bare ? '' : attributeOf(element, 'id');
  if (id !== '') walk.byId.set(id, walk.byId.has(id) ? null : place);
  if (name === 'label') walk.labels.push(place);
  if (name === 'table' || role === 'table' || role === 'grid') walk.tables.push(place);
  if (name === 'tr' || role === 'row') walk.rows.push(place);
  if (name === 'td' || name === 'th' || cellRoles.has(role)) walk.cells.push(place);
  return place;
}

export function closePlace(place: Place, walk: Places): void {
  place.to = walk.pieces.length;
  place.partsTo = walk.parts.length;
}

/** Controls of a form after this number are not looked at; those in tables have room of their own. */
const mostParts = 200;
const mostPartsInTables = 1_000;

export function addPart(kind: Part['kind'], place: Place, around: Around, walk: Places): void {
  if (around.table ? walk.inTables++ >= mostPartsInTables : walk.free++ >= mostParts) return;
  walk.parts.push({ element: place.element, kind, place, at: walk.pieces.length, folded: place.folded });
  walk.pieces.push({ kind: 'part', part: walk.parts.length - 1, place });
}

/** Neighbouring text nodes of one element are one text: frameworks cut texts at every inserted value. */
export function addText(text: string, place: Place, around: Around, walk: Places): void {
  const last = walk.pieces.at(-1);
  if (last?.kind === 'text' && last.place === place && last.line === walk.line) last.text += text;
  else if (text.trim() !== '') {
    const piece: TextPiece = {
      kind: 'text',
      text,
      place,
      tone: around.tone,
      struck: around.struck,
      line: walk.line,
    };
    walk.pieces.push(piece);
  }
}

/** One walk over a part of a page: texts and controls in reading order, nothing changed, nothing focused. */
import { aroundOf, inlineNames, leaves, silent, silentRoles, type Around } from './around';
import { controlKindOf } from './control-kind';
import { groupParts } from './groups';
import type { Layout } from './layout';
import { linesOf } from './lines';
import {
  attributeOf,
  childrenOf,
  dataOf,
  isElement,
  localNameOf,
  matches,
  nodeTypeOf,
  parentOf,
} from './nodes';
import { findRepeats } from './repeats';
import type { Part, Piece, Place, Scan, TextPiece } from './scan';

export interface Collecting {
  readonly layout: Layout;
  /** Our own element; never read. */
  readonly own: Element | null;
  /** True for the heading of a part that only repeats what is entered elsewhere (a preview): the part is left out. */
  readonly repeats: (heading: string) => boolean;
}

/** Controls of a form after this number are not looked at; those in tables have room of their own. */
const mostParts = 200;
const mostPartsInTables = 1_000;
const deepest = 250;

/** Collects what is drawn in `root`, and what lies in folded sections. Left-over dialogs, menus and hidden copies are not. */
export function collect(root: Element, how: Collecting): Scan {
  const walk: Walk = {
    how,
    pieces: [],
    parts: [],
    byId: new Map(),
    labels: [],
    tables: [],
    rows: [],
    cells: [],
    line: 0,
    free: 0,
    inTables: 0,
  };
  const place = openPlace(root, null, false, false, walk);
  visitChildren(place, { tone: 'plain', struck: false, table: false, label: false, depth: 0 }, walk);
  closePlace(place, walk);
  const { pieces, parts, byId, labels, tables, rows, cells } = walk;
  const lines = linesOf(pieces);
  const picture = { root: place, pieces, lines, parts };
  const repeated = { ...findRepeats(picture, how.repeats), labels };
  return { layout: how.layout, ...repeated, ...groupParts(repeated), byId, labels, tables, rows, cells };
}

interface Walk {
  readonly how: Collecting;
  readonly pieces: Piece[];
  readonly parts: Part[];
  readonly byId: Map<string, Place | null>;
  readonly labels: Place[];
  readonly tables: Place[];
  readonly rows: Place[];
  readonly cells: Place[];
  line: number;
  free: number;
  inTables: number;
}
function visitChildren(place: Place, around: Around, walk: Walk): void {
  if (around.depth > deepest) return;
  let before: Place | null = null;
  for (const node of childrenOf(place.element)) {
    if (isElement(node)) before = visit(node, place, before, around, walk) ?? before;
    else if (nodeTypeOf(node) === 3) addText(dataOf(node), place, around, walk);
  }
}

function visit(
  element: Element,
  parent: Place,
  before: Place | null,
  around: Around,
  walk: Walk,
): Place | null {
  const name = localNameOf(element);
  const role = attributeOf(element, 'role').toLowerCase();
  if (element === walk.how.own || silent.has(name) || silentRoles.has(role)) return null;
  const kind = controlKindOf(element);
  const inLabel = around.label && (kind === 'radio' || kind === 'checkbox' || kind === 'switch');
  const hidden = !inLabel && isHidden(element, parent.folded, walk.how.layout);
  if (hidden && !isFold(element, before)) {
    const isCell = name === 'td' || name === 'th' || cellRoles.has(role);
    if (isCell && walk.how.layout.keepsRoom(element))
      closePlace(openPlace(element, parent, parent.folded, true, walk), walk);
    return null;
  }
  const inline = kind === null && role === '' && inlineNames.has(name);
  if (!inline) walk.line++;
  const place = openPlace(element, parent, parent.folded || hidden, false, walk);
  if (kind !== null) addPart(kind, place, around, walk);
  else if (!leaves.has(name)) visitChildren(place, aroundOf(place, around), walk);
  closePlace(place, walk);
  if (!inline) walk.line++;
  return place;
}

function isHidden(element: Element, folded: boolean, layout: Layout): boolean {
  if (attributeOf(element, 'aria-hidden') === 'true' || Element.prototype.hasAttribute.call(element, 'inert'))
    return true;
  return layout.hides(element, folded);
}

/** A hidden element right after a small closed header is the folded section of that header; anything else hidden is a leftover. */
function isFold(element: Element, before: Place | null): boolean {
  if (matches(element, '[role=dialog],[aria-modal=true]')) return false;
  const parent = parentOf(element);
  if (parent && isElement(parent) && matches(parent, 'details:not([open])')) return true;
  if (!before || before.partsTo > before.partsFrom) return false;
  const header = '[aria-expanded=false]:not([role=combobox]):not([aria-haspopup])';
  return (
    matches(before.element, header) || Element.prototype.querySelector.call(before.element, header) !== null
  );
}

function openPlace(
  element: Element,
  parent: Place | null,
  folded: boolean,
  unseen: boolean,
  walk: Walk,
): Place {
  const name = localNameOf(element);
  const role = attributeOf(element, 'role').toLowerCase();
  const [from, partsFrom] = [walk.pieces.length, walk.parts.length];
  const ranges = { from, to: from, partsFrom, partsTo: partsFrom };
  const place: Place = { element, name, role, parent, folded, unseen, ...ranges };
  const id = attributeOf(element, 'id');
  if (id !== '') walk.byId.set(id, walk.byId.has(id) ? null : place);
  if (name === 'label') walk.labels.push(place);
  if (name === 'table' || role === 'table' || role === 'grid') walk.tables.push(place);
  if (name === 'tr' || role === 'row') walk.rows.push(place);
  if (name === 'td' || name === 'th' || cellRoles.has(role)) walk.cells.push(place);
  return place;
}
const cellRoles = new Set(['cell', 'gridcell', 'columnheader', 'rowheader']);

function closePlace(place: Place, walk: Walk): void {
  place.to = walk.pieces.length;
  place.partsTo = walk.parts.length;
}

function addPart(kind: Part['kind'], place: Place, around: Around, walk: Walk): void {
  if (around.table ? walk.inTables++ >= mostPartsInTables : walk.free++ >= mostParts) return;
  walk.parts.push({ element: place.element, kind, place, at: walk.pieces.length, folded: place.folded });
  walk.pieces.push({ kind: 'part', part: walk.parts.length - 1, place });
}

/** Neighbouring text nodes of one element are one text: frameworks cut texts at every inserted value. */
function addText(text: string, place: Place, around: Around, walk: Walk): void {
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

/** One walk over a part of a page: texts and controls in reading order, nothing changed, nothing focused. */
import { aroundOf, cellRoles, inlineNames, leaves, silent, silentRoles, type Around } from './around';
import { controlKindOf } from './control-kind';
import { isFold } from './folds';
import { groupParts } from './groups';
import type { Layout } from './layout';
import { linesOf } from './lines';
import {
  attributeOf,
  dataOf,
  firstChildOf,
  hasAttribute,
  isElement,
  nextSiblingOf,
  nodeTypeOf,
  shadowRootOf,
} from './nodes';
import {
  addPart,
  addText,
  closePlace,
  emptyPlaces,
  openPlace,
  signsOf,
  type Places,
  type Signs,
} from './places';
import { findRepeats } from './repeats';
import type { Place, Scan } from './scan';

export interface Collecting {
  readonly layout: Layout;
  /** Our own element; never read. */
  readonly own: Element | null;
  /** True for the heading of a part that only repeats what is entered elsewhere (a preview): the part is left out. */
  readonly repeats: (heading: string) => boolean;
}

const deepest = 250;

/** Collects what is drawn in `root`, and what lies in folded sections. Left-over dialogs, menus and hidden copies are not. */
export function collect(root: Element, how: Collecting): Scan {
  const walk: Walk = { how, ...emptyPlaces() };
  const place = openPlace(signsOf(root), null, false, false, walk);
  const outside = {
    tone: 'plain',
    struck: false,
    table: false,
    label: false,
    preview: false,
    depth: 0,
  } as const;
  visitChildren(place, outside, walk);
  closePlace(place, walk);
  const { pieces, parts, byId, labels, tables, rows, cells, previews } = walk;
  const lines = linesOf(pieces);
  const picture = { root: place, pieces, lines, parts, previews };
  const repeated = { ...findRepeats(picture, how.repeats), labels };
  return { layout: how.layout, ...repeated, ...groupParts(repeated), byId, labels, tables, rows, cells };
}

interface Walk extends Places {
  readonly how: Collecting;
}
/** The nodes of the open shadow root first, then those of the element. Slotted content is read where it is written. */
function visitChildren(place: Place, around: Around, walk: Walk): void {
  if (around.depth > deepest) return;
  const root = shadowRootOf(place.element);
  const before = root ? visitAll(firstChildOf(root), place, null, around, walk) : null;
  visitAll(firstChildOf(place.element), place, before, around, walk);
}

function visitAll(
  first: ChildNode | null,
  place: Place,
  previous: Place | null,
  around: Around,
  walk: Walk,
): Place | null {
  let before = previous;
  for (let node = first; node; node = nextSiblingOf(node)) {
    if (isElement(node)) before = visit(node, place, before, around, walk) ?? before;
    else if (nodeTypeOf(node) === 3) addText(dataOf(node), place, around, walk);
  }
  return before;
}

function visit(
  element: Element,
  parent: Place,
  before: Place | null,
  around: Around,
  walk: Walk,
): Place | null {
  const signs = signsOf(element);
  const { name, role, bare } = signs;
  if (element === walk.how.own || silent.has(name) || silentRoles.has(role)) return null;
  const kind = bare && !leaves.has(name) ? null : controlKindOf(element, name, role);
  const inLabel = around.label && (kind === 'radio' || kind === 'checkbox' || kind === 'switch');
  const hidden = !inLabel && isHidden(signs, parent.folded, walk);
  if (hidden && !isFold(element, before)) {
    const isCell = name === 'td' || name === 'th' || cellRoles.has(role);
    if (isCell && walk.how.layout.keepsRoom(element))
      closePlace(openPlace(signs, parent, parent.folded, true, walk), walk);
    return null;
  }
  const inline = kind === null && role === '' && inlineNames.has(name);
  if (!inline) walk.line++;
  const place = openPlace(signs, parent, parent.folded || hidden, false, walk);
  if (kind !== null) addPart(kind, place, around, walk);
  else if (!leaves.has(name)) {
    const within = aroundOf(place, bare, around);
    if (within.preview) walk.previews.push(place);
    visitChildren(place, within, walk);
  }
  closePlace(place, walk);
  if (!inline) walk.line++;
  return place;
}

function isHidden({ element, bare }: Signs, folded: boolean, { how: { layout }, drawn }: Walk): boolean {
  if (!bare && (attributeOf(element, 'aria-hidden') === 'true' || hasAttribute(element, 'inert')))
    return true;
  if (!folded && !drawn.has(element)) layout.findDrawn(element, drawn);
  return folded || !drawn.has(element) ? layout.hides(element, folded) : false;
}

/** The texts of a page that are labels, with the element each stands in. What could as well be a value is left out. */
import type { Label } from '../dom/names';
import { firstIn } from '../dom/nodes';
import type { Control, Line, Place, Scan } from '../dom/scan';
import type { Cell, Table } from '../dom/tables';
import { territoryOf } from '../dom/territory';
import { labelIndex } from './matching';
import { isOurWord } from './our-words';

export interface LabelText {
  readonly element: Element;
  readonly text: string;
}

/** Words of ours anywhere; other texts where they name a control that is no row of a list, or where the markup calls them labels. */
export function labelTextsOf(scan: Scan, tables: readonly Table[]): readonly LabelText[] {
  const named = namedControls(scan);
  const naming = new Set(named.flatMap(({ said }) => said.map(({ text }) => text)));
  const heads = new Set(
    tables.flatMap(({ headers }) => headers.filter(isHead).flatMap(({ lines }) => lines)),
  );
  const lines = scan.lines.flatMap((line) => {
    const piece = scan.pieces[line.from];
    if (!piece || line.text === '' || line.text.length > 80) return [];
    const isLabel =
      isOurWord(line.text) ||
      heads.has(line) ||
      (!isRow(piece.place) && !isChoice(scan, piece.place) && isSaid(line, naming));
    return isLabel ? [{ element: piece.place.element, text: line.text }] : [];
  });
  return [...lines, ...named.flatMap(unseen)];
}

/** Labels that stand in attributes of the control. A list to choose from may show its choice as its placeholder. */
function unseen({ control, element, said }: Named): readonly LabelText[] {
  const spoken = said.filter(({ source }) => source === 'aria-label').map(({ text }) => text);
  const hints = control.kind === 'select' ? [] : control.placeholders;
  const texts = [...spoken, ...hints].filter((text) => text !== '' && text.length <= 80);
  return [...new Set(texts)].map((text) => ({ element, text }));
}

interface Named {
  readonly control: Control;
  readonly element: Element;
  readonly said: readonly Label[];
}

function isHead({ place }: Cell): boolean {
  return place.name === 'th' || place.role === 'columnheader';
}
function isSaid(line: Line, naming: ReadonlySet<string>): boolean {
  return line.tone === 'label' || naming.has(line.text);
}

/** Controls with the labels by which the reader names them; boxes in rows and boxes to tick are named by things of the seller. */
function namedControls(scan: Scan): readonly Named[] {
  const labels = labelIndex(scan);
  return scan.controls.flatMap((control) => {
    const element = scan.parts[control.partsTo - 1]?.element;
    const own = control.kind === 'checkbox' || isRow(control.place) || hasPicture(territoryOf(control));
    return own || !element ? [] : [{ control, element, said: labels(control).said }];
  });
}

function isRow(place: Place): boolean {
  for (let at: Place | null = place; at; at = at.parent) {
    if (rowNames.has(at.name) || rowRoles.has(at.role)) return true;
  }
  return false;
}
const rowNames = new Set(['tr', 'li', 'option', 'dd']);
const rowRoles = new Set(['row', 'listitem', 'option', 'treeitem', 'gridcell', 'cell']);

/** Inside the label of one answer of a question, or of a box to tick. */
function isChoice(scan: Scan, place: Place): boolean {
  for (let at: Place | null = place; at; at = at.parent) {
    if (at.name !== 'label') continue;
    return scan.parts.slice(at.partsFrom, at.partsTo).some(({ kind }) => choices.has(kind));
  }
  return false;
}
const choices: ReadonlySet<string> = new Set(['radio', 'checkbox']);

/** Products and creators are shown with their picture. */
function hasPicture({ element }: Place): boolean {
  return firstIn(element, 'img') !== null;
}

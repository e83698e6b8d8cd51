/** The texts that may name a control, each with where it was found and how much that is worth. */
import { plainText } from '../text/normalise';
import { byGeometry } from './geometry';
import { alternatives, distinct, isName, label, scores, type Label } from './names';
import { attributeOf, textOf } from './nodes';
import { holds, linesWithin, type Control, type Line, type Place, type Scan } from './scan';
import { sectionsOf } from './sections';
import { partsOf, territoryOf } from './territory';

export interface Labels {
  /** What the page says around the control. When there is any, hints inside the box name nothing by themselves. */
  readonly said: readonly Label[];
  /** Placeholder and title. */
  readonly hinted: readonly Label[];
  /** Headings of the sections around, nearest first. */
  readonly sections: readonly string[];
}

export function labelsOf(scan: Scan, control: Control): Labels {
  const territory = territoryOf(control);
  const own = distinct([
    ...byReference(scan, control),
    ...byLabelElement(scan, control, territory),
    ...byAria(scan, control),
  ]);
  const around = aroundIn(scan, control, territory, own.length > 0);
  const table = own.length + around.length === 0 ? byCell(scan, control) : [];
  const near = own.length + around.length + table.length === 0 ? byTextBefore(scan, control) : [];
  const told = distinct([...own, ...around, ...table, ...near]);
  const said = told.length > 0 ? told : distinct(byGeometry(scan, control));
  const hints = [
    ...control.placeholders,
    ...partsOf(scan, control).map((element) => attributeOf(element, 'title')),
  ];
  const hinted = distinct(
    hints.map((text) => ({ text: plainText(text), source: 'placeholder', score: scores.placeholder })),
  );
  return { said, hinted, sections: sectionsOf(scan, control) };
}

function byReference(scan: Scan, control: Control): readonly Label[] {
  const elements = isChoice(control) ? [control.place.element] : partsOf(scan, control);
  return elements.flatMap((element) => {
    const ids = attributeOf(element, 'aria-labelledby').split(/\s+/).filter(Boolean);
    const texts = ids.map(
      (id) => placeText(scan, id) ?? plainText(textOf(document.getElementById(id) ?? element) ?? ''),
    );
    return ids.length > 0 ? [label(texts.join(' '), 'aria-labelledby')] : [];
  });
}
function placeText(scan: Scan, id: string): string | null {
  const place = scan.byId.get(id);
  return place ? textWithin(scan, place.from, place.to) : null;
}

/** `label` around the control or pointing at it, or at the wrapper of it alone (Arco writes it so). A choice's own labels name its options. */
function byLabelElement(scan: Scan, control: Control, territory: Place): readonly Label[] {
  return scan.labels.flatMap((place) => {
    const target = attributeOf(place.element, 'for');
    const named = target === '' ? undefined : scan.byId.get(target);
    const points = named && holds(territory, named) && (!isChoice(control) || holds(named, control.place));
    const wraps =
      target === '' &&
      holds(place, control.place) &&
      !isChoice(control) &&
      place.partsTo - place.partsFrom <= control.partsTo - control.partsFrom;
    if (!points && !wraps) return [];
    const before = linesWithin(scan, place.from, wraps ? control.from : place.to).filter(isName);
    const lines = before.length > 0 ? before : linesWithin(scan, control.to, place.to).filter(isName);
    return lines.slice(0, 1).flatMap((line) => alternatives(scan, line, 'label'));
  });
}

function byAria(scan: Scan, control: Control): readonly Label[] {
  const elements = isChoice(control) ? [control.place.element] : partsOf(scan, control).slice(-1);
  return elements.flatMap((element) => [label(plainText(attributeOf(element, 'aria-label')), 'aria-label')]);
}

/**
 * Texts before the control inside its territory: the nearest that reads like a name, and headings above it unless that
 * nearest one is said to be the label. A switch or check box may be named by the text right after it.
 */
function aroundIn(scan: Scan, control: Control, territory: Place, named: boolean): readonly Label[] {
  const previous = scan.controls[control.key - 1]?.to ?? 0;
  const before = linesWithin(scan, Math.max(territory.from, previous), control.from).filter(isName);
  const nearest = before.at(-1);
  if (nearest) {
    const said = [...alternatives(scan, nearest, 'form-item'), ...nameWithTag(scan, nearest, before)];
    const headings =
      nearest.tone === 'label' || named ? [] : before.slice(0, -1).filter((line) => line.tone !== 'plain');
    return [...said, ...headings.map((line) => label(line.text, 'group'))];
  }
  if (control.on === null) return [];
  const [after] = linesWithin(scan, control.to, territory.to).filter(isName);
  return after ? alternatives(scan, after, 'text-before') : [];
}

/** What a label begins with, when its last line is a tag or a limit: "Campaign period" before "14–60 days". */
function nameWithTag(scan: Scan, last: Line, before: readonly Line[]): readonly Label[] {
  if (last.tone !== 'label') return [];
  let first: Line | undefined;
  for (let place = scan.pieces[last.from]?.place ?? null; place && isBare(place); place = place.parent) {
    const { from } = place;
    if (isLabelPlace(place)) first = before.find((line) => line.from >= from);
  }
  return first && first !== last ? alternatives(scan, first, 'group') : [];
}
function isBare({ partsFrom, partsTo }: Place): boolean {
  return partsFrom === partsTo;
}
function isLabelPlace({ element, name }: Place): boolean {
  return name === 'label' || /(^|[-_\s])label($|[-_\s])/i.test(attributeOf(element, 'class'));
}

/** The term of a description, or the cell to the left when it holds no control. */
function byCell(scan: Scan, control: Control): readonly Label[] {
  for (let place: Place | null = control.place; place?.parent; place = place.parent) {
    if (!['dd', 'td'].includes(place.name) && place.role !== 'cell') continue;
    const lines = linesWithin(scan, place.parent.from, place.from);
    const last = lines.filter(isName).at(-1);
    const free = last && scan.pieces.slice(last.from, place.from).every((piece) => piece.kind === 'text');
    return last && free ? alternatives(scan, last, 'table') : [];
  }
  return [];
}

/** The nearest text before the control and after the one before it, unless it stands in the territory of that one. */
function byTextBefore(scan: Scan, control: Control): readonly Label[] {
  const previous = scan.controls[control.key - 1];
  const from = previous ? previous.to : 0;
  // A heading names its section, not the control, and no name reaches across it.
  const between = linesWithin(scan, from, control.from);
  const names = between.slice(between.findLastIndex((one) => one.tone === 'heading') + 1).filter(isName);
  const line = names.at(-1);
  const place = line ? scan.pieces[line.from]?.place : undefined;
  if (!line || !place) return [];
  if (previous && holds(territoryOf(previous), place)) return [];
  return namesFollow(scan, control) ? [] : alternatives(scan, line, 'text-before');
}

/**
 * True where a text between two controls may as well belong to the first: nothing stands before the first control
 * around, or something stands after the last.
 */
function namesFollow(scan: Scan, control: Control): boolean {
  let around = control.place.parent;
  while (around && around.partsTo - around.partsFrom <= control.partsTo - control.partsFrom)
    around = around.parent;
  const first = around && scan.parts[around.partsFrom];
  const last = around && scan.parts[around.partsTo - 1];
  if (!around || !first || !last) return false;
  if (linesWithin(scan, last.at + 1, around.to).some((line) => isName(line) && stands(scan, line, around)))
    return true;
  return !linesWithin(scan, around.from, first.at).some(isName);
}
/** Right in an element, not in a part of it. */
function stands(scan: Scan, line: Line, place: Place): boolean {
  const own = scan.pieces[line.from]?.place;
  return own === place || own?.parent === place;
}

function textWithin(scan: Scan, from: number, to: number): string {
  const pieces = scan.pieces.slice(from, to);
  return pieces.flatMap((piece) => (piece.kind === 'text' ? [piece.text] : [])).join(' ');
}
function isChoice(control: Control): boolean {
  return control.kind === 'radio' || control.kind === 'toggle';
}

/** From single elements to controls: the radios of a question, the two ends of a range, a box with its currency. */
import { inputValueOf, isAside, isBad, isOn, ownTextOf } from './control-value';
import { attributeOf, localNameOf } from './nodes';
import { optionNameOf } from './options';
import { commonPlace, linesWithin, type Control, type Line, type Part, type Piece, type Place } from './scan';
import { unitBeside } from './units';

export interface Picture {
  readonly root: Place;
  readonly pieces: readonly Piece[];
  readonly lines: readonly Line[];
  readonly parts: readonly Part[];
  readonly labels: readonly Place[];
}
export interface Grouped {
  readonly controls: readonly Control[];
  readonly controlOfPart: readonly number[];
}

export function groupParts(picture: Picture): Grouped {
  const controls: Control[] = [];
  const controlOfPart: number[] = [];
  for (let at = 0; at < picture.parts.length;) {
    const end = groupEnd(picture, at);
    const control = controlOf(picture, at, end, controls.length);
    controls.push(control);
    while (controlOfPart.length < end) controlOfPart.push(control.key);
    at = end;
  }
  return { controls, controlOfPart };
}

/** One past the last part that belongs to the control which starts at `at`. */
function groupEnd(picture: Picture, at: number): number {
  const { parts } = picture;
  const first = parts[at];
  if (!first) return at + 1;
  let end = at + 1;
  if (first.kind === 'radio' || first.kind === 'toggle') {
    while (parts[end] && sameQuestion(first, parts[end])) end++;
    return end;
  }
  const second = parts[end];
  if (second && isRange(picture, first, second)) return end + 1;
  if (second && first.kind === 'select' && isPrefix(picture, first, second)) return end + 1;
  return end;
}

function sameQuestion(first: Part, next: Part | undefined): boolean {
  if (next?.kind !== first.kind) return false;
  const [one, other] = [first, next].map((part) => groupNameOf(part));
  if (one !== '' || other !== '') return one === other;
  const group = questionOf(first.place);
  if (group || questionOf(next.place)) return group === questionOf(next.place);
  return closeTogether(first.place, next.place, 4);
}
function groupNameOf({ element }: Part): string {
  return localNameOf(element) === 'input' ? attributeOf(element, 'name') : '';
}
function questionOf(place: Place): Place | null {
  for (let at = place.parent; at; at = at.parent) {
    if (at.role === 'radiogroup' || at.role === 'tablist' || at.name === 'fieldset') return at;
  }
  return null;
}
function closeTogether(one: Place, other: Place, most: number): boolean {
  const common = commonPlace(one, other);
  return up(one, common) <= most && up(other, common) <= most;
}
function up(place: Place, to: Place): number {
  let steps = 0;
  for (let at: Place | null = place; at && at !== to; at = at.parent) steps++;
  return steps;
}

/** Two date boxes close together with nothing but a mark or "to" between them. */
function isRange({ pieces, lines }: Picture, first: Part, second: Part): boolean {
  if (first.kind !== 'date' || second.kind !== 'date' || !closeTogether(first.place, second.place, 3))
    return false;
  const between = linesWithin({ pieces, lines }, first.at + 1, second.at).map((line) => line.text);
  return between.every((text) =>
    /^(?:[-–—~→至到]|to|until|s\.?\/?d\.?|sampai|hingga|đến|até|a|ถึง|bis|au)?$/i.test(text),
  );
}

/** A country code or a currency that is chosen in front of a box belongs to the box. */
function isPrefix(picture: Picture, first: Part, second: Part): boolean {
  if (second.kind !== 'text' && second.kind !== 'number') return false;
  if (second.at !== first.at + 1 || !closeTogether(first.place, second.place, 4)) return false;
  return /^[A-Z]{0,3} ?\+ ?\d{1,4}$|^(?:Rp\.?|[A-Z]{3}|\p{Sc})$/u.test(choiceOf(picture, first));
}

function controlOf(picture: Picture, at: number, end: number, key: number): Control {
  const { parts, pieces } = picture;
  const members = parts.slice(at, end);
  const [head] = members;
  const main = members.at(-1);
  if (!head || !main) throw new Error('a control without parts');
  const choice = head.kind === 'radio' || head.kind === 'toggle';
  const common = members.reduce((place, part) => commonPlace(place, part.place), head.place);
  // Boxes that stand among others without a wrapper of their own are where the last of them is.
  const place = choice || common.partsTo - common.partsFrom === members.length ? common : main.place;
  const range = !choice && members.length === 2 && head.kind === 'date';
  const options = choice
    ? members.map((part) => ({ ...optionNameOf(picture, part), chosen: isOn(part) === true }))
    : [];
  const ends = range ? ([ownTextOf(head), ownTextOf(main)] as const) : null;
  const text = choice
    ? (options.find((option) => option.chosen)?.label ?? '')
    : ends
      ? ends.join(' - ')
      : choiceOf(picture, main);
  const prefix = !choice && !range && members.length === 2 ? choiceOf(picture, head) : '';
  return {
    key,
    kind: range ? 'date-range' : main.kind,
    text: ends?.every((one) => one.trim() === '') ? '' : text,
    ends,
    on: main.kind === 'switch' || main.kind === 'checkbox' ? isOn(main) : null,
    options,
    unit: prefix || unitBeside(pieces, main),
    placeholders: members.map((part) => attributeOf(part.element, 'placeholder')),
    bad: members.some(isBad),
    native:
      localNameOf(main.element) === 'input' && attributeOf(main.element, 'type').toLowerCase() === 'number',
    folded: main.folded,
    partsFrom: at,
    partsTo: end,
    from: head.at,
    to: main.at + 1,
    place,
  };
}

/** The text of a part; of a list that shows its choice beside its box, the text shown there. */
function choiceOf(picture: Picture, part: Part): string {
  if (part.kind !== 'select' || localNameOf(part.element) !== 'input') return ownTextOf(part);
  const own = inputValueOf(part.element).trim();
  if (own !== '') return own;
  for (let place = part.place.parent, steps = 0; place && steps < 4; place = place.parent, steps++) {
    if (place.partsTo - place.partsFrom > 1 || place.from < part.at) return '';
    const texts = linesWithin(picture, part.at + 1, place.to);
    const shown = texts.filter((line) => !isAsideLine(picture, line));
    if (shown.length > 0) return shown.map((line) => line.text).join(', ');
    if (texts.length > 0) return '';
  }
  return '';
}
function isAsideLine({ pieces }: Picture, line: Line): boolean {
  const place = pieces[line.from]?.place;
  return (
    place !== undefined &&
    (isAside(place.element) || (place.parent !== null && isAside(place.parent.element)))
  );
}

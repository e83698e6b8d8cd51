/** Puts the readings of all fields of a page together: rows first, then single controls, then plain text. */
import type { Labels } from '../dom/labels';
import { pairsOf, type Pair } from '../dom/pairs';
import { scores } from '../dom/names';
import type { Control } from '../dom/scan';
import type { Evidence, FieldId, FieldValues, Fields, Reading } from '../model/draft';
import type { Parsed } from '../text/parsed';
import type { FieldMap } from './fields';
import type { Raw, Rows, Single } from './fields/define-field';
import { emptyFields, type Writable } from '../model/empty-fields';
import { isMirror, type Shown } from './mirror';
import { statuses } from './fields/status';
import { badgeOf } from './title';
import { isKnownLabel } from './votes';
import { assign, candidateOf, type Candidate } from './matching';

export interface Found {
  readonly fields: Fields;
  readonly elements: ReadonlyMap<FieldId, Element>;
}
export interface Assembling {
  readonly wanted: readonly FieldId[];
  /** Those of them that may stand there as plain text. */
  readonly shown: readonly FieldId[];
  /** Those that may stand as plain text among the boxes of the form. */
  readonly locked: readonly FieldId[];
  /** The status may stand beside the heading of the page without a label. */
  readonly badged: boolean;
  readonly rows: Rows;
  /** Filled with the controls that belong to lists. */
  readonly claimed: Set<number>;
  readonly labels: (control: Control) => Labels;
  readonly fields: FieldMap;
  readonly start: Writable;
}

export function assemble({
  wanted,
  shown: plain,
  locked,
  badged,
  rows,
  claimed,
  labels,
  fields,
  start,
}: Assembling): Found {
  const elements = new Map<FieldId, Element>();
  const put = <K extends FieldId>(id: K, reading: Reading<FieldValues[K]>, element: Element | null): void => {
    Object.assign(start, { [id]: reading });
    if (element && reading.state !== 'missing') elements.set(id, element);
  };
  const many = <K extends FieldId>(id: K): void => {
    const field = fields[id];
    if (field.shape !== 'many') return;
    const { reading, element, claimed: keys } = field.find(rows);
    keys.forEach((key) => claimed.add(key));
    put<K>(id, reading, element);
  };
  // Tables first: what stands in them is not looked at as a control of the form.
  const tables: readonly FieldId[] = ['products', 'creators'];
  wanted.filter((id) => tables.includes(id)).forEach(many);
  wanted.filter((id) => !tables.includes(id)).forEach(many);

  const candidates = new Map<FieldId, readonly Candidate[]>();
  const free = rows.free();
  for (const id of wanted) {
    const field = fields[id];
    if (field.shape !== 'single') continue;
    candidates.set(
      id,
      free.flatMap((control) => candidateOf(rows.scan, control, labels(control), field) ?? []),
    );
  }
  const answers = assign(candidates, sharesRange);
  const held = <K extends FieldId>(id: K): readonly Shown[] => {
    const [field, answer] = [fields[id], answers.get(id)];
    if (field.shape !== 'single' || plain.includes(id)) return [];
    const own =
      answer && answer !== 'two-controls' ? controlReading<K>(field, answer, rows) : emptyFields()[id];
    const isConfirmed = (text: string): boolean => {
      const parsed = field.parse({ text, control: null }, rows.reader);
      const isSaid = parsed.kind === 'value' || parsed.kind === 'ambiguous';
      return !isSaid || (own.state === 'read' && parsed.kind === 'value' && isSame(parsed.value, own.value));
    };
    return [{ id, field, isConfirmed }];
  };
  // Where next to nothing is to fill in, plain text is all there is.
  const form = free.length >= 3 ? wanted.flatMap(held) : [];
  const single = <K extends FieldId>(id: K): void => {
    const field = fields[id];
    if (field.shape !== 'single') return;
    const answer = answers.get(id);
    const isText = plain.includes(id) || (!answer && locked.includes(id));
    const shown = isText ? shownReading<K>(field, rows, form, !plain.includes(id)) : null;
    if (answer === 'two-controls') put<K>(id, { state: 'missing', why: 'two-controls' }, null);
    else if (answer) {
      const reading = controlReading<K>(field, answer, rows);
      const contradicted = shown && sumsDiffer(reading, shown.reading);
      if (contradicted) put<K>(id, { state: 'missing', why: 'two-controls' }, null);
      else put<K>(id, reading, elementOf(id, answer.control, rows));
    } else if (shown) put<K>(id, shown.reading, shown.element);
    else if (id === 'status' && badged) putBadge(put, start, rows);
  };
  wanted.forEach(single);
  return { fields: start, elements };
}

/** The status beside the heading. */
function putBadge(
  put: (id: 'status', reading: Reading<FieldValues['status']>, element: Element) => void,
  { name }: Fields,
  { scan }: Rows,
): void {
  const badge = badgeOf(scan, name.state === 'read' ? name.value : null);
  const value = badge && statuses.find(badge.text);
  if (!badge || !value) return;
  const evidence = { source: 'group', label: badge.heading, score: scores['text-before'] } as const;
  put('status', { state: 'read', value, raw: badge.text, evidence }, badge.element);
}

/** Where to go for a field: the first day of a range for its start, the chosen option of a choice, else the last box. */
function elementOf(
  id: FieldId,
  { partsFrom, partsTo, ends, options }: Control,
  { scan }: Rows,
): Element | null {
  const chosen = options.findIndex((option) => option.chosen);
  const first = (ends !== null && id === 'start') || options.length > 0;
  const at = chosen >= 0 ? partsFrom + chosen : first ? partsFrom : partsTo - 1;
  return scan.parts[at]?.element ?? null;
}

/** The two days of a period are one control. */
function sharesRange(one: FieldId, other: FieldId): boolean {
  return (one === 'start' && other === 'end') || (one === 'end' && other === 'start');
}

function controlReading<K extends FieldId>(
  field: Single<K>,
  { control, evidence }: Candidate,
  rows: Rows,
): Reading<FieldValues[K]> {
  const state = control.on === null ? control.text : control.on ? 'on' : 'off';
  const raw = { text: state, control };
  if (control.bad)
    return { state: 'unreadable', raw: control.text, why: 'the browser could not take it', evidence };
  return readingOf(field.parse(raw, rows.reader), raw, evidence);
}

function readingOf<T>(parsed: Parsed<T>, { text }: Raw, evidence: Evidence): Reading<T> {
  if (parsed.kind === 'blank') return { state: 'blank', evidence };
  if (parsed.kind === 'value') return { state: 'read', value: parsed.value, raw: text, evidence };
  if (parsed.kind === 'ambiguous')
    return { state: 'ambiguous', raw: text, candidates: parsed.candidates, evidence };
  return { state: 'unreadable', raw: text, why: parsed.why, evidence };
}

/** The value in plain text beside the field's label. Two places that say different things are no answer. */
function shownReading<K extends FieldId>(
  field: Single<K>,
  rows: Rows,
  form: readonly Shown[],
  inForm: boolean,
): { reading: Reading<FieldValues[K]>; element: Element | null } | null {
  const isWanted = (label: string): boolean =>
    field.phrases.match(label).factor > 0 || field.rangePhrases?.match(label).factor === 1;
  const isValue = (text: string): boolean =>
    field.answers !== undefined && field.parse({ text, control: null }, rows.reader).kind === 'value';
  const all = pairsOf(rows.scan, { isWanted, isLabel: isKnownLabel, isValue });
  const pairs = inForm ? all.filter(isFormItem) : all.filter((pair) => !isMirror(rows.scan, pair, form));
  const readings = pairs.flatMap((pair) => {
    const evidence: Evidence = { source: 'text-before', label: pair.label, score: 55 };
    const raw = { text: pair.value, control: null };
    const reading = readingOf(field.parse(raw, rows.reader), raw, evidence);
    // Words without a number beside such a word are a sentence about it, not its value.
    const isAnswer =
      reading.state === 'read' ||
      (reading.state === 'blank' && pair.value !== '') ||
      reading.state === 'ambiguous' ||
      (reading.state === 'unreadable' && /\d/.test(pair.value));
    return isAnswer ? [{ reading, element: pair.place.element }] : [];
  });
  const [first, ...others] = readings;
  if (!first) return null;
  const same = others.every(({ reading }) => !differ(first.reading, reading));
  return same ? first : { reading: { state: 'missing', why: 'two-controls' }, element: null };
}

/** A label and a text in an element of their own, beside elements with boxes: a field that cannot be changed. */
function isFormItem({ named, around }: Pair): boolean {
  const side = around.parent;
  return named && side !== null && side.partsTo - side.partsFrom >= 2;
}

function differ<T>(one: Reading<T>, other: Reading<T>): boolean {
  if (one.state !== 'read' || other.state !== 'read') return true;
  return !isSame(one.value, other.value);
}
function isSame<T>(one: T, other: T): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
/** A sum in a box and another sum under the same name in the summary. */
function sumsDiffer<T>(box: Reading<T>, shown: Reading<T>): boolean {
  return (
    box.state === 'read' && shown.state === 'read' && typeof box.value === 'object' && differ(box, shown)
  );
}

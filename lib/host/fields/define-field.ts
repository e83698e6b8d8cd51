import type { Control, ControlKind, Option, Scan } from '../../dom/scan';
import type { Table } from '../../dom/tables';
import type { Evidence, FieldId, FieldValues, Reading } from '../../model/draft';
import type { Currency } from '../../model/money';
import type { DayOrder } from '../../text/day-text';
import type { Parsed } from '../../text/parsed';
import { phrases, type Phrases, type Words } from './phrases';

/** What the page as a whole says about how its values are written. */
export interface Reader {
  readonly language: string;
  readonly currency: Currency | null;
  /** Order of day and month in numbers on this page, null when not certain. */
  readonly order: DayOrder | null;
  readonly clocks: readonly string[];
}

/** A field that is one control, or one value in plain text. Labels carry when they were seen; limits and rules are not here. */
export interface SingleSpec<K extends FieldId> {
  readonly labels: Words;
  /** Labels of a range of two days of which this field is an end. */
  readonly range?: { readonly labels: Words; readonly end: 0 | 1 };
  /** A label that hits this is another field, whatever else it says. */
  readonly not?: RegExp;
  /** A control under such a heading belongs to another section. */
  readonly notUnder?: RegExp;
  readonly kinds: readonly ControlKind[];
  readonly unusual?: readonly ControlKind[];
  /** Asked of radios and tabs: false when their options answer another question. */
  readonly answers?: (options: readonly Option[]) => boolean;
  /** True when these choices can only be this field, whatever its label. */
  readonly choices?: (options: readonly Option[]) => boolean;
  readonly unit?: 'money' | 'rate';
  /** Parts of ids and test attributes; a bonus, never enough. */
  readonly ids?: RegExp;
  parse(raw: Raw, reader: Reader): Parsed<FieldValues[K]>;
}
/** What stands in a control or in plain text. */
export interface Raw {
  readonly text: string;
  readonly control: Control | null;
}

export interface Single<K extends FieldId> extends SingleSpec<K> {
  readonly shape: 'single';
  readonly phrases: Phrases;
  readonly rangePhrases: Phrases | null;
}

/** What a field of several rows sees: the whole scan, since its rows are found by structure. */
export interface Rows {
  readonly scan: Scan;
  readonly tables: readonly Table[];
  /** Controls that no other list has claimed. */
  free(): readonly Control[];
  /** The best label of each control that says something, nearest first. */
  labelsOf(control: Control): readonly Evidence[];
  readonly reader: Reader;
}
export interface ManyFound<K extends FieldId> {
  readonly reading: Reading<FieldValues[K]>;
  readonly element: Element | null;
  /** Keys of controls that belong to the rows; no other field looks at them. */
  readonly claimed: readonly number[];
}
/** A field of several rows: a table, repeated controls, or one control for each kind. */
export interface Many<K extends FieldId> {
  readonly shape: 'many';
  /** Words that vote for the page's language. */
  readonly words: readonly Phrases[];
  find(rows: Rows): ManyFound<K>;
}
/** A field that follows from the rows of another one, or is not read from this kind of page. */
export type Field<K extends FieldId> = Single<K> | Many<K>;

export function defineField<K extends FieldId>(_id: K, spec: SingleSpec<K>): Single<K> {
  return {
    ...spec,
    shape: 'single',
    phrases: phrases(spec.labels),
    rangePhrases: spec.range ? phrases(spec.range.labels) : null,
  };
}
export function defineRows<K extends FieldId>(_id: K, spec: Omit<Many<K>, 'shape'>): Many<K> {
  return { ...spec, shape: 'many' };
}
/** Nothing on the page looks like the field. */
export function notHere<K extends FieldId>(): ManyFound<K> {
  return { reading: { state: 'missing', why: 'not-here' }, element: null, claimed: [] };
}

/** The fields of a campaign's form, and what a form is. */
import type { Language } from '../i18n/words';
import type { Currency } from '../model/money';
import { briefItems, type BriefItem } from '../model/plan';
import type { productParts, ProductText, windowParts, WindowText } from './planner-form-rows';
import type { Problem } from './planner-typed';

export const dayFields = ['start', 'end', 'payDay', 'adsEnd', 'adsCodeEnd'] as const;
export const moneyFields = ['fee', 'sampleCost', 'gmvEstimate', 'gmv', 'commission'] as const;
const ownFields = [
  'name',
  'kind',
  'days',
  'status',
  'samples',
  'creators',
  'orders',
  'tags',
  'notes',
] as const;
export type DayFormField = (typeof dayFields)[number];
export type MoneyFormField = (typeof moneyFields)[number];
export type BriefField = `brief.${BriefItem}`;
/** A field with one text of its own. */
export type PlainField = (typeof ownFields)[number] | DayFormField | MoneyFormField | BriefField;
/** A part of a row of a list, by the number of the row. */
export type RowField =
  `windows.${number}.${(typeof windowParts)[number]}` | `products.${number}.${(typeof productParts)[number]}`;
export type FormField = PlainField | RowField;
/** A slot as text, exactly as typed. */
export interface SlotForm extends Readonly<Record<PlainField, string>> {
  readonly windows: readonly WindowText[];
  readonly products: readonly ProductText[];
}
export type FormList = 'windows' | 'products';
export type SlotProblems = Partial<Readonly<Record<FormField, Problem>>>;

/** What decides how typed text is read. */
export interface Reader {
  readonly language: Language;
  readonly currency: Currency;
}

export const briefFields = briefItems.map((item) => `brief.${item}` as const);
const plainFields: readonly PlainField[] = [...ownFields, ...dayFields, ...moneyFields, ...briefFields];

export function isPlain(field: string): field is PlainField {
  return plainFields.some((one) => one === field);
}

/** What typing does to the form of a campaign. */
import { addDays, daysBetween } from '../reckoning/days';
import { isPlain, type FormField, type FormList, type SlotForm } from './planner-form-fields';
import { blankProduct, blankWindow, freeKey } from './planner-form-rows';
import { enteredCount, enteredDay, valueIn } from './planner-typed';

/** The form after typing in one field: start, length and end keep each other right as far as they can be read. */
export function typedInto(form: SlotForm, field: FormField, text: string): SlotForm {
  const place = placeIn(field);
  if (place !== null) {
    const changed = <T>(rows: readonly T[]): readonly T[] =>
      rows.map((row, at) => (at === place.index ? { ...row, [place.part]: text } : row));
    return place.list === 'windows'
      ? { ...form, windows: changed(form.windows) }
      : { ...form, products: changed(form.products) };
  }
  const next: SlotForm = { ...form, [field]: text };
  const [start, end, days] = [
    valueIn(enteredDay(next.start)),
    valueIn(enteredDay(next.end)),
    valueIn(enteredCount(next.days)),
  ];
  if (field === 'end') {
    if (start === null || end === null) return next;
    return { ...next, days: end >= start ? String(daysBetween(start, end) + 1) : '' };
  }
  if (field !== 'start' && field !== 'days') return next;
  if (start !== null && days !== null && days >= 1) return { ...next, end: addDays(start, days - 1) };
  if (field === 'days' && next.days.trim() === '' && start !== null) return { ...next, end: '' };
  return next;
}

/** The text of a field; blank for a row that is not there. */
export function textAt(form: SlotForm, field: FormField): string {
  const place = placeIn(field);
  if (place === null) return isPlain(field) ? form[field] : '';
  const row: Readonly<Record<string, string>> | undefined = form[place.list][place.index];
  return row?.[place.part] ?? '';
}

/** The form with a further row of a list, or without one. */
export function withRow(form: SlotForm, list: FormList): SlotForm {
  return list === 'windows'
    ? { ...form, windows: [...form.windows, { ...blankWindow, key: freeKey(form.windows) }] }
    : { ...form, products: [...form.products, { ...blankProduct, key: freeKey(form.products) }] };
}
export function withoutRow(form: SlotForm, list: FormList, index: number): SlotForm {
  return list === 'windows'
    ? { ...form, windows: form.windows.filter((_, at) => at !== index) }
    : { ...form, products: form.products.filter((_, at) => at !== index) };
}

function placeIn(
  field: FormField,
): { readonly list: FormList; readonly index: number; readonly part: string } | null {
  const [list, index, part] = field.split('.');
  if (part === undefined || (list !== 'windows' && list !== 'products')) return null;
  return { list, index: Number(index), part };
}

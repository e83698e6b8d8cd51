import { inputValueOf } from './control-value';
import { plainText } from '../text/normalise';
import { attributeOf, hasAttribute, isElement, parentOf, textOf } from './nodes';
import type { Part } from './scan';

type PartKind = Part['kind'];

/** What kind of input an element takes; null when it takes none that a form field could be. */
export function controlKindOf(element: Element, name: string, role: string): PartKind | null {
  if (name === 'input') return inputKind(element, role);
  if (name === 'textarea') return 'long-text';
  if (name === 'select') return 'select';
  if (role === 'tab' || hasAttribute(element, 'aria-pressed')) return 'toggle';
  if (role === 'textbox' && isLocked(element))
    return isDay(plainText(textOf(element) ?? '')) ? 'date' : 'text';
  const byRole = roleKinds[role];
  if (byRole) return byRole;
  if (name === 'button') return buttonKind(element);
  const editable = attributeOf(element, 'contenteditable').toLowerCase();
  const isEditable = hasAttribute(element, 'contenteditable') && editable !== 'false';
  return isEditable ? 'long-text' : null;
}

const roleKinds: Readonly<Record<string, PartKind>> = {
  combobox: 'select',
  switch: 'switch',
  radio: 'radio',
  checkbox: 'checkbox',
  spinbutton: 'number',
  textbox: 'long-text',
  searchbox: 'search',
};

/** A box that shows one value which is not typed: calendars of plain elements are. */
function isLocked(element: Element): boolean {
  const lines = attributeOf(element, 'aria-multiline') === 'true';
  return attributeOf(element, 'aria-readonly') === 'true' && !lines;
}
function isDay(text: string): boolean {
  return /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$/.test(text);
}

/** A button that says whether it is on is a switch; one that opens a list shows what was chosen from it. */
function buttonKind(element: Element): PartKind | null {
  if (attributeOf(element, 'aria-checked') !== '') return 'switch';
  return attributeOf(element, 'aria-haspopup') === 'listbox' ? 'select' : null;
}

const inputKinds: Readonly<Record<string, PartKind | null>> = {
  radio: 'radio',
  checkbox: 'checkbox',
  number: 'number',
  date: 'date',
  'datetime-local': 'date',
  search: 'search',
  text: 'text',
  email: 'text',
  tel: 'text',
  url: 'text',
};

function inputKind(element: Element, role: string): PartKind | null {
  const type = attributeOf(element, 'type').toLowerCase();
  const kind = type in inputKinds ? inputKinds[type] : otherInputs.includes(type) ? null : 'text';
  if (kind === 'checkbox' && role === 'switch') return 'switch';
  if (role === 'spinbutton') return 'number';
  // Boxes that open a calendar also call themselves combo boxes.
  if (kind === 'text' && looksLikeDate(element)) return 'date';
  if (role === 'combobox' || attributeOf(element, 'aria-haspopup') === 'listbox') return 'select';
  if (kind === 'text' && role === 'searchbox') return 'search';
  if (kind === 'text' && opensList(element)) return 'select';
  return kind ?? null;
}

const otherInputs = [
  'hidden',
  'submit',
  'button',
  'reset',
  'image',
  'file',
  'password',
  'color',
  'range',
  'month',
  'week',
  'time',
];

/** A box that nobody types in, inside a component that is called a select: it shows a choice. */
function opensList(element: Element): boolean {
  if (!hasAttribute(element, 'readonly')) return false;
  for (let node: Node | null = element, depth = 0; node && depth < 4; node = parentOf(node), depth++) {
    if (isElement(node) && /(^|[-_\s])(select|dropdown|cascader)($|[-_\s])/i.test(attributeOf(node, 'class')))
      return true;
  }
  return false;
}

/** A calendar box says so by what it holds, by what it asks for, or by the name of its component. */
function looksLikeDate(element: Element): boolean {
  const value = inputValueOf(element);
  if (isDay(value.trim())) return true;
  if (/\b(?:y{4}|m{2}|d{2})[-/.](?:m{1,3}|d{2}|y{2})/i.test(attributeOf(element, 'placeholder'))) return true;
  const popup = attributeOf(element, 'aria-haspopup');
  if (popup === 'dialog' || popup === 'grid') return true;
  for (let node: Node | null = element, depth = 0; node && depth < 4; node = parentOf(node), depth++) {
    if (isElement(node) && /picker|date-?(?:input|editor|time)|calendar/i.test(attributeOf(node, 'class')))
      return true;
  }
  return false;
}

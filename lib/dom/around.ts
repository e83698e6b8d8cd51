/** What the elements around a text say about it: that it is a label, a heading, an old price, or nothing to read. */
import { attributeOf, hasAttribute } from './nodes';
import type { Place, Tone } from './scan';

/** What the elements around say about a text. */
export interface Around {
  readonly tone: Tone;
  readonly struck: boolean;
  readonly table: boolean;
  /** Inside a label that is drawn: a radio in it may itself be invisible. */
  readonly label: boolean;
  /** The element itself is called a preview by its component. */
  readonly preview: boolean;
  readonly depth: number;
}

/** `bare`: the element has no attribute but a class. */
export function aroundOf({ element, name, role }: Place, bare: boolean, around: Around): Around {
  const said = saidBy(attributeOf(element, 'class'));
  return {
    tone: toneOf(element, name, role, bare, said) ?? around.tone,
    struck: around.struck || name === 'del' || name === 's' || said.struck,
    table: around.table || name === 'tr' || role === 'row',
    label: around.label || name === 'label',
    preview: said.preview,
    depth: around.depth + 1,
  };
}

/** Classes only add a hint here: what is called a title is taken for a heading, which no value depends on alone. */
function toneOf(element: Element, name: string, role: string, bare: boolean, said: ClassHint): Tone | null {
  if (name === 'label' || name === 'th' || name === 'dt' || role === 'columnheader') return 'label';
  if (headings.has(name) || role === 'heading') return 'heading';
  const opens = !bare && role !== 'combobox' && hasAttribute(element, 'aria-expanded');
  if (opens) return 'heading';
  if (name === 'button' || role === 'button' || role === 'link') return 'button';
  return said.tone;
}
const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'summary', 'legend']);

/** What the class of an element suggests. */
export interface ClassHint {
  readonly tone: 'label' | 'heading' | null;
  readonly struck: boolean;
  readonly preview: boolean;
}
const noHint: ClassHint = { tone: null, struck: false, preview: false };
/** A page has thousands of elements and a few hundred classes; forgotten when there are many. */
const hints = new Map<string, ClassHint>();

export function saidBy(className: string): ClassHint {
  if (className === '') return noHint;
  const known = hints.get(className);
  if (known) return known;
  if (hints.size > 2_000) hints.clear();
  const isLabel = /(^|[-_\s])(label|form-item-label)($|[-_\s])/i.test(className);
  const isHeading = /(^|[-_\s])(title|heading|text-head)/i.test(className);
  const hint: ClassHint = {
    tone: isLabel ? 'label' : isHeading ? 'heading' : null,
    struck: /line-through|strike|original-?price/i.test(className),
    preview: /preview/i.test(className),
  };
  hints.set(className, hint);
  return hint;
}

/** Elements whose text nobody reads as part of the page. */
export const silent = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'iframe',
  'head',
  'nav',
  'object',
  'canvas',
  'video',
  'audio',
  'img',
  'datalist',
  'output',
]);
export const silentRoles = new Set([
  'tooltip',
  'alert',
  'listbox',
  'menu',
  'menubar',
  'navigation',
  'dialog',
  'alertdialog',
  'banner',
  'log',
  'status',
  'img',
]);
export const leaves = new Set(['input', 'select', 'textarea', 'option', 'br', 'hr']);
export const inlineNames = new Set([
  'span',
  'b',
  'strong',
  'i',
  'em',
  'font',
  'a',
  'small',
  'sub',
  'sup',
  'mark',
  'abbr',
  'u',
  'bdi',
  'code',
  's',
  'del',
  'ins',
  'time',
  'q',
  'data',
  'big',
  'tt',
]);
/** Roles of the cells of a table. */
export const cellRoles = new Set(['cell', 'gridcell', 'columnheader', 'rowheader']);

/** What the elements around a text say about it: that it is a label, a heading, an old price, or nothing to read. */
import { attributeOf } from './nodes';
import type { Place, Tone } from './scan';

/** What the elements around say about a text. */
export interface Around {
  readonly tone: Tone;
  readonly struck: boolean;
  readonly table: boolean;
  /** Inside a label that is drawn: a radio in it may itself be invisible. */
  readonly label: boolean;
  readonly depth: number;
}

export function aroundOf({ element, name, role }: Place, around: Around): Around {
  const className = attributeOf(element, 'class');
  return {
    tone: toneOf(element, name, role, className) ?? around.tone,
    struck:
      around.struck ||
      name === 'del' ||
      name === 's' ||
      /line-through|strike|original-?price/i.test(className),
    table: around.table || name === 'tr' || role === 'row',
    label: around.label || name === 'label',
    depth: around.depth + 1,
  };
}

/** Classes only add a hint here: what is called a title is taken for a heading, which no value depends on alone. */
function toneOf(element: Element, name: string, role: string, className: string): Tone | null {
  if (name === 'label' || name === 'th' || name === 'dt' || role === 'columnheader') return 'label';
  if (/^h[1-6]$/.test(name) || role === 'heading' || name === 'summary' || name === 'legend')
    return 'heading';
  if (Element.prototype.hasAttribute.call(element, 'aria-expanded') && role !== 'combobox') return 'heading';
  if (name === 'button' || role === 'button' || role === 'link') return 'button';
  if (/(^|[-_\s])(label|form-item-label)($|[-_\s])/i.test(className)) return 'label';
  return /(^|[-_\s])(title|heading|text-head)/i.test(className) ? 'heading' : null;
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

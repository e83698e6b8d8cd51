/**
 * A page without what is in it: tags, roles, names of attributes, beginnings of ids and the texts of labels, so that a
 * reader can be mended from it. A text is left out unless it is a label, and blanked where it could be a value.
 */
import { collect } from '../dom/collect';
import { windowLayout, type Layout } from '../dom/layout';
import { attributeOf, childrenOf, isElement, localNameOf } from '../dom/nodes';
import { tablesOf } from '../dom/tables';
import type { Scan } from '../dom/scan';
import { labelTextsOf } from './label-texts';
import { blanked, secretsOf, wordlessPath } from './blanking';
import { rootOf } from './root';
import type { Address } from './sites';

export interface Structuring {
  readonly ownElement: Element | null;
  readonly layout?: Layout;
}

/** Longest report, in lines. */
const mostLines = 600;
const deepest = 120;

/** The report, in English, one element a line, inner ones further in. Forces layout once, like a reading. */
export function structureOf(document: Document, address: Address, how: Structuring): string {
  const { ownElement, layout = windowLayout } = how;
  const scan = collect(rootOf(document, layout), { layout, own: ownElement, repeats: () => false });
  const secrets = secretsOf(scan);
  const blank = (text: string): string => blanked(text, secrets);
  const drawing: Drawing = { own: ownElement, notes: notesOf(scan, blank), blank };
  const lines = draw(scan.root.element, drawing, 0);
  return [
    `place: ${address.hostname} ${wordlessPath(address.pathname, blank)}`,
    `language: ${blank(attributeOf(document.documentElement, 'lang')) || 'none'}`,
    ...lines.slice(0, mostLines).map(({ depth, text }) => `${'  '.repeat(depth)}${text}`),
    ...(lines.length > mostLines ? ['(more was left out)'] : []),
  ].join('\n');
}

interface Drawing {
  readonly own: Element | null;
  /** What is said of an element beside its markup: the kind of a control, the text of a label. */
  readonly notes: ReadonlyMap<Element, readonly string[]>;
  readonly blank: (text: string) => string;
}
interface Drawn {
  readonly depth: number;
  readonly text: string;
}

function notesOf(scan: Scan, blank: (text: string) => string): Drawing['notes'] {
  const notes = new Map<Element, string[]>();
  const note = (element: Element, text: string): void => {
    notes.set(element, [...(notes.get(element) ?? []), text]);
  };
  for (const { element, text } of labelTextsOf(scan, tablesOf(scan))) note(element, `"${blank(text)}"`);
  for (const part of scan.parts) note(part.element, `<${part.kind}>${part.folded ? ' folded' : ''}`);
  return notes;
}

/** Elements that say something, or hold one that does; a chain of wrappers is one line. */
function draw(element: Element, drawing: Drawing, depth: number): readonly Drawn[] {
  const said = drawing.notes.get(element) ?? [];
  const inner = depth > deepest ? [] : innerOf(element, drawing, depth + 1);
  if (said.length === 0 && inner.length === 0) return [];
  const text = [markupOf(element, drawing), ...said].join(' ');
  const [only] = inner;
  const wraps = said.length === 0 && only && inner.filter((one) => one.depth === depth + 1).length === 1;
  if (!wraps) return [{ depth, text }, ...inner];
  const rest = inner.slice(1).map((one) => ({ ...one, depth: one.depth - 1 }));
  return [{ depth, text: `${text} > ${only.text}` }, ...rest];
}

function innerOf(element: Element, drawing: Drawing, depth: number): readonly Drawn[] {
  const blocks: (readonly Drawn[])[] = [];
  let before = '';
  for (const node of childrenOf(element)) {
    if (!isElement(node) || node === drawing.own) continue;
    const block = draw(node, drawing, depth);
    if (block.length === 0) continue;
    const same = JSON.stringify(block);
    if (same !== before) blocks.push(block);
    else if (blocks.at(-1)?.[0]?.text !== again) blocks.push([{ depth, text: again }]);
    before = same;
  }
  return blocks.flat();
}
const again = '(again the same)';

function markupOf(element: Element, { blank }: Drawing): string {
  const role = lettersOf(attributeOf(element, 'role'));
  const type = localNameOf(element) === 'input' ? lettersOf(attributeOf(element, 'type')) : '';
  const id = lettersOf(attributeOf(element, 'id'));
  const names = Element.prototype.getAttributeNames.call(element).map(blank).sort();
  return [
    blank(localNameOf(element)),
    ...(role ? [`role=${role}`] : []),
    ...(type ? [`type=${type}`] : []),
    ...(id ? [`id=${blank(id)}…`] : []),
    ...(names.length > 0 ? [`[${names.join(' ')}]`] : []),
  ].join(' ');
}

/** The letters that a text begins with: of an id the part that a component gives, not the part that names a thing. */
function lettersOf(text: string): string {
  return /^[A-Za-z]{1,24}/.exec(text)?.[0] ?? '';
}

/**
 * Reads nodes through the methods of their prototypes. A form hands out its controls under their names, so on a page
 * with `<input name="id">` or `name="childNodes"` the plain property of the form is an element, not what we asked for.
 */

export const firstChildOf = getter<ChildNode | null>(() => Node.prototype, 'firstChild');
export const firstElementOf = getter<Element | null>(() => Element.prototype, 'firstElementChild');
export const nextSiblingOf = getter<ChildNode | null>(() => Node.prototype, 'nextSibling');
export const parentOf = getter<ParentNode | null>(() => Node.prototype, 'parentNode');
/** The text of an element with everything in it. */
export const textOf = getter<string | null>(() => Element.prototype, 'textContent');
/** The text of a text node. */
export const dataOf = getter<string>(() => CharacterData.prototype, 'data');
export const nodeTypeOf = getter<number>(() => Node.prototype, 'nodeType');
export const localNameOf = getter<string>(() => Element.prototype, 'localName');
export const shadowRootOf = getter<ShadowRoot | null>(() => Element.prototype, 'shadowRoot');

/** An attribute; `''` when it is not there. */
export function attributeOf(element: Element, name: string): string {
  return Element.prototype.getAttribute.call(element, name) ?? '';
}
export function hasAttribute(element: Element, name: string): boolean {
  return Element.prototype.hasAttribute.call(element, name);
}
/** True for an element without attributes, or with a class alone: asked for once, the others need not be. */
export function isBare(element: Element): boolean {
  const names = Element.prototype.getAttributeNames.call(element);
  return names.length === 0 || (names.length === 1 && names[0] === 'class');
}
export function matches(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}
export function firstIn(element: Element, selector: string): Element | null {
  return Element.prototype.querySelector.call(element, selector);
}
export function allIn(element: Element, selector: string): readonly Element[] {
  return [...Element.prototype.querySelectorAll.call(element, selector)];
}
export function isElement(node: Node): node is Element {
  return nodeTypeOf(node) === 1;
}
/** The element's child nodes, or those of its open shadow root. Slotted content is read where it is written. */
export function* childrenOf(element: Element): Generator<ChildNode> {
  const root = shadowRootOf(element);
  for (let node = root ? firstChildOf(root) : null; node; node = nextSiblingOf(node)) yield node;
  for (let node = firstChildOf(element); node; node = nextSiblingOf(node)) yield node;
}

/** The prototypes are looked up at the first use: where there is no page, nothing here may run while loading. */
function getter<T>(prototype: () => object, name: string): (node: Node) => T {
  let read: ((this: Node) => T) | undefined;
  return (node) => (read ??= getterIn<T>(prototype(), name)).call(node);
}

function getterIn<T>(prototype: object, name: string): (this: Node) => T {
  for (let at: object | null = prototype; at; at = behind(at)) {
    const read = Object.getOwnPropertyDescriptor(at, name)?.get;
    if (read) return read;
  }
  throw new Error(`no getter of ${name}`);
}

function behind(prototype: object): object | null {
  const next: unknown = Object.getPrototypeOf(prototype);
  return typeof next === 'object' ? next : null;
}

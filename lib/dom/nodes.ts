/**
 * Reads nodes through the methods of their prototypes. A form hands out its controls under their names, so on a page
 * with `<input name="id">` or `name="childNodes"` the plain property of the form is an element, not what we asked for.
 */

export const firstChildOf = getter<ChildNode | null>(() => Node.prototype, 'firstChild');
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
export function matches(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
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
  return (node) => {
    for (let at: object | null = read ? null : prototype(); at && !read; at = behind(at)) {
      read = Object.getOwnPropertyDescriptor(at, name)?.get;
    }
    if (!read) throw new Error(`no getter of ${name}`);
    return read.call(node);
  };
}

function behind(prototype: object): object | null {
  const next: unknown = Object.getPrototypeOf(prototype);
  return typeof next === 'object' ? next : null;
}

interface OpensRoots {
  readonly openOrClosedShadowRoot: (element: Element) => ShadowRoot | null;
}

/**
 * Takes away the panel that an older version of the extension left in this page. It is found through its shadow root,
 * which only extensions can look into: our element carries no mark that the page could see.
 */
export function removeOlder(document: Document): void {
  const dom: unknown = Reflect.get(chrome, 'dom');
  if (!opensRoots(dom)) return;
  for (const element of document.documentElement.children) {
    if (!(element instanceof HTMLDivElement)) continue;
    if (dom.openOrClosedShadowRoot(element)?.querySelector(':scope > .cp')) element.remove();
  }
}

function opensRoots(dom: unknown): dom is OpensRoots {
  return typeof dom === 'object' && dom !== null && 'openOrClosedShadowRoot' in dom;
}

import { navigate } from './route';

type Counter = 'submits' | 'changes' | 'shortcuts' | 'clicks' | 'synthetic';

/** What a test asks of the stage, at `window.__stage`. */
export type StageHandle = Record<Counter, number> & {
  navigate(path: string): void;
  replaceBodyChild(): number;
  replaceSubApp(): void;
};

declare global {
  interface Window {
    __stage: StageHandle;
  }
}

const remount = new EventTarget();

export function installHandle(): void {
  const ours = rememberOurNodes();
  window.__stage = {
    submits: 0,
    changes: 0,
    shortcuts: 0,
    clicks: 0,
    synthetic: 0,
    navigate,
    replaceBodyChild: () => {
      const places = [document.body, document.documentElement];
      const foreign = places.flatMap((place) => [...place.children]).filter((node) => !ours.has(node));
      for (const node of foreign) node.remove();
      return foreign.length;
    },
    replaceSubApp: () => void remount.dispatchEvent(new Event('remount')),
  };
  listenLikeAHost();
}

export function count(what: Counter): void {
  window.__stage[what] += 1;
}

export function onRemount(listener: () => void): () => void {
  remount.addEventListener('remount', listener);
  return () => remount.removeEventListener('remount', listener);
}

/** Own nodes are those that the page's world put there; an extension's world does not pass here. */
function rememberOurNodes(): WeakSet<Node> {
  const ours = new WeakSet<Node>([document.head, document.body, ...document.body.children]);
  const { body } = document;
  body.appendChild = <T extends Node>(node: T): T => {
    ours.add(node);
    Node.prototype.appendChild.call(body, node);
    return node;
  };
  body.insertBefore = <T extends Node>(node: T, before: Node | null): T => {
    ours.add(node);
    Node.prototype.insertBefore.call(body, node, before);
    return node;
  };
  return ours;
}

/** The host acts on bare letters unless the target is a field, and takes some of them away. */
function listenLikeAHost(): void {
  window.addEventListener('keydown', (event) => {
    const target = event.target;
    const inField = target instanceof Element && target.matches('input, textarea, [contenteditable]');
    if (inField || event.ctrlKey || event.metaKey || event.altKey || event.key.length !== 1) return;
    count('shortcuts');
    if ('gs/'.includes(event.key)) {
      event.preventDefault();
      document.getElementById('host-search')?.focus();
    }
  });
  for (const type of ['click', 'keydown', 'input', 'change']) {
    const inHost = (target: EventTarget | null) =>
      target instanceof Node && (document.getElementById('root')?.contains(target) ?? false);
    window.addEventListener(
      type,
      (event) => {
        if (!inHost(event.target)) return;
        if (type === 'click') count('clicks');
        if (!event.isTrusted) count('synthetic');
      },
      true,
    );
  }
}

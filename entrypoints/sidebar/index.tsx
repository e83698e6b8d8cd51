import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import uiCss from '../../components/ui/ui.css?inline';
import { addOwnElement } from '../../lib/dom/own-element';
import { isAlive } from '../../lib/platform/runtime';
import { removeOlder } from '../../lib/platform/older-copy';
import { App } from './app';
import css from './style.css?inline';
import { createVisit } from './visit';

/** One panel a document: a second injection finds the first one in the isolated world and only wakes it. */
const mark = Symbol.for('collab-preflight');

export default defineUnlistedScript(() => {
  const running: unknown = Reflect.get(globalThis, mark);
  if (typeof running === 'function') {
    running();
    return;
  }
  removeOlder(document);
  const life = new AbortController();
  const own = addOwnElement(document, {
    mode: __SHADOW_MODE__,
    css: `${uiCss}\n${css}`,
    signal: life.signal,
    clock: () => performance.now(),
  });
  const visit = createVisit(own.element, life.signal);
  Reflect.set(globalThis, mark, () => isAlive() && visit.read());
  render(<App visit={visit} container={own.container} />, own.container);
  void visit.start();
});

import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import reportCss from '../../components/sidebar/report.css?inline';
import uiCss from '../../components/ui/ui.css?inline';
import { addOwnElement } from '../../lib/dom/own-element';
import { isAlive } from '../../lib/platform/runtime';
import { removeOlder } from '../../lib/platform/older-copy';
import { App } from './app';
import { parts } from './parts';
import css from './style.css?inline';
import { createVisit } from './visit';

/** One panel a document: a second injection finds the first one in the isolated world and only wakes it. */
export default defineUnlistedScript(() => {
  const { reader, judge, wake } = parts();
  if (wake) {
    wake();
    return;
  }
  if (!reader || !judge) throw new Error('the panel was injected without the parts that it needs');
  removeOlder(document);
  const life = new AbortController();
  const own = addOwnElement(document, {
    mode: __SHADOW_MODE__,
    css: `${uiCss}\n${reportCss}\n${css}`,
    signal: life.signal,
    clock: () => performance.now(),
  });
  const visit = createVisit({ own: own.element, reader, judge, life: life.signal });
  parts().wake = () => isAlive() && visit.read();
  render(<App visit={visit} container={own.container} />, own.container);
  void visit.start();
});

import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { watchPage } from '../../lib/dom/watch';
import { goTo } from '../../lib/host/locate';
import { readPage } from '../../lib/host/read';
import { platformShopIdOf } from '../../lib/host/sites';
import { createAsk } from '../../lib/messaging/client';
import type { FieldId } from '../../lib/model/draft';
import { listen } from '../../lib/platform/bell';
import { now } from '../../lib/platform/clock';
import { onCommand } from '../../lib/platform/commands';
import { newId } from '../../lib/platform/ids';
import { localItem } from '../../lib/platform/local-storage';
import { log } from '../../lib/platform/log';
import { isAlive, wire } from '../../lib/platform/runtime';
import { hashOf } from '../../lib/rules/draft-hash';
import { createSettings, defaultSettings, settingsKey, settingsOf } from '../../lib/state/settings';
import { createSidebar } from '../../lib/state/sidebar';
import { createPlace } from './place';

export type Visit = ReturnType<typeof createVisit>;

/**
 * The life of the panel in one document: reads the page after each tick, hands the draft to the model, keeps the panel
 * off the page's buttons, and notices when the extension was updated under it. Ends with `life`.
 */
export function createVisit(own: HTMLElement, life: AbortSignal) {
  const settings = createSettings(localItem(settingsKey, defaultSettings, settingsOf), life);
  const model = createSidebar({ ask: createAsk(wire), now, newId });
  const place = createPlace(own, () => settings.placeOn(location.host), life);
  const updated = signal(false);
  const glow = signal<Element | null>(null);
  const lost = signal(false);
  const elements = signal<ReadonlyMap<FieldId, WeakRef<Element>>>(new Map());
  /** Ends watching when the extension was updated: what is typed in the page is never at risk. */
  const watching = new AbortController();
  life.addEventListener('abort', () => watching.abort(), { once: true });
  let lastHash = '';
  let lastPath = '';

  function read(): void {
    if (!stillAlive()) return;
    if (location.pathname !== lastPath) {
      lastPath = location.pathname;
      lastHash = '';
      model.leave();
    }
    try {
      take();
    } catch (error) {
      log.note('read', error);
      model.leave();
    }
    place.look();
  }

  function take(): void {
    const result = readPage(document, location, { readAt: now(), ownElement: own });
    elements.value = result.page === null ? new Map() : result.elements;
    if (result.page === null) {
      lastHash = '';
      model.leave();
      return;
    }
    const hash = `${hashOf(result.draft)}|${result.enough}|${platformShopIdOf(location) ?? ''}`;
    if (hash === lastHash) {
      model.tick();
      return;
    }
    lastHash = hash;
    const { page, draft, enough, fields } = result;
    model.see({ state: 'draft', page, draft, enough, fields, platformShopId: platformShopIdOf(location) });
  }

  function stillAlive(): boolean {
    if (isAlive()) return true;
    updated.value = true;
    watching.abort();
    return false;
  }

  async function start(): Promise<void> {
    await settings.load();
    const { signal: watched } = watching;
    watchPage(document, { tick: read, ownElement: own, signal: watched });
    listen(() => void model.refreshPlan(), watched);
    onCommand((command) => {
      if (command === 'toggle-sidebar') toggle();
      if (command === 'check-now') read();
      if (command === 'next-issue') next();
    }, watched);
    const look = (): void => {
      if (stillAlive() && document.visibilityState === 'visible') {
        read();
        void model.refreshPlan();
      }
    };
    document.addEventListener('visibilitychange', look, { signal: watched });
    window.addEventListener('focus', look, { signal: watched });
    window.addEventListener('pageshow', look, { signal: watched });
    const liveness = setInterval(() => stillAlive() && model.tick(), 30_000);
    watched.addEventListener('abort', () => clearInterval(liveness), { once: true });
    read();
  }

  function open(value: boolean): void {
    const before = settings.placeOn(location.host);
    void settings.place(location.host, { ...before, open: value });
    place.look();
  }
  function toggle(): void {
    open(place.panel.peek() === null);
  }
  /** The next finding gets the focus; Enter there goes to the field. */
  function next(): void {
    if (place.panel.peek() === null) open(true);
    nextWanted.value += 1;
  }
  const nextWanted = signal(0);

  return {
    model,
    settings,
    place,
    updated: updated as ReadonlySignal<boolean>,
    glow: glow as ReadonlySignal<Element | null>,
    /** True after "Go to field" found nothing: the page was read again. */
    lost: lost as ReadonlySignal<boolean>,
    nextWanted: nextWanted as ReadonlySignal<number>,
    reachable: computed<ReadonlySet<FieldId>>(() => new Set(elements.value.keys())),
    start,
    read,
    open,
    toggle,
    goTo(field: FieldId): void {
      const element = elements.value.get(field)?.deref();
      lost.value = !element?.isConnected;
      if (!element?.isConnected) {
        read();
        return;
      }
      goTo(element);
      glow.value = null;
      glow.value = element;
    },
  };
}

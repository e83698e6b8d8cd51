import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import { createAsk } from '../../lib/messaging/client';
import type { FieldId, PageKind } from '../../lib/model/draft';
import { listen } from '../../lib/platform/bell';
import { now } from '../../lib/platform/clock';
import { onCommand, type PanelCommand } from '../../lib/platform/commands';
import { newId } from '../../lib/platform/ids';
import { localItem } from '../../lib/platform/local-storage';
import { log } from '../../lib/platform/log';
import { isAlive, wire } from '../../lib/platform/runtime';
import { createDismissals, dismissalsKey, dismissalsOf, noDismissals } from '../../lib/state/dismissals';
import { createPacks, noStoredPacks, packsKey, storedPacksOf } from '../../lib/state/packs';
import { createSettings, defaultSettings, settingsKey, settingsOf } from '../../lib/state/settings';
import { createSidebar } from '../../lib/state/sidebar';
import { isElsewhere, whereaboutsOf, type Whereabouts } from '../../lib/state/whereabouts';
import type { Judge } from '../../lib/state/judge';
import { createPlace, type Wish } from './place';
import { parsedItem, parser } from './pack-parser';
import type { Reader } from './reader-part';
import { createWayIn } from './way-in';
import { createWords } from './words';

interface VisitParts {
  readonly own: HTMLElement;
  readonly reader: Reader;
  readonly judge: Judge;
  readonly life: AbortSignal;
}

export type Visit = ReturnType<typeof createVisit>;

/**
 * The life of the panel in one document: reads the page after each tick, hands the draft to the model, keeps the panel
 * off the page's buttons, and notices when the extension was updated under it. Ends with `life`.
 */
export function createVisit({ own, reader, judge, life }: VisitParts) {
  const settings = createSettings(localItem(settingsKey, defaultSettings, settingsOf), life);
  const dismissals = createDismissals(localItem(dismissalsKey, noDismissals, dismissalsOf), now, life);
  const packs = createPacks(parsedItem(localItem(packsKey, noStoredPacks, storedPacksOf)), parser, life);
  const model = createSidebar({
    ask: createAsk(wire),
    judge,
    dismissals,
    packs: packs.current,
    now,
    newId,
  });
  const place = createPlace(own, wish, life);
  const wayIn = createWayIn({ own, reader, model, read, life });
  const words = createWords(settings.language);
  const updated = signal(false);
  const glow = signal<Element | null>(null);
  const lost = signal(false);
  const elements = signal<ReadonlyMap<FieldId, WeakRef<Element>>>(new Map());
  /** Ends watching when the extension was updated: what is typed in the page is never at risk. */
  const watching = new AbortController();
  life.addEventListener('abort', () => watching.abort(), { once: true });
  let lastHash = '';
  let where: Whereabouts | null = null;
  let lastLanguage = '';

  /** Where the panel was asked for, or asks the seller, it is open whatever was chosen. */
  function wish(): Wish {
    const chosen = settings.placeOn(location.host);
    const asks = model.seen.peek().state === 'unknown' || model.submission.peek().state !== 'none';
    return asks ? { ...chosen, open: true } : chosen;
  }

  function read(): void {
    if (!stillAlive()) return;
    const here = whereaboutsOf(location, where);
    const moved = isElsewhere(where, here);
    where = here;
    if (moved) {
      lastHash = '';
      wayIn.moved();
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
    const result = readPage();
    elements.value = result.page === null ? new Map() : result.elements;
    if (result.page === null) {
      lastHash = '';
      if (model.seen.peek().state === 'draft') model.leave();
      return;
    }
    const list = reader.readCampaigns(document, location, result.draft, { ownElement: own });
    const shop = reader.platformShopIdOf(location) ?? '';
    const hash = `${judge.hashOf(result.draft)}|${result.enough}|${shop}|${JSON.stringify(list)}`;
    if (hash === lastHash) {
      model.tick();
      return;
    }
    lastHash = hash;
    const { page, draft, enough, fields } = result;
    model.see({
      state: 'draft',
      page,
      draft,
      enough,
      fields,
      platformShopId: reader.platformShopIdOf(location),
      list,
    });
  }

  /** Labels that were pointed at hold for pages in one language, which only a reading tells. */
  function readPage(): ReturnType<Reader['readPage']> {
    const page = wayIn.named.peek();
    const how = { readAt: now(), ownElement: own, ...(page && { page }) };
    const on = (language: string) => ({ ...how, aliases: wayIn.aliases.on(location.hostname, language) });
    const result = reader.readPage(document, location, on(lastLanguage));
    if (result.page === null || result.draft.language === lastLanguage) return result;
    const none = on(lastLanguage).aliases.size === 0;
    lastLanguage = result.draft.language;
    const again = on(lastLanguage);
    return none && again.aliases.size === 0 ? result : reader.readPage(document, location, again);
  }

  function stillAlive(): boolean {
    if (isAlive()) return true;
    updated.value = true;
    watching.abort();
    return false;
  }

  async function start(): Promise<void> {
    const { signal: watched } = watching;
    const started = Promise.withResolvers<undefined>();
    // Heard from the first moment on: the panel may have been brought by a shortcut, which is then sent again.
    onCommand((command) => void started.promise.then(() => run(command)), watched);
    await Promise.all([settings.load(), dismissals.load(), packs.load(), wayIn.load()]);
    await words.load();
    reader.watchPage(document, { tick: read, ownElement: own, signal: watched });
    listen(() => void model.refreshPlan(), watched);
    document.addEventListener('click', noticeSubmit, { capture: true, passive: true, signal: watched });
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
    // A question opens the panel, and its answer gives the place back.
    const placing = effect(() => void (model.submission.value.state !== 'saving' && place.look()));
    watched.addEventListener('abort', placing, { once: true });
    started.resolve(undefined);
  }
  function run(command: PanelCommand): void {
    if (command === 'toggle-sidebar') toggle();
    if (command === 'check-now') read();
    if (command === 'next-issue') next();
  }

  /** Only listens. The page is read at once, since after its own answer the draft may be gone. */
  function noticeSubmit(event: Event): void {
    if (!event.isTrusted || event.target === own || !reader.isSubmit(event.composedPath())) return;
    read();
    model.submitted(`${location.origin}${location.pathname}`);
    place.look();
  }

  function open(value: boolean): void {
    if (!value && model.submission.peek().state !== 'none') model.dismissSubmission();
    if (model.seen.peek().state === 'unknown') {
      model.leave();
      return;
    }
    const before = settings.placeOn(location.host);
    void settings.place(location.host, { ...before, open: value });
    place.look();
  }
  /** Where nothing was recognised the page is looked at once more, and then the seller is asked what it is. */
  function toggle(): void {
    if (model.seen.peek().state !== 'nothing') {
      open(place.panel.peek() === null);
      return;
    }
    read();
    if (model.seen.peek().state === 'nothing') model.wonder();
    place.look();
  }
  function name(page: PageKind | null): void {
    wayIn.name(page);
    lastHash = '';
    read();
    if (page !== null) open(true);
    else if (model.seen.peek().state === 'nothing') model.wonder();
    place.look();
  }
  /** The next finding gets the focus; Enter there goes to the field. */
  function next(): void {
    if (place.panel.peek() === null) open(true);
    nextWanted.value += 1;
  }
  const nextWanted = signal(0);

  return {
    model,
    judge,
    settings,
    packs: packs.current,
    /** The words of the chosen language; null until they are there. */
    words: words.current,
    place,
    updated: updated as ReadonlySignal<boolean>,
    glow: glow as ReadonlySignal<Element | null>,
    /** True after "Go to field" found nothing: the page was read again. */
    lost: lost as ReadonlySignal<boolean>,
    nextWanted: nextWanted as ReadonlySignal<number>,
    reachable: computed<ReadonlySet<FieldId>>(() => new Set(elements.value.keys())),
    boxAround: reader.boxAround,
    pointable: reader.pointable,
    wayIn,
    name,
    start,
    read,
    open,
    toggle,
    goTo(field: FieldId): void {
      const element = reader.locate(elements.value, field);
      lost.value = element === null;
      if (element === null) {
        read();
        return;
      }
      reader.goTo(element);
      glow.value = null;
      glow.value = element;
    },
  };
}

import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Pointing } from '../../components/sidebar/ways';
import type { FieldId, PageKind } from '../../lib/model/draft';
import { localItem } from '../../lib/platform/local-storage';
import { log } from '../../lib/platform/log';
import { aliasesKey, aliasesOf, createAliases, noAliases, type Alias } from '../../lib/state/aliases';
import type { SidebarModel } from '../../lib/state/sidebar';
import type { Reader } from './reader-part';

interface WayInParts {
  readonly own: HTMLElement;
  readonly reader: Reader;
  readonly model: SidebarModel;
  /** Reads the page again. */
  readonly read: () => void;
  readonly life: AbortSignal;
}

/** What the seller tells us about a page that was not understood: what page it is, and where a field is. Ends with `life`. */
export function createWayIn({ own, reader, model, read, life }: WayInParts) {
  const aliases = createAliases(localItem(aliasesKey, noAliases, aliasesOf), life);
  /** By path, until the document goes. */
  const names = signal<ReadonlyMap<string, PageKind>>(new Map());
  const path = signal(location.pathname);
  const pointing = signal<Pointing>({ state: 'off' });
  let waiting: AbortController | null = null;

  function name(page: PageKind | null): void {
    const next = new Map(names.value);
    if (page) next.set(location.pathname, page);
    else next.delete(location.pathname);
    names.value = next;
    path.value = location.pathname;
  }

  function point(field: FieldId): void {
    stop();
    pointing.value = { state: 'waiting', field };
    waiting = new AbortController();
    const signal_ = AbortSignal.any([waiting.signal, life]);
    // Only listens: what the click does on the page is none of our business.
    document.addEventListener('click', (event) => void clicked(event, field), {
      capture: true,
      passive: true,
      signal: signal_,
    });
  }
  function stop(): void {
    waiting?.abort();
    pointing.value = { state: 'off' };
  }
  async function clicked(event: Event, field: FieldId): Promise<void> {
    const [target] = event.composedPath();
    if (!event.isTrusted || event.target === own || !(target instanceof Node)) return;
    const seen = model.seen.peek();
    if (seen.state !== 'draft') return;
    const label = labelAt(target);
    if (label === null) {
      pointing.value = { state: 'failed', field, why: 'no-label' };
      return;
    }
    const alias = { host: location.hostname, language: seen.draft.language, field, label };
    if (!(await aliases.add(alias))) {
      pointing.value = { state: 'failed', field, why: 'not-kept' };
      return;
    }
    read();
    const after = model.seen.peek();
    if (after.state === 'draft' && after.draft.fields[field].state !== 'missing') {
      stop();
      return;
    }
    await aliases.remove(alias);
    pointing.value = { state: 'failed', field, why: 'not-read' };
    read();
  }
  function labelAt(target: Node): string | null {
    try {
      return reader.labelAt(document, target, { ownElement: own });
    } catch (error) {
      log.note('point', error);
      return null;
    }
  }

  return {
    load: aliases.load,
    aliases,
    /** The kind that the seller gave this page; null: we say what it is. */
    named: computed(() => names.value.get(path.value) ?? null),
    pointing: pointing as ReadonlySignal<Pointing>,
    ownAliases: computed<readonly Alias[]>(() =>
      aliases.all.value.filter(({ host }) => host === location.hostname),
    ),
    name,
    point,
    stop,
    /** The page is another one now. */
    moved(): void {
      path.value = location.pathname;
      stop();
    },
    forget: async (alias: Alias): Promise<void> => {
      await aliases.remove(alias);
      read();
    },
    structure: (): string => reader.structureOf(document, location, { ownElement: own }),
  };
}

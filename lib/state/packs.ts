/**
 * Rule packs that the seller imported: one versioned item in `storage.local`, shared by the planner page and every panel.
 * A stored pack is parsed each time it is read; one that this version does not understand is kept and not used.
 */
import { signal, type ReadonlySignal } from '@preact/signals';
import type { PackFault, ReadPack } from '../markets/pack-schema';
import type { RulePack } from '../markets/pack';

export interface Packs {
  readonly version: 1;
  /** Those that count. */
  readonly packs: readonly RulePack[];
  /** What was stored and could not be understood, as it was. */
  readonly kept: readonly unknown[];
}
export const noPacks: Packs = { version: 1, packs: [], kept: [] };

/** The item in `storage.local`. */
export const packsKey = 'rulePacks';

/** What is stored: the packs as JSON. */
export interface StoredPacks {
  readonly version: 1;
  readonly packs: readonly unknown[];
}
/** The item as `lib/platform/local-storage` makes it: `localItem(packsKey, { version: 1, packs: [] }, storedPacksOf)`. */
export interface PacksItem {
  get(): Promise<StoredPacks>;
  set(value: StoredPacks): Promise<void>;
  watch(changed: (value: StoredPacks) => void, signal: AbortSignal): void;
}
export const noStoredPacks: StoredPacks = { version: 1, packs: [] };

export function storedPacksOf(stored: unknown): StoredPacks | null {
  if (typeof stored !== 'object' || stored === null || !('version' in stored) || stored.version !== 1)
    return null;
  return 'packs' in stored && Array.isArray(stored.packs) ? { version: 1, packs: stored.packs } : null;
}

export type PacksModel = ReturnType<typeof createPacks>;
export type Imported =
  | { readonly state: 'done'; readonly pack: RulePack }
  | { readonly state: 'refused'; readonly faults: readonly PackFault[] }
  | { readonly state: 'unsaved' };

/** Keeps the packs equal in every open page until `until` aborts. `packOf` is the parser, `readPack` that of a file. */
export function createPacks(
  item: PacksItem,
  { packOf, readPack }: { packOf(json: unknown): ReadPack; readPack(text: string): ReadPack },
  until: AbortSignal,
) {
  const current = signal<Packs>(noPacks);
  const take = ({ packs }: StoredPacks): void => {
    const read = packs.map((json) => ({ json, read: packOf(json) }));
    current.value = {
      version: 1,
      packs: read.flatMap((one) => (one.read.ok ? [one.read.pack] : [])),
      kept: read.flatMap((one) => (one.read.ok ? [] : [one.json])),
    };
  };
  item.watch(take, until);

  async function store(packs: readonly RulePack[]): Promise<boolean> {
    const next: StoredPacks = { version: 1, packs: [...packs, ...current.value.kept] };
    try {
      await item.set(next);
      take(next);
      return true;
    } catch {
      return false;
    }
  }
  return {
    current: current as ReadonlySignal<Packs>,
    async load(): Promise<void> {
      take(await item.get().catch(() => noStoredPacks));
    },
    /** Takes the text of a file; one of the same id is replaced. What is refused changes nothing. */
    async importText(text: string): Promise<Imported> {
      const read = readPack(text);
      if (!read.ok) return { state: 'refused', faults: read.faults };
      const { pack } = read;
      const others = current.value.packs.filter(({ id }) => id !== pack.id);
      return (await store([...others, pack])) ? { state: 'done', pack } : { state: 'unsaved' };
    },
    remove: (id: string): Promise<boolean> => store(current.value.packs.filter((pack) => pack.id !== id)),
  };
}

/**
 * Labels that the seller pointed at, one versioned item in `storage.local`. What cannot be read leaves none in place and
 * is not overwritten before the seller points again.
 */
import { signal, type ReadonlySignal } from '@preact/signals';
import { fieldIds, type FieldId } from '../model/draft';

/** The words that name a field on one host, on pages in one language. Never a path into the page. */
export interface Alias {
  readonly host: string;
  /** BCP 47 primary tag of the page's own labels, or `und`. */
  readonly language: string;
  readonly field: FieldId;
  readonly label: string;
}
export interface Aliases {
  readonly version: 1;
  readonly aliases: readonly Alias[];
}

export const aliasesKey = 'aliases';
export const noAliases: Aliases = { version: 1, aliases: [] };
const most = 500;

/** As `lib/platform/local-storage` makes it: `localItem(aliasesKey, noAliases, aliasesOf)`. */
export interface AliasesItem {
  get(): Promise<Aliases>;
  set(value: Aliases): Promise<void>;
  watch(changed: (value: Aliases) => void, signal: AbortSignal): void;
}

/** Keeps the list equal in every open panel until `until` aborts. Nothing here throws. */
export function createAliases(item: AliasesItem, until: AbortSignal) {
  const all = signal<readonly Alias[]>([]);
  item.watch(({ aliases }) => (all.value = aliases), until);

  async function store(next: readonly Alias[]): Promise<boolean> {
    return item.set({ version: 1, aliases: next.slice(-most) }).then(
      () => {
        all.value = next.slice(-most);
        return true;
      },
      () => false,
    );
  }
  return {
    all: all as ReadonlySignal<readonly Alias[]>,
    async load(): Promise<void> {
      all.value = (await item.get().catch(() => noAliases)).aliases;
    },
    /** false: it could not be kept. */
    add: (alias: Alias): Promise<boolean> => store([...all.value.filter((one) => !same(one, alias)), alias]),
    remove: (alias: Alias): Promise<boolean> => store(all.value.filter((one) => !same(one, alias))),
    /** By field, for pages of this host in this language. */
    on(host: string, language: string): ReadonlyMap<FieldId, readonly string[]> {
      const own = all.value.filter((one) => one.host === host && one.language === language);
      const fields = new Set(own.map(({ field }) => field));
      const labelsOf = (field: FieldId): readonly string[] =>
        own.flatMap((one) => (one.field === field ? [one.label] : []));
      return new Map([...fields].map((field) => [field, labelsOf(field)]));
    },
  };
}

function same(one: Alias, other: Alias): boolean {
  return (
    one.host === other.host &&
    one.language === other.language &&
    one.field === other.field &&
    one.label === other.label
  );
}

/** The stored item; entries that do not parse are left out, an item that is none of ours is null. */
export function aliasesOf(stored: unknown): Aliases | null {
  if (typeof stored !== 'object' || stored === null || !('aliases' in stored)) return null;
  const { aliases } = stored;
  return Array.isArray(aliases) ? { version: 1, aliases: aliases.flatMap(aliasOf) } : null;
}

function aliasOf(stored: unknown): readonly Alias[] {
  if (typeof stored !== 'object' || stored === null) return [];
  const [host, language, label] = ['host', 'language', 'label'].map((key) => textOf(stored, key));
  const field = fieldIds.find((id) => id === textOf(stored, 'field'));
  return host && language && label && field ? [{ host, language, field, label }] : [];
}

function textOf(stored: object, key: string): string {
  const value: unknown = Reflect.get(stored, key);
  return typeof value === 'string' && value.length <= 200 ? value : '';
}

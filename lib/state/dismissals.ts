/**
 * Findings that the seller put aside: one versioned item in `storage.local`, shared by every panel and kept apart from
 * the plan. An entry ends after 30 days, or when what the finding was made of changes (its key is another one then).
 */
import { signal, type ReadonlySignal } from '@preact/signals';
import type { Instant } from '../model/day';
import { dismissReasons, type Dismissal, type DismissReason } from '../model/dismissal';
import { addHours, compareInstants, instantIn } from '../reckoning/days';

export interface Dismissals {
  readonly version: 1;
  readonly items: readonly Dismissal[];
}
export const noDismissals: Dismissals = { version: 1, items: [] };

/** The item in `storage.local`. */
export const dismissalsKey = 'dismissals';

/** The item as `lib/platform/local-storage` makes it: `localItem(dismissalsKey, noDismissals, dismissalsOf)`. */
export interface DismissalsItem {
  get(): Promise<Dismissals>;
  set(value: Dismissals): Promise<void>;
  watch(changed: (value: Dismissals) => void, signal: AbortSignal): void;
}

export type DismissalsModel = ReturnType<typeof createDismissals>;

/** Keeps the list equal in every open panel until `until` aborts. Nothing here throws. */
export function createDismissals(item: DismissalsItem, now: () => Instant, until: AbortSignal) {
  const current = signal<Dismissals>(noDismissals);
  /** True after a change could not be stored: it holds in this panel only. */
  const unsaved = signal(false);
  item.watch((value) => (current.value = value), until);

  /** Changes what is stored now, not what this panel saw last: another panel may have written since. */
  async function change(to: (items: readonly Dismissal[]) => readonly Dismissal[]): Promise<void> {
    current.value = { version: 1, items: to(current.value.items) };
    try {
      const stored = await item.get();
      const next: Dismissals = { version: 1, items: to(stored.items) };
      await item.set(next);
      current.value = next;
      unsaved.value = false;
    } catch {
      unsaved.value = true;
    }
  }

  return {
    current: current as ReadonlySignal<Dismissals>,
    unsaved: unsaved as ReadonlySignal<boolean>,
    async load(): Promise<void> {
      current.value = await item.get().catch(() => noDismissals);
    },
    /** The entry that counts for a key at a moment, or null. */
    of(key: string, at: Instant): Dismissal | null {
      return current.value.items.find((one) => one.key === key && counts(one, at)) ?? null;
    },
    dismiss(key: string, rule: string, reason: DismissReason): Promise<void> {
      const at = now();
      const entry: Dismissal = { key, rule, reason, at, until: addHours(at, lasting) };
      return change((items) =>
        [...items.filter((one) => one.key !== key && counts(one, at)), entry].slice(-most),
      );
    },
    undo: (key: string): Promise<void> => change((items) => items.filter((one) => one.key !== key)),
  };
}

/** 30 days. */
const lasting = 30 * 24;
/** More than anybody puts aside in 30 days; the oldest give way. */
const most = 500;

function counts({ until }: Dismissal, at: Instant): boolean {
  return compareInstants(at, until) < 0;
}

/** The list in a stored item; an entry that does not parse is left out, an item of another version is not understood. */
export function dismissalsOf(stored: unknown): Dismissals | null {
  if (!isRecord(stored) || stored['version'] !== 1 || !Array.isArray(stored['items'])) return null;
  const items = stored['items'].map((one: unknown) => entryOf(one)).filter((one) => one !== null);
  return { version: 1, items };
}

function entryOf(stored: unknown): Dismissal | null {
  if (!isRecord(stored)) return null;
  const { key, rule } = stored;
  const reason = dismissReasons.find((one) => one === stored['reason']);
  const [at, until] = [momentOf(stored['at']), momentOf(stored['until'])];
  if (typeof key !== 'string' || typeof rule !== 'string' || !reason || !at || !until) return null;
  return { key, rule, reason, at, until };
}
function momentOf(value: unknown): Instant | null {
  return typeof value === 'string' ? instantIn(value) : null;
}
function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

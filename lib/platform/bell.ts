/**
 * The bell: one number in `storage.local` that changes after every change of the plan. It reaches every page and
 * content script, also when the worker was stopped in between. It says that something changed, never what.
 */
import { localItem, type Item } from './local-storage';

const bell = localItem<number>('planRevision', 0, (stored) => (typeof stored === 'number' ? stored : null));

/** Rings: the plan now has this revision. Called by the worker only, after a commit. */
export function ring(revision: number, item: Item<number> = bell): Promise<void> {
  return item.set(revision);
}

/** Calls back with the plan's revision after every change, until `signal` aborts. */
export function listen(
  changed: (revision: number) => void,
  signal: AbortSignal,
  item: Item<number> = bell,
): void {
  item.watch(changed, signal);
}

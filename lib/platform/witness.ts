import type { Witness } from '../model/witness';
import { localItem, type Item } from './local-storage';

/** The witness of the plan in `storage.local`. Written by the worker after each change; null before the first. */
export function witnessItem(): Item<Witness | null> {
  return localItem<Witness | null>('planWitness', null, (stored) => (isWitness(stored) ? stored : null));
}

function isWitness(stored: unknown): stored is Witness {
  return (
    typeof stored === 'object' &&
    stored !== null &&
    'revision' in stored &&
    typeof stored.revision === 'number' &&
    'at' in stored &&
    typeof stored.at === 'string' &&
    'counts' in stored &&
    typeof stored.counts === 'object' &&
    stored.counts !== null
  );
}

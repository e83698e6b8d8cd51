import type { Health } from '../planner/port';
import type { Keeper } from './open';
import { setAside } from './repair';
import { stores } from './schema';
import { isDiskFull, troubleOf, type TroubleKind } from './trouble';

/** Whether the plan can be read and written now, and how many rows are set aside. */
export async function healthOf(
  keeper: Keeper,
  isFull: () => boolean,
  note: (place: string, error: unknown) => void,
): Promise<Health> {
  try {
    if (await keeper.isTooNew()) return { state: 'read-only', why: 'too-new' };
    const count = await keeper.use(
      'look',
      async (db) => (await setAside(db.transaction([...stores], 'readonly'))).size,
    );
    return isFull() && (await isDiskFull())
      ? { state: 'read-only', why: 'storage-full' }
      : { state: 'good', setAside: count };
  } catch (error) {
    const trouble = await troubleOf(error);
    if (trouble === null) throw error;
    note('health', trouble);
    return { state: 'read-only', why: stateOfTrouble[trouble.kind] };
  }
}

const stateOfTrouble = {
  'too-new': 'too-new',
  'storage-full': 'storage-full',
  blocked: 'blocked',
  slow: 'blocked',
  damaged: 'damaged',
  emptied: 'emptied',
  older: 'older',
  failed: 'damaged',
} as const satisfies Record<TroubleKind, (Health & { state: 'read-only' })['why']>;

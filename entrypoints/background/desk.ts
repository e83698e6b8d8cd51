import type { Desk } from '../../lib/planner/port';
import { zoneOf } from '../../lib/planner/zones';
import { ring } from '../../lib/platform/bell';
import { now, wait } from '../../lib/platform/clock';
import { newId } from '../../lib/platform/ids';
import { witnessItem } from '../../lib/platform/witness';
import { openPlan } from '../../lib/storage';

/**
 * The plan on its database; nothing is opened before the first request. `note` gets what went wrong, `later` asks for a
 * copy of the plan in so many minutes.
 */
export function createDesk(
  note: (place: string, error: unknown) => void,
  later: (minutes: number) => Promise<void>,
): Desk {
  const { plan, receipts, copies } = openPlan({
    witness: witnessItem(),
    now,
    newId,
    wait,
    bell: ring,
    later,
    note,
  });
  return { plan, receipts, copies, now, newId, zoneOf };
}

/** Rings when the plan has changed since its last copy. */
export const copyAlarm = 'copy';

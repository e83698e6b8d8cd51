import type { Desk } from '../../lib/planner/port';
import { zoneOf } from '../../lib/planner/zones';
import { ring } from '../../lib/platform/bell';
import { now, wait } from '../../lib/platform/clock';
import { newId } from '../../lib/platform/ids';
import { migrations } from '../../lib/storage/migrations';
import { keepDatabase } from '../../lib/storage/open';
import { openReceipts } from '../../lib/storage/receipts';
import { openRepository } from '../../lib/storage/repository';
import { databaseName } from '../../lib/storage/schema';

/** The plan on its database; nothing is opened before the first request. `note` gets what went wrong. */
export function createDesk(note: (place: string, error: unknown) => void): Desk {
  const keeper = keepDatabase({ name: databaseName, migrations, wait });
  return {
    plan: openRepository({ keeper, newId, committed: ring, note }),
    receipts: openReceipts(keeper, note),
    now,
    newId,
    zoneOf,
  };
}

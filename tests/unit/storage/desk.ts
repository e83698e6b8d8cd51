import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import type { Instant, IsoDay } from '../../../lib/model/day';
import { emptyBrief, type RateEntry, type Sample, type Slot } from '../../../lib/model/plan';
import type { Desk, PlanRepository } from '../../../lib/planner/port';
import { zoneOf } from '../../../lib/planner/zones';
import { migrations } from '../../../lib/storage/migrations';
import { keepDatabase, type Keeper, type KeeperOptions } from '../../../lib/storage/open';
import { openReceipts } from '../../../lib/storage/receipts';
import { openRepository } from '../../../lib/storage/repository';
import { databaseName } from '../../../lib/storage/schema';

export interface TestDesk extends Desk {
  /** The worker as it is after it was stopped: another connection, nothing remembered. */
  restarted(): TestDesk;
  readonly keeper: Keeper;
  readonly bells: number[];
  readonly notes: string[];
  clock: { at: Instant };
}

export const noon = '2026-03-31T02:00:00Z' as Instant;

/** An empty machine: no database, the clock at noon, ids that count. */
export function freshDesk(options: Partial<KeeperOptions> = {}): TestDesk {
  globalThis.indexedDB = new IDBFactory();
  return deskOn({ at: noon }, counter(), options);
}

function deskOn(clock: { at: Instant }, newId: () => string, options: Partial<KeeperOptions>): TestDesk {
  const bells: number[] = [];
  const notes: string[] = [];
  const keeper = keepDatabase({ name: databaseName, migrations, wait: never, ...options });
  const plan: PlanRepository = openRepository({
    keeper,
    newId,
    committed: async (revision) => void bells.push(revision),
    note: (place, error) => void notes.push(`${place}: ${String(error)}`),
  });
  return {
    plan,
    receipts: openReceipts(keeper, (place, error) => void notes.push(`${place}: ${String(error)}`)),
    keeper,
    bells,
    notes,
    clock,
    newId,
    zoneOf,
    now: () => clock.at,
    restarted() {
      keeper.close();
      return deskOn(clock, newId, options);
    },
  };
}

function counter(): () => string {
  let count = 0;
  return () => `id-${(count += 1)}`;
}

/** A patience that never ends. */
export const never: KeeperOptions['wait'] = () => new Promise(() => undefined);

/** A new slot of a shop. */
export function slotOf(shop: string, over: Partial<Slot> = {}): Slot {
  return {
    id: 'slot-1',
    shop,
    kind: 'plus-task',
    name: 'Serum spring',
    status: 'draft',
    start: null,
    end: null,
    payDay: null,
    fee: { minor: 10_000_000, currency: 'IDR' },
    products: [{ id: 'p1', name: 'Serum', commission: 1500 }],
    creators: ['@kirana.contoh'],
    sampleOffered: 'yes',
    brief: emptyBrief,
    adsEnd: null,
    notes: '',
    deletedAt: null,
    createdAt: noon,
    revision: 0,
    ...over,
  };
}

/** A new sample of a shop, asked for on the first of March. */
export function sampleOf(shop: string, over: Partial<Sample> = {}): Sample {
  return {
    id: 'sample-1',
    shop,
    slot: null,
    creator: '@kirana.contoh',
    product: 'Serum',
    requested: '2026-03-01' as IsoDay,
    approved: null,
    shipped: null,
    arrived: null,
    contentDue: null,
    posted: null,
    note: '',
    revision: 0,
    ...over,
  };
}

/** A new open rate of a shop's product: 10 % from the start of the year. */
export function rateOf(shop: string, over: Partial<RateEntry> = {}): RateEntry {
  return {
    id: 'rate-1',
    shop,
    productId: 'p1',
    productName: 'Serum',
    from: '2026-01-01' as IsoDay,
    rate: 1000,
    revision: 0,
    ...over,
  };
}

/** The value of an answer that must be good. */
export function good<T>(
  answer: { ok: true; value: T } | { ok: false; failure: { code: string; message: string } },
): T {
  if (!answer.ok) throw new Error(`refused: ${answer.failure.code} ${answer.failure.message}`);
  return answer.value;
}

/** The code of an answer that must be a refusal. */
export function code(answer: { ok: boolean; failure?: { code: string } }): string {
  return answer.failure?.code ?? 'none';
}

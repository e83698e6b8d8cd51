import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import type { Instant, IsoDay } from '../../../lib/model/day';
import { undecided, type Creator, type RateEntry, type Sample, type Slot } from '../../../lib/model/plan';
import type { Witness } from '../../../lib/model/witness';
import type { Desk } from '../../../lib/planner/port';
import { zoneOf } from '../../../lib/planner/zones';
import { openPlan, type PlanOptions } from '../../../lib/storage';
import type { Keeper, KeeperOptions } from '../../../lib/storage/open';

export interface TestDesk extends Desk {
  /** The worker as it is after it was stopped: another connection, nothing remembered. */
  restarted(): TestDesk;
  readonly keeper: Keeper;
  readonly bells: number[];
  readonly notes: string[];
  clock: { at: Instant };
  /** What is kept outside of the database. */
  readonly outside: { witness: Witness | null };
  /** How often a later copy was asked for. */
  readonly alarms: number[];
}
type Options = Partial<Pick<PlanOptions, 'wait' | 'patience' | 'migrations'>>;

export const noon = '2026-03-31T02:00:00Z' as Instant;

/** An empty machine: no database, the clock at noon, ids that count. */
export function freshDesk(options: Options = {}): TestDesk {
  globalThis.indexedDB = new IDBFactory();
  return deskOn({ clock: { at: noon }, outside: { witness: null }, newId: counter() }, options);
}

type Machine = Pick<TestDesk, 'clock' | 'outside' | 'newId'>;

function deskOn(machine: Machine, options: Options): TestDesk {
  const { clock, outside, newId } = machine;
  const bells: number[] = [];
  const notes: string[] = [];
  const alarms: number[] = [];
  const { plan, receipts, copies, keeper } = openPlan({
    wait: never,
    ...options,
    newId,
    now: () => clock.at,
    witness: { get: async () => outside.witness, set: async (witness) => void (outside.witness = witness) },
    bell: async (revision) => void bells.push(revision),
    later: async (minutes) => void alarms.push(minutes),
    note: (place, error) => void notes.push(`${place}: ${String(error)}`),
  });
  return {
    ...machine,
    plan,
    receipts,
    copies,
    keeper,
    bells,
    notes,
    alarms,
    zoneOf,
    now: () => clock.at,
    restarted() {
      keeper.close();
      return deskOn(machine, options);
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
    ...undecided,
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

/** A new creator of a shop. */
export function creatorOf(shop: string, over: Partial<Creator> = {}): Creator {
  return {
    id: 'creator-1',
    shop,
    handle: '@kirana.contoh',
    pool: 'priority',
    tier: 'A',
    note: '',
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

/** Code and reason of an answer that must be a refusal: several reasons share a code. */
export function refusal(answer: { ok: boolean; failure?: { code: string; message: string } }): string {
  return answer.failure ? `${answer.failure.code}: ${answer.failure.message}` : 'none';
}

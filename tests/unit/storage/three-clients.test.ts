/**
 * Three clients do what they like, answers get lost, the worker is stopped and started: the plan must stay what a plain
 * map would be, no operation may count twice, and a client that saw an old revision must never win.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Slot } from '../../../lib/model/plan';
import { openShop } from '../../../lib/planner/shops';
import { deleteSlot, listSlots, saveSlot } from '../../../lib/planner/slots';
import { listCreations, answerCreations } from '../../../lib/planner/creations';
import { turnPlan } from '../../../lib/planner/undo';
import { code, freshDesk, good, slotOf, type TestDesk } from './desk';

interface Model {
  slots: Map<string, Slot>;
  creations: Map<string, string>;
  past: Snapshot[];
  future: Snapshot[];
}
type Snapshot = Pick<Model, 'slots' | 'creations'>;

interface World {
  desk: TestDesk;
  shop: string;
  model: Model;
  /** What each client saw of each slot when it last looked. */
  seen: Map<string, Slot>[];
  operations: number;
}

const client = fc.nat({ max: 2 });
const slotId = fc.constantFrom('a', 'b', 'c');
const status = fc.constantFrom('draft', 'paid', 'recalled', 'ongoing', 'cancelled');
const step = fc.oneof(
  fc.record({ do: fc.constant('save' as const), client, slotId, status, name: fc.string({ maxLength: 8 }), asks: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ do: fc.constant('delete' as const), client, slotId }),
  fc.record({ do: fc.constant('look' as const), client }),
  fc.record({ do: fc.constant('undo' as const), asks: fc.integer({ min: 1, max: 2 }) }),
  fc.record({ do: fc.constant('redo' as const) }),
  fc.record({ do: fc.constant('restart' as const) }),
); // prettier-ignore
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

test('three clients and a mortal worker keep one plan', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
      const world = await newWorld();
      for (const one of steps) {
        await take(world, one);
        await agree(world);
      }
      world.desk.keeper.close();
    }),
    { numRuns: 60 },
  );
}, 60_000);

async function newWorld(): Promise<World> {
  const desk = freshDesk();
  const opened = await openShop(desk, 'page', { operation: 'open', market: 'ID', platformId: '1' });
  const shop = good(opened).shop?.id ?? '';
  await answerCreations(desk, 'page', { operation: 'answer', shop, count: 0, dates: [] });
  // The answer is a step of its own; a redo pile without it keeps the model simple.
  const model: Model = { slots: new Map(), creations: new Map(), past: [], future: [] };
  return { desk, shop, model, seen: [new Map(), new Map(), new Map()], operations: 0 };
}

async function take(world: World, one: Step): Promise<void> {
  const { model } = world;
  const operation = `op-${(world.operations += 1)}`;
  switch (one.do) {
    case 'restart':
      world.desk = world.desk.restarted();
      return;
    case 'look': {
      const mine = new Map(model.slots);
      world.seen[one.client] = mine;
      return;
    }
    case 'save': {
      const mine = world.seen[one.client]?.get(one.slotId);
      const slot: Slot = {
        ...(mine ?? slotOf(world.shop, { id: one.slotId })),
        status: one.status,
        name: one.name,
      };
      const author = one.client === 0 ? 'page' : 'content';
      const asks = Array.from({ length: one.asks }, () => saveSlot(world.desk, author, { operation, slot }));
      const answers = await Promise.all(asks);
      const stored = model.slots.get(one.slotId);
      const wanted =
        (stored?.revision ?? 0) === slot.revision && (stored?.deletedAt ?? null) === slot.deletedAt;
      expect(answers.map(({ ok }) => ok)).toEqual(answers.map(() => wanted));
      if (!wanted) return;
      const [saved] = answers.map(good);
      expect(answers.map(good)).toEqual(answers.map(() => saved));
      remember(model);
      if (saved) model.slots.set(one.slotId, saved);
      const submitted = ['paid', 'recalled', 'ongoing'].includes(one.status);
      if (submitted || (model.creations.has(one.slotId) && one.status !== 'draft')) {
        model.creations.set(one.slotId, one.status);
      }
      return;
    }
    case 'delete': {
      const mine = world.seen[one.client]?.get(one.slotId);
      const stored = model.slots.get(one.slotId);
      const asked = { operation, id: one.slotId, expected: mine?.revision ?? 0 };
      const answer = await deleteSlot(world.desk, 'page', asked);
      if (!stored || stored.revision !== mine?.revision) {
        expect(code(answer)).toBe(stored ? 'conflict' : 'invalid');
        return;
      }
      if (stored.deletedAt !== null) return;
      remember(model);
      model.slots.set(one.slotId, good(answer));
      return;
    }
    case 'undo':
    case 'redo': {
      const [from, to] = one.do === 'undo' ? [model.past, model.future] : [model.future, model.past];
      const back = from.at(-1);
      if (!back) return;
      const asks = one.do === 'undo' ? one.asks : 1;
      for (let i = 0; i < asks; i++) good(await turnPlan(world.desk, 'page', one.do, { operation }));
      from.pop();
      to.push({ slots: new Map(model.slots), creations: new Map(model.creations) });
      model.slots = await withRevisions(world, back.slots);
      model.creations = new Map(back.creations);
    }
  }
}

function remember(model: Model): void {
  model.past.push({ slots: new Map(model.slots), creations: new Map(model.creations) });
  model.future = [];
}

/** The model does not number its rows; it takes the numbers from the store and checks that none came twice. */
async function withRevisions(world: World, slots: ReadonlyMap<string, Slot>): Promise<Map<string, Slot>> {
  const stored = new Map((await everySlot(world)).map((slot) => [slot.id, slot]));
  return new Map(
    [...slots].map(([id, slot]) => {
      const revision = stored.get(id)?.revision ?? -1;
      const current = world.model.slots.get(id);
      if (current && JSON.stringify({ ...current, revision }) !== JSON.stringify({ ...slot, revision })) {
        expect(revision).toBeGreaterThan(current.revision);
      }
      return [id, { ...slot, revision }];
    }),
  );
}

async function everySlot({ desk, shop }: World): Promise<readonly Slot[]> {
  const [plan, bin] = await Promise.all([
    listSlots(desk, { shop, deleted: false, after: null }),
    listSlots(desk, { shop, deleted: true, after: null }),
  ]);
  return [...good(plan).slots, ...good(bin).slots];
}

async function agree(world: World): Promise<void> {
  const byId = (a: Slot, b: Slot): number => (a.id < b.id ? -1 : 1);
  expect([...(await everySlot(world))].sort(byId)).toEqual([...world.model.slots.values()].sort(byId));
  const ledger = good(await listCreations(world.desk, world.shop));
  const creations = ledger.known ? ledger.creations.map((one) => [one.slot, one.status]) : [];
  expect(creations.sort()).toEqual([...world.model.creations].sort());
}

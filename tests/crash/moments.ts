/** What three clients do at one moment, at random, and the request that it comes to with what they last saw. */
import fc from 'fast-check';
import type { Instant } from '../../lib/model/day';
import type { CampaignStatus } from '../../lib/model/draft';
import { undecided, type Slot } from '../../lib/model/plan';
import type { Asked } from './plan-model';

const client = fc.nat({ max: 2 });
const id = fc.constantFrom('a', 'b', 'c');
const status = fc.constantFrom<CampaignStatus>('draft', 'paid', 'recalled', 'ongoing', 'cancelled');
const name = fc.string({ maxLength: 8 });
const act = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('save' as const), client, id, status, name }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('delete' as const), client, id }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('import' as const),
      client,
      ids: fc.uniqueArray(id, { minLength: 1 }),
      status,
      name,
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('create' as const), client, status }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom('undo' as const, 'redo' as const),
      client,
      only: fc.boolean(),
    }),
  },
);
type Act = typeof act extends fc.Arbitrary<infer A> ? A : never;

/** What happens at one moment. `looks`: who reads the plan first. `twice`: the first request is sent two times. */
export const moment = fc.record({
  looks: fc.array(client, { maxLength: 2 }),
  acts: fc.array(act, { minLength: 1, maxLength: 3 }),
  twice: fc.boolean(),
  stop: fc.option(fc.nat({ max: 7 }), { freq: 2 }),
});
export type Moment = typeof moment extends fc.Arbitrary<infer M> ? M : never;

/** What a client last saw: slots by id, and what it could undo and redo. */
export interface View {
  readonly slots: Map<string, Slot>;
  undo: string | undefined;
  redo: string | undefined;
}

/** The request of a client that saw this. Its operation id is its name in the log. */
export function requestOf(act: Act, view: View | undefined, operation: string, shop: string): Asked {
  const slotFrom = (slot: string, over: Partial<Slot>): Slot => ({
    ...(view?.slots.get(slot) ?? newSlot(slot, shop)),
    ...over,
    deletedAt: null,
  });
  switch (act.do) {
    case 'save': {
      const slot = slotFrom(act.id, { name: act.name, status: act.status });
      return { operation: 'slot.save', request: { operation, slot } };
    }
    case 'import': {
      const slots = act.ids.map((one) => slotFrom(one, { name: act.name, status: act.status }));
      return { operation: 'slot.import', request: { operation, shop, name: 'a file', slots } };
    }
    case 'delete': {
      const expected = view?.slots.get(act.id)?.revision ?? 0;
      return { operation: 'slot.delete', request: { operation, id: act.id, expected } };
    }
    case 'create': {
      const at = '2026-01-01T00:00:00Z' as Instant;
      const request = { operation, shop, id: null, at, status: act.status, slot: null, reason: operation };
      return { operation: 'creation.save', request };
    }
    case 'undo':
    case 'redo': {
      const step = act.only ? view?.[act.do] : undefined;
      return { operation: `plan.${act.do}`, request: { operation, ...(step !== undefined && { step }) } };
    }
  }
}

function newSlot(id: string, shop: string): Slot {
  return {
    id, shop, kind: 'plus-task', name: id, status: 'draft', start: null, end: null, payDay: null, fee: null, products: [],
    creators: [], sampleOffered: 'yes', ...undecided, notes: '', deletedAt: null,
    createdAt: '2026-01-01T00:00:00Z' as Instant, revision: 0,
  }; // prettier-ignore
}

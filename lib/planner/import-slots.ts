import type { Slot } from '../model/plan';
import { creationOfSlot } from './creation-of-slot';
import type { Answer, Author, Decision, Desk, RowChange } from './port';
import { refuse, staleOr } from './refusals';
import { followingCreation } from './slots';

/**
 * Adds and changes many slots of one shop as one step: all of them, or none. One that was changed since the asker saw
 * it refuses the whole, with the version that is stored now. It neither deletes nor restores.
 */
export function importSlots(
  desk: Desk,
  author: Author,
  request: {
    readonly operation: string;
    readonly shop: string;
    readonly name: string;
    readonly slots: readonly Slot[];
  },
): Promise<Answer<{ readonly saved: number }>> {
  const now = desk.now();
  const { operation, shop: id, slots, name } = request;
  return desk.plan.change<{ readonly saved: number }>({
    operation,
    author,
    request,
    at: now,
    scope: { shops: [id], slots: slots.map((slot) => slot.id), ledgerOf: id },
    again: (_, touched) => ({ saved: touched.filter(({ table }) => table === 'slots').length }),
    decide: ({ shops, creations, setAside, next, slots: stored }) => {
      const shop = shops[0];
      if (!shop) return refuse('invalid', 'no such shop');
      if (setAside.some(({ table }) => table === 'slots'))
        return refuse('storage', 'a slot could not be read');
      const zone = desk.zoneOf(shop.market);
      const before = new Map(stored.map((slot) => [slot.id, slot]));
      const owned = new Map(creations.map((creation) => [creation.slot, creation]));
      const filed = (slot: Slot): Decision<readonly RowChange[]> => {
        const was = before.get(slot.id);
        if (slot.shop !== id || (was && was.shop !== id) || slot.deletedAt !== null || was?.deletedAt) {
          return refuse('conflict', 'not in this plan');
        }
        if (!was && slot.revision !== 0) return refuse('invalid', 'no such slot');
        const file = (): Decision<readonly RowChange[]> => {
          const after: Slot = { ...slot, createdAt: was?.createdAt ?? now, revision: next };
          const existing = owned.get(slot.id);
          const due = { now, zone, newId: desk.newId() };
          const creation = creationOfSlot(after, was?.status ?? null, existing, due);
          const row: RowChange = { table: 'slots', key: after.id, after };
          return { do: 'keep', value: [row, ...followingCreation(creation, existing)] };
        };
        return was ? staleOr(was, slot.revision, 'slot', file) : file();
      };
      const rows: RowChange[] = [];
      for (const slot of slots) {
        const made = filed(slot);
        if (made.do === 'refuse') return made;
        rows.push(...made.value);
      }
      return {
        do: 'write',
        change: 'slotsImported',
        name,
        undoable: true,
        rows,
        value: { saved: slots.length },
      };
    },
  });
}

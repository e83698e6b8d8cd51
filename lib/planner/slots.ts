import type { Creation, LearnedCreation, Slot } from '../model/plan';
import { dayOf } from '../reckoning/days';
import type {
  Answer,
  Author,
  Change,
  Decision,
  Desk,
  RowChange,
  Rows,
  SlotPage,
  SlotQuery,
  Touched,
} from './port';
import { withoutAnswered } from './creations';
import { creationOfSlot, isCounted } from './creation-of-slot';
import { refuse, staleOr } from './refusals';

/** Longest page of a list of slots. */
const pageLength = 500;

/** Slots of one shop, or of all, ordered by id, a page at a time. */
export function listSlots({ plan }: Desk, request: Omit<SlotQuery, 'limit'>): Promise<Answer<SlotPage>> {
  return plan.slots({ ...request, limit: pageLength });
}

/**
 * Adds a slot or changes it. When its status says that it was submitted, its creation is added or follows the status
 * in the same step; `creation` says its day where the platform shows it, and may name a creation without a slot that is
 * this one and is not to be counted twice. A script beside the host's page can neither delete nor restore.
 */
export function saveSlot(
  desk: Desk,
  author: Author,
  request: { readonly operation: string; readonly slot: Slot; readonly creation?: LearnedCreation },
): Promise<Answer<Slot>> {
  const { slot, creation: learned } = request;
  const now = desk.now();
  const newId = desk.newId();
  return desk.plan.change<Slot>({
    ...common(author, request, slot.id),
    at: now,
    scope: { shops: [slot.shop], slots: [slot.id], ledgerOf: slot.shop },
    decide: (rows) => {
      const shop = rows.shops[0];
      if (!shop) return refuse('invalid', 'no such shop');
      const stored = rows.slots[0];
      if (!stored && rows.setAside.some(({ table }) => table === 'slots')) {
        return refuse('storage', 'this slot could not be read');
      }
      if (!stored && slot.revision !== 0) return refuse('invalid', 'no such slot');
      if (stored && stored.shop !== slot.shop) return refuse('invalid', 'a slot stays with its shop');
      if (slot.deletedAt !== (stored?.deletedAt ?? null) && !(author === 'page' && slot.deletedAt === null)) {
        return refuse('invalid', 'saving does not delete or restore');
      }
      const zone = desk.zoneOf(shop.market);
      if (learned?.day && learned.day > dayOf(now, zone))
        return refuse('invalid', 'a creation in the future');
      const own = rows.creations.find((one) => one.slot === slot.id);
      const instead = isCounted(slot) ? (learned?.instead ?? null) : null;
      const counted = rows.creations.find(({ id }) => id === instead);
      if (instead !== null && !own && counted?.slot !== null)
        return refuse('conflict', 'no such free creation');
      const existing = own ?? counted;
      const save = (before: Slot | null): Decision<Slot> => {
        const after: Slot = { ...slot, createdAt: before?.createdAt ?? now, revision: rows.next };
        const day = learned?.day ?? null;
        const due = { now, zone, newId, day };
        const creation = creationOfSlot(after, before?.status ?? null, existing, due);
        return {
          do: 'write',
          change: changeOf(before, after, creation !== null && !existing),
          name: after.name,
          undoable: true,
          rows: [
            { table: 'slots', key: after.id, after },
            ...followingCreation(creation, existing),
            ...(creation && creation.id === counted?.id ? withoutAnswered(rows, creation.id) : []),
          ],
          value: after,
        };
      };
      return stored ? staleOr(stored, slot.revision, 'slot', save) : save(null);
    },
  });
}

/** Puts a slot into the bin. Its creation stays in the ledger: the platform goes on counting it. */
export function deleteSlot(
  desk: Desk,
  author: Author,
  request: { readonly operation: string; readonly id: string; readonly expected: number },
): Promise<Answer<Slot>> {
  const now = desk.now();
  return desk.plan.change<Slot>({
    ...common(author, request, request.id),
    at: now,
    scope: { shops: [], slots: [request.id] },
    decide: ({ slots, next }) =>
      staleOr(slots[0], request.expected, 'slot', (slot) => {
        if (slot.deletedAt !== null) return { do: 'keep', value: slot };
        const after: Slot = { ...slot, deletedAt: now, revision: next };
        return {
          do: 'write',
          change: 'slotDeleted',
          name: after.name,
          undoable: true,
          rows: [{ table: 'slots', key: after.id, after }],
          value: after,
        };
      }),
  });
}

function common(
  author: Author,
  request: { readonly operation: string },
  id: string,
): Pick<Change<Slot>, 'operation' | 'author' | 'request' | 'again'> {
  return {
    operation: request.operation,
    author,
    request,
    again: (rows: Rows, touched: readonly Touched[]) => slotThen(touched, id) ?? rows.slots[0] ?? null,
  };
}

/** The slot as the first request left it, so that the asker's next change is checked against that revision. */
function slotThen(touched: readonly Touched[], id: string): Slot | null {
  for (const one of touched) if (one.table === 'slots' && one.key === id) return one.after;
  return null;
}

function changeOf(before: Slot | null, after: Slot, submitted: boolean) {
  if (before === null) return 'slotAdded';
  if (before.deletedAt !== null && after.deletedAt === null) return 'slotRestored';
  return submitted ? 'slotSubmitted' : 'slotChanged';
}

/** The row of the ledger that goes with a slot, when it is new or says something else than before. */
export function followingCreation(
  creation: Creation | null,
  existing: Creation | undefined,
): readonly RowChange[] {
  const same = (['status', 'at', 'slot'] as const).every((key) => creation?.[key] === existing?.[key]);
  if (creation === null || same) return [];
  return [{ table: 'creations', key: creation.id, after: creation }];
}

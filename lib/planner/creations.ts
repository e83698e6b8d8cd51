import type { Instant, IsoDay, Zone } from '../model/day';
import type { CampaignStatus } from '../model/draft';
import type { Creation, Ledger } from '../model/plan';
import { compareInstants, dayOf, endOfDay } from '../reckoning/days';
import type { Answer, Author, Change, Decision, Desk, RowChange, Rows } from './port';
import { refuse } from './refusals';

/** What is known of the creations of a shop. A creation that cannot be read makes the number unknown, not smaller. */
export function ledgerOf({ answer, creations, setAside }: Rows): Ledger {
  const hidden = setAside.some(({ table }) => table === 'creations' || table === 'answers');
  return answer === null || hidden ? { known: false } : { known: true, creations };
}

/** The ledger of a shop. */
export function listCreations({ plan }: Desk, shop: string): Promise<Answer<Ledger>> {
  return plan.look({ shops: [], ledgerOf: shop }, ledgerOf);
}

/**
 * The seller's answer to "how many in the last 30 days". A dated creation counts from the last second of its day, the
 * rest from now: the latest it can have been. A second answer takes the place of what the first one added and of
 * nothing else.
 */
export function answerCreations(
  desk: Desk,
  author: Author,
  request: {
    readonly operation: string;
    readonly shop: string;
    readonly count: number;
    readonly dates: readonly IsoDay[];
  },
): Promise<Answer<Ledger>> {
  const now = desk.now();
  const ids = Array.from({ length: request.count }, desk.newId);
  return desk.plan.change(
    ledgerChange(desk, author, request, now, (rows, zone) => {
      if (request.dates.length > request.count) return refuse('invalid', 'more dates than creations');
      if (request.dates.some((day) => day > dayOf(now, zone)))
        return refuse('invalid', 'a date is in the future');
      const added = ids.map((id, index): Creation => {
        const day = request.dates[index];
        const at = day === undefined ? now : earlier(endOfDay(day, zone), now);
        return { id, shop: request.shop, at, exact: false, status: 'paid', slot: null, note: '' };
      });
      const replaced = rows.creations.filter(({ id }) => rows.answer?.creations.includes(id));
      const answer = { shop: request.shop, at: now, creations: ids };
      return written(rows, 'creationsAnswered', '', [
        ...replaced.map(({ id }): RowChange => ({ table: 'creations', key: id, after: null })),
        ...added.map((after): RowChange => ({ table: 'creations', key: after.id, after })),
        { table: 'answers', key: request.shop, after: answer },
      ]);
    }),
  );
}

/** Adds a creation, or changes one with a reason. A creation that the seller changed is no longer part of the first answer. */
export function saveCreation(
  desk: Desk,
  author: Author,
  request: {
    readonly operation: string;
    readonly shop: string;
    readonly id: string | null;
    readonly at: Instant;
    readonly status: CampaignStatus;
    readonly slot: string | null;
    readonly reason: string;
  },
): Promise<Answer<Ledger>> {
  const now = desk.now();
  const newId = desk.newId();
  const reason = request.reason.trim();
  return desk.plan.change(
    ledgerChange(desk, author, request, now, (rows) => {
      const { shop, at, status, slot } = request;
      if (compareInstants(at, now) > 0) return refuse('invalid', 'a creation in the future');
      const before = rows.creations.find(({ id }) => id === request.id);
      if (request.id !== null && !before) return refuse('invalid', 'no such creation');
      if (before && reason === '') return refuse('invalid', 'a change needs a reason');
      if (slot !== null && rows.creations.some((one) => one.slot === slot && one.id !== request.id)) {
        return refuse('invalid', 'this slot has its creation');
      }
      const exact = before && compareInstants(before.at, at) === 0 ? before.exact : true;
      const after: Creation = { id: before?.id ?? newId, shop, at, exact, status, slot, note: reason };
      return written(rows, before ? 'creationChanged' : 'creationAdded', reason, [
        { table: 'creations', key: after.id, after },
        ...withoutAnswered(rows, after.id),
      ]);
    }),
  );
}

/** Takes a creation out of the ledger, with a reason. The log keeps it. */
export function deleteCreation(
  desk: Desk,
  author: Author,
  request: {
    readonly operation: string;
    readonly shop: string;
    readonly id: string;
    readonly reason: string;
  },
): Promise<Answer<Ledger>> {
  return desk.plan.change(
    ledgerChange(desk, author, request, desk.now(), (rows) => {
      const reason = request.reason.trim();
      if (reason === '') return refuse('invalid', 'a change needs a reason');
      if (!rows.creations.some(({ id }) => id === request.id)) return refuse('invalid', 'no such creation');
      return written(rows, 'creationDeleted', reason, [
        { table: 'creations', key: request.id, after: null },
        ...withoutAnswered(rows, request.id),
      ]);
    }),
  );
}

function ledgerChange(
  desk: Desk,
  author: Author,
  request: { readonly operation: string; readonly shop: string },
  at: Instant,
  decide: (rows: Rows, zone: Zone) => Decision<Ledger>,
): Change<Ledger> {
  return {
    operation: request.operation,
    author,
    at,
    request,
    scope: { shops: [request.shop], ledgerOf: request.shop },
    decide: (rows) => {
      const [shop] = rows.shops;
      return shop ? decide(rows, desk.zoneOf(shop.market)) : refuse('invalid', 'no such shop');
    },
    again: ledgerOf,
  };
}

function written(
  rows: Rows,
  change: 'creationsAnswered' | 'creationAdded' | 'creationChanged' | 'creationDeleted',
  reason: string,
  changes: readonly RowChange[],
): Decision<Ledger> {
  return {
    do: 'write',
    change,
    name: rows.shops[0]?.nickname ?? '',
    reason,
    undoable: true,
    rows: changes,
    value: ledgerOf(afterwards(rows, changes)),
  };
}

/** The ledger as it will be, ordered as a reader of the database finds it. */
function afterwards(rows: Rows, changes: readonly RowChange[]): Rows {
  const creations = new Map(rows.creations.map((one) => [one.id, one]));
  let { answer } = rows;
  for (const change of changes) {
    if (change.table === 'answers') answer = change.after;
    if (change.table !== 'creations') continue;
    if (change.after === null) creations.delete(change.key);
    else creations.set(change.key, change.after);
  }
  return { ...rows, answer, creations: [...creations.values()].sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

/** The seller's first answer without a creation that is no longer part of it. */
export function withoutAnswered({ answer }: Rows, id: string): readonly RowChange[] {
  if (!answer?.creations.includes(id)) return [];
  const creations = answer.creations.filter((one) => one !== id);
  return [{ table: 'answers', key: answer.shop, after: { ...answer, creations } }];
}

function earlier(a: Instant, b: Instant): Instant {
  return compareInstants(a, b) < 0 ? a : b;
}

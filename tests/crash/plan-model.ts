/** What the plan of one shop must be after any requests: a plain map and two piles. No database, no clock, no ids but those in the requests. */
import type { Request } from '../../lib/messaging/contract';
import { contract, type Caller } from '../../lib/messaging/contract';
import type { CampaignStatus } from '../../lib/model/draft';

type Changing = 'slot.save' | 'slot.delete' | 'slot.import' | 'creation.save' | 'plan.undo' | 'plan.redo';
/** A request that may change the plan, as it is sent. */
export type Asked = {
  [O in Changing]: { readonly operation: O; readonly request: Request<O> };
}[Changing];

/** A row by what makes it this one; `revision` is 0 where rows have none. */
export interface Row {
  readonly name: string;
  readonly status: CampaignStatus | '';
  readonly deleted: boolean;
  readonly revision: number;
}
interface Touch {
  readonly key: string;
  readonly before: Row | undefined;
  readonly after: Row | undefined;
}
export interface Plan {
  /** By `slots/id`, `creations/slot id`, `creations/reason` for one without a slot, and `answers`. */
  readonly rows: ReadonlyMap<string, Row>;
  /** What was done, in order: the first one has number 1. */
  readonly log: readonly { readonly operation: string; readonly touched: readonly Touch[] }[];
  readonly undo: readonly number[];
  readonly redo: readonly number[];
}
/** A reply in one word and, where it has one, the revision, operation or count that it names. */
export type Said = string;

const answer: Row = { name: '', status: '', deleted: false, revision: 0 };
/** A plan whose shop was opened and whose first question was answered with none. */
export const begun: Plan = {
  rows: new Map([['answers', answer]]),
  log: [
    { operation: 'open', touched: [] },
    { operation: 'answer', touched: [{ key: 'answers', before: undefined, after: answer }] },
  ],
  undo: [2],
  redo: [],
};

/** The plan after a request, and what must be said to it. A request that was done before changes nothing. */
export function after(plan: Plan, caller: Caller, asked: Asked): readonly [Plan, Said] {
  const { operation, request } = asked;
  const callers: readonly Caller[] = contract[operation].callers;
  if (!callers.includes(caller)) return [plan, 'forbidden'];
  const next = plan.log.length + 1;
  const before = plan.log.findIndex((one) => one.operation === request.operation) + 1;
  const put = (touched: readonly Touch[], said: Said): readonly [Plan, Said] =>
    before > 0 ? [plan, said] : [written(plan, request.operation, touched), said];
  switch (asked.operation) {
    case 'slot.save': {
      const { slot } = asked.request;
      if (before > 0) return [plan, `ok ${before}`];
      const stored = plan.rows.get(`slots/${slot.id}`);
      if (!stored && slot.revision !== 0) return [plan, 'invalid'];
      // Only a page takes a slot out of the bin.
      if (stored?.deleted && caller !== 'page') return [plan, 'invalid'];
      if (stored && stored.revision !== slot.revision) return [plan, `conflict ${stored.revision}`];
      return put(saved(plan, slot, next), `ok ${next}`);
    }
    case 'slot.import': {
      const { slots } = asked.request;
      const said = `ok ${slots.length}`;
      if (before > 0) return [plan, said];
      for (const slot of slots) {
        const stored = plan.rows.get(`slots/${slot.id}`);
        if (stored?.deleted) return [plan, 'conflict'];
        if (!stored && slot.revision !== 0) return [plan, 'invalid'];
        if (stored && stored.revision !== slot.revision) return [plan, `conflict ${stored.revision}`];
      }
      return put(
        slots.flatMap((slot) => saved(plan, slot, next)),
        said,
      );
    }
    case 'slot.delete': {
      const { id, expected } = asked.request;
      const key = `slots/${id}`;
      const stored = plan.rows.get(key);
      if (before > 0) return [plan, `ok ${before}`];
      if (!stored) return [plan, 'invalid'];
      if (stored.revision !== expected) return [plan, `conflict ${stored.revision}`];
      if (stored.deleted) return [plan, `ok ${stored.revision}`];
      return put(
        [{ key, before: stored, after: { ...stored, deleted: true, revision: next } }],
        `ok ${next}`,
      );
    }
    case 'creation.save': {
      const { reason, status } = asked.request;
      const key = `creations/${reason}`;
      return put([{ key, before: undefined, after: { ...answer, name: reason, status } }], 'ok');
    }
    case 'plan.undo':
    case 'plan.redo': {
      const direction = asked.operation === 'plan.undo' ? 'undo' : 'redo';
      if (before > 0) return [plan, 'ok'];
      const seq = plan[direction].at(-1);
      const step = plan.log[(seq ?? 0) - 1];
      if (seq === undefined || !step) return [plan, 'invalid'];
      const { step: wanted } = asked.request;
      if (wanted !== undefined && wanted !== step.operation) return [plan, `conflict ${step.operation}`];
      const touched = step.touched.map(({ key, ...sides }): Touch => {
        const to = direction === 'undo' ? sides.before : sides.after;
        const numbered = to && key.startsWith('slots/') ? { ...to, revision: next } : to;
        return { key, before: plan.rows.get(key), after: numbered };
      });
      return [turned(written(plan, request.operation, touched), plan, direction, seq), 'ok'];
    }
  }
}

function written(plan: Plan, operation: string, touched: readonly Touch[]): Plan {
  const rows = new Map(plan.rows);
  for (const { key, after: row } of touched) {
    if (row) rows.set(key, row);
    else rows.delete(key);
  }
  const log = [...plan.log, { operation, touched }];
  return { rows, log, undo: [...plan.undo, log.length].slice(-100), redo: [] };
}

function turned(to: Plan, from: Plan, direction: 'undo' | 'redo', seq: number): Plan {
  const rest = from[direction].slice(0, -1);
  return direction === 'undo'
    ? { ...to, undo: rest, redo: [...from.redo, seq] }
    : { ...to, undo: [...from.undo, seq], redo: rest };
}

/** The slot, and the creation that it stands for once it was submitted. */
function saved(
  { rows }: Plan,
  { id, name, status }: { readonly id: string; readonly name: string; readonly status: CampaignStatus },
  revision: number,
): readonly Touch[] {
  const [slot, creation] = [`slots/${id}`, `creations/${id}`];
  const known = rows.get(creation);
  const follows = status !== 'draft' && (known ? known.status !== status : submitted.has(status));
  return [
    { key: slot, before: rows.get(slot), after: { name, status, deleted: false, revision } },
    ...(follows ? [{ key: creation, before: known, after: { ...answer, status } }] : []),
  ];
}

const submitted: ReadonlySet<CampaignStatus> = new Set<CampaignStatus>([
  'pending-payment', 'paid', 'ongoing', 'ended', 'recalled', 'expired-unpaid',
]); // prettier-ignore

/** Every way to put a few things in a row. */
export function orders<T>(things: readonly T[]): readonly (readonly T[])[] {
  if (things.length < 2) return [things];
  return things.flatMap((one, at) =>
    orders([...things.slice(0, at), ...things.slice(at + 1)]).map((rest) => [one, ...rest]),
  );
}

/**
 * Three clients that do what they like at the same moment while the worker is stopped in the middle of it: what they were
 * told and what is kept must be what the plan model has after one of the orders of their requests, each done once.
 */
import { strict as assert } from 'node:assert';
import type { Ask, Operation, Reply } from '../../lib/messaging/contract';
import type { Slot } from '../../lib/model/plan';
import { whatIsKept, type Lying } from './kept-plan';
import { requestOf, type Moment, type View } from './moments';
import { after, begun, orders, type Asked, type Plan, type Row, type Said } from './plan-model';

/** The extension with three clients, on a database of its own. */
export interface Stage {
  /** How a client asks; the third one may be a script beside the host's page. */
  readonly clients: readonly [Client, Client, Client];
  /** Stops the worker; a larger `after` is a later moment. Resolves when it has stopped. */
  stop(after: number): Promise<void>;
  /** Every row of the database as it lies there. */
  lies(): Promise<Lying>;
}
export interface Client {
  readonly caller: 'page' | 'content';
  readonly ask: Ask;
}

/** Plays the moments on a fresh plan; throws at the first thing that no order explains. */
export async function play({ clients, stop, lies }: Stage, moments: readonly Moment[]): Promise<Plan> {
  const [first] = clients;
  const { shop } = good(await first.ask('shop.open', { operation: 'open', market: 'ID', platformId: '1' }));
  const shopId = shop?.id ?? '';
  good(await first.ask('creation.answer', { operation: 'answer', shop: shopId, count: 0, dates: [] }));
  const views = clients.map((): View => ({ slots: new Map(), undo: undefined, redo: undefined }));
  const sent = new Map<string, { readonly by: Client; readonly asked: Asked; readonly said: Said }>();
  let plan = begun;
  for (const [at, { looks, acts, twice, stop: moment }] of moments.entries()) {
    for (const who of looks) views[who] = await look(clients[who] ?? first, shopId);
    const made = acts.map((one, index) => {
      const by = clients[one.client] ?? first;
      return {
        by,
        view: views[one.client],
        asked: requestOf(one, views[one.client], `op-${at}-${index}`, shopId),
      };
    });
    const all = twice ? [...made.slice(0, 1), ...made] : made;
    const answers = all.map(({ by, asked }) => certain(by.ask, asked));
    const stopped = moment === null ? undefined : stop(moment);
    const replies = await Promise.all(answers);
    await stopped;
    const told = all.map((one, index) => ({ ...one, said: said(replies[index]) }));
    const found = whatIsKept(await lies());
    plan = explained(plan, told, found);
    assert.deepEqual(await shown(first, shopId), seenIn(plan), 'what is shown is not what is kept');
    for (const { by, asked, said } of told) sent.set(asked.request.operation, { by, asked, said });
    for (const [index, { view }] of all.entries()) learn(view, replies[index]);
  }
  await askedAgain(plan, sent, lies);
  return plan;
}

/** The model after the order of these requests that explains both what was said and what is kept. */
function explained(
  plan: Plan,
  told: readonly { readonly by: Client; readonly asked: Asked; readonly said: Said }[],
  found: Plan,
): Plan {
  const ends = orders(told).flatMap((order) => {
    let end = plan;
    for (const { by, asked, said } of order) {
      const [next, must] = after(end, by.caller, asked);
      if (must !== said) return [];
      end = next;
    }
    return [end];
  });
  const same = ends.find((end) => isSame(end, found));
  if (same) return same;
  const requests = told.map(({ asked, said }) => ({ ...asked, said }));
  assert.deepEqual(found, ends[0] ?? 'any order of these requests', JSON.stringify(requests, null, 1));
  return found;
}

function isSame(one: Plan, other: Plan): boolean {
  try {
    assert.deepEqual(one, other);
    return true;
  } catch {
    return false;
  }
}

/** Whoever asks again for what was done gets the same answer, and nothing changes. */
async function askedAgain(
  plan: Plan,
  sent: ReadonlyMap<string, { readonly by: Client; readonly asked: Asked; readonly said: Said }>,
  lies: Stage['lies'],
): Promise<void> {
  for (const { operation } of plan.log.slice(begun.log.length)) {
    const first = sent.get(operation);
    assert(first, `${operation} was never sent`);
    assert.equal(said(await certain(first.by.ask, first.asked)), first.said, operation);
  }
  assert.deepEqual(whatIsKept(await lies()), plan, 'asking again changed something');
}

/** Asks until it is known how it ended, as a seller would who is told that it is not. */
async function certain(ask: Ask, { operation, request }: Asked): Promise<Reply<Operation>> {
  for (let tries = 0; tries < 4; tries += 1) {
    const reply = await ask<Operation>(operation, request);
    if (reply.ok || reply.failure.code !== 'unknown') return reply;
  }
  throw new Error(`${operation}: never answered`);
}

function said(reply: Reply<Operation> | undefined): Said {
  assert(reply);
  const about: unknown = reply.ok ? reply.value : reply.failure.current;
  const { revision, operation, saved }: { revision?: number; operation?: string; saved?: number } =
    Object(about);
  const detail = reply.ok ? (revision ?? saved) : (revision ?? operation);
  return [reply.ok ? 'ok' : reply.failure.code, ...(detail === undefined ? [] : [detail])].join(' ');
}

/** What a client keeps of a reply: the slot as it is now, after a save, a deletion or a conflict. */
function learn(view: View | undefined, reply: Reply<Operation> | undefined): void {
  const about: unknown = reply?.ok ? reply.value : reply?.failure.current;
  if (typeof about === 'object' && about !== null && 'createdAt' in about) {
    const slot = about as Slot;
    view?.slots.set(slot.id, slot);
  }
}

async function look({ caller, ask }: Client, shop: string): Promise<View> {
  if (caller === 'content') {
    const { slots } = good(await ask('plan.facts', { shop }));
    return { slots: byId(slots), undo: undefined, redo: undefined };
  }
  const { undo, redo } = good(await ask('plan.steps', {}));
  return { slots: byId(await everySlot(ask, shop)), undo: undo?.operation, redo: redo?.operation };
}

async function everySlot(ask: Ask, shop: string): Promise<readonly Slot[]> {
  const [plan, bin] = await Promise.all(
    [false, true].map((deleted) => ask('slot.list', { shop, deleted, after: null })),
  );
  return [plan, bin].flatMap((page) => (page ? good(page).slots : []));
}

/** What a page is told of the plan. */
async function shown({ ask }: Client, shop: string): Promise<object> {
  const [slots, ledger, steps] = await Promise.all([
    everySlot(ask, shop),
    ask('creation.list', { shop }),
    ask('plan.steps', {}),
  ]);
  const { undo, redo, health } = good(steps);
  const known = good(ledger);
  return {
    slots: slots.map(({ id, name, status, deletedAt, revision }) =>
      [`slots/${id}`, { name, status, deleted: deletedAt !== null, revision }] as const).sort(byKey),
    creations: known.known ? known.creations.map(({ slot, note, status }) => `${slot ?? note} ${status}`).sort() : null,
    undo: undo?.operation ?? null,
    redo: redo?.operation ?? null,
    health,
  }; // prettier-ignore
}

function seenIn({ rows, log, undo, redo }: Plan): object {
  const of = (table: string) => [...rows].filter(([key]) => key.startsWith(table)).sort(byKey);
  const last = (pile: readonly number[]) => log[(pile.at(-1) ?? 0) - 1]?.operation ?? null;
  return {
    slots: of('slots/'),
    creations: rows.has('answers') ? of('creations/').map(([key, { status }]) => `${key.slice(10)} ${status}`).sort() : null,
    undo: last(undo),
    redo: last(redo),
    health: { state: 'good', setAside: 0 },
  }; // prettier-ignore
}

function byKey([one]: readonly [string, Row], [other]: readonly [string, Row]): number {
  return one < other ? -1 : 1;
}

function byId(slots: readonly Slot[]): Map<string, Slot> {
  return new Map(slots.map((slot) => [slot.id, slot]));
}

function good<O extends Operation>(reply: Reply<O>): Extract<Reply<O>, { ok: true }>['value'] {
  if (!reply.ok) throw new Error(`refused: ${reply.failure.code} ${reply.failure.message}`);
  return reply.value;
}

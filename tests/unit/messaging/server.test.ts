import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { handlersOf } from '../../../entrypoints/background/handlers';
import { isHostOrigin } from '../../../entrypoints/background/gate';
import { createAsk } from '../../../lib/messaging/client';
import { contract, type Handlers, type Operation, type Request } from '../../../lib/messaging/contract';
import { callerOf, createServer, longestRequest, type Sender } from '../../../lib/messaging/server';
import { assumedLeadTimes } from '../../../lib/model/plan';
import type { Instant } from '../../../lib/model/day';
import { freshDesk, noon, slotOf } from '../storage/desk';
import { wireTo } from './wire';

const gate = {
  identity: { id: 'our-id', origin: 'chrome-extension://our-id' },
  isHost: isHostOrigin,
};
const page: Sender = {
  id: 'our-id',
  origin: 'chrome-extension://our-id',
  url: 'chrome-extension://our-id/planner.html',
};
const content: Sender = { id: 'our-id', origin: 'https://affiliate-id.tokopedia.com' };

function worker(sender: Sender = page) {
  const desk = freshDesk();
  const opened: (string | null)[] = [];
  const notes: string[] = [];
  const handlers = handlersOf(desk, async (shop) => void opened.push(shop));
  const server = createServer(handlers, gate, (place, error) => notes.push(`${place}: ${String(error)}`));
  const wire = wireTo(server, sender);
  return { desk, opened, notes, handlers, server, wire, ask: createAsk(wire) };
}

describe('who asks', () => {
  test.each<[string, Sender, 'page' | 'content' | null]>([
    ['a page of ours', page, 'page'],
    [
      'a page of ours in a browser that names no origin',
      { id: 'our-id', url: 'chrome-extension://our-id/x' },
      'page',
    ],
    ['a script beside a host', content, 'content'],
    [
      'the host of a longer name',
      { id: 'our-id', origin: 'https://affiliate-id.tokopedia.com.evil.test' },
      null,
    ],
    ['a host without encryption', { id: 'our-id', origin: 'http://affiliate-id.tokopedia.com' }, null],
    ['a host on another port', { id: 'our-id', origin: 'https://affiliate-id.tokopedia.com:8443' }, null],
    ['a sandboxed frame', { id: 'our-id', origin: 'null' }, null],
    ['another extension', { id: 'other', origin: 'chrome-extension://other' }, null],
    ['another extension that claims our origin', { id: 'other', origin: 'chrome-extension://our-id' }, null],
    ['an address of ours under a foreign origin', { ...page, origin: 'https://evil.test' }, null],
    ['nobody', {}, null],
  ])('%s', (_, sender, caller) => {
    expect(callerOf(sender, gate)).toBe(caller);
  });
});

describe('the server', () => {
  test('leaves messages of others to others', () => {
    const { server } = worker();
    for (const message of [
      null,
      'ask',
      3,
      {},
      { collabPreflight: 'wake' },
      { operation: 'shop.list', request: {} },
    ]) {
      expect(server(message, page)).toBeNull();
    }
  });

  test.each<[string, unknown, string]>([
    ['an operation that is not there', { operation: 'plan.erase', request: {} }, 'invalid'],
    ['an operation of every object', { operation: 'constructor', request: {} }, 'invalid'],
    ['a request that does not parse', { operation: 'shop.open', request: { market: 'ID' } }, 'invalid'],
    ['a request with more than is asked', { operation: 'shop.list', request: { all: true } }, 'invalid'],
    ['a request that is nothing', { operation: 'shop.list', request: null }, 'invalid'],
    ['a negative amount', saveWith({ fee: { minor: -5, currency: 'IDR' } }), 'invalid'],
    ['half an amount', saveWith({ fee: { minor: 0.5, currency: 'IDR' } }), 'invalid'],
    ['a day that does not exist', saveWith({ end: '2026-02-30' }), 'invalid'],
    ['a currency that does not exist', saveWith({ fee: { minor: 5, currency: 'XXX' } }), 'invalid'],
    ['a request too long', { operation: 'slot.save', request: 'x'.repeat(longestRequest) }, 'invalid'],
  ])('refuses %s', async (_, message, code) => {
    const { server } = worker();
    const envelope = { collabPreflight: 'ask', ...(message as object) };
    expect(await server(envelope, page)).toMatchObject({ ok: false, failure: { code } });
  });

  test.each(Object.keys(contract) as Operation[])('lets only its callers do %s', async (operation) => {
    const { server } = worker();
    const callers: readonly string[] = contract[operation].callers;
    const envelope = { collabPreflight: 'ask', operation, request: null };
    for (const [kind, sender] of [
      ['page', page],
      ['content', content],
      ['nobody', {}],
    ] as const) {
      const answer = await server(envelope, sender);
      expect(answer).toMatchObject({ failure: { code: callers.includes(kind) ? 'invalid' : 'forbidden' } });
    }
  });

  test('gives whatever a handler throws to the log and an answer to the asker', async () => {
    const { handlers } = worker();
    const notes: string[] = [];
    const broken: Handlers = { ...handlers, 'shop.list': () => Promise.reject(new Error('planned')) };
    const server = createServer(broken, gate, (place, error) => notes.push(`${place}: ${String(error)}`));
    const ask = createAsk(wireTo(server, page));
    expect(await ask('shop.list', {})).toMatchObject({ ok: false, failure: { code: 'unknown' } });
    expect(notes).toEqual(['server shop.list: Error: planned']);
  });

  test('answers anything that anybody sends', async () => {
    const { server } = worker();
    const operation = fc.constantFrom(...(Object.keys(contract) as Operation[]), 'x', '__proto__');
    const sender = fc.constantFrom<Sender>(
      page,
      content,
      {},
      { id: 'other', origin: 'chrome-extension://other' },
    );
    await fc.assert(
      fc.asyncProperty(operation, fc.jsonValue(), sender, async (name, request, from) => {
        const answer = await server({ collabPreflight: 'ask', operation: name, request }, from);
        const allowed = name in contract && Object.hasOwn(contract, name) && callerOf(from, gate) !== null;
        if (!allowed) expect(answer?.ok).toBe(false);
        expect(typeof answer?.ok).toBe('boolean');
      }),
      { numRuns: 200 },
    );
  });
});

describe('every operation, through the wire', () => {
  test('does what the contract says', async () => {
    const { ask, opened } = worker();
    const good = async <O extends Operation>(operation: O, request: Request<O>) => {
      const reply = await ask(operation, request);
      if (!reply.ok) throw new Error(`${operation}: ${reply.failure.code} ${reply.failure.message}`);
      return reply.value;
    };
    const { shop } = await good('shop.open', { operation: '1', market: 'ID', platformId: '99' });
    if (!shop) throw new Error('no shop');
    expect(await good('shop.list', {})).toEqual([shop]);
    const settings = {
      leadTimes: { ...assumedLeadTimes, transit: 6 },
      budgetCap: { minor: 5, currency: 'IDR' },
    } as const;
    const named = { operation: '2', id: shop.id, expected: shop.revision, nickname: 'Toko', settings };
    expect(await good('shop.save', named)).toMatchObject({ nickname: 'Toko', settings });
    const answer = { operation: '3', shop: shop.id, count: 1, dates: [] };
    expect(await good('creation.answer', answer)).toMatchObject({ known: true, creations: [{ at: noon }] });
    const slot = await good('slot.save', { operation: '4', slot: slotOf(shop.id) });
    const facts = await good('plan.facts', { shop: shop.id });
    expect(facts).toMatchObject({
      shop: { nickname: 'Toko' },
      slots: [slot],
      health: { state: 'good', setAside: 0 },
    });
    const at = '2026-03-30T00:00:00Z' as Instant;
    const creation = {
      operation: '5',
      shop: shop.id,
      id: null,
      at,
      status: 'paid',
      slot: slot.id,
      reason: '',
    } as const;
    const ledger = await good('creation.save', creation);
    expect(await good('creation.list', { shop: shop.id })).toEqual(ledger);
    const [first] = ledger.known ? ledger.creations.filter((one) => one.slot === null) : [];
    const gone = { operation: '6', shop: shop.id, id: first?.id ?? '', reason: 'never paid' };
    expect(await good('creation.delete', gone)).toMatchObject({ creations: [{ slot: slot.id }] });
    await good('slot.delete', { operation: '7', id: slot.id, expected: slot.revision });
    const lists = { shop: shop.id, after: null };
    expect(await good('slot.list', { ...lists, deleted: false })).toEqual({
      slots: [],
      next: null,
      setAside: 0,
    });
    expect((await good('plan.undo', { operation: '8' })).redo).toMatchObject({ operation: '7' });
    expect((await good('slot.list', { ...lists, deleted: false })).slots).toHaveLength(1);
    expect((await good('plan.redo', { operation: '9' })).undo).toMatchObject({ operation: '7' });
    expect(await good('plan.steps', {})).toMatchObject({
      undo: { change: 'slotDeleted', name: 'Serum spring' },
      redo: null,
    });
    expect(await good('planner.open', { shop: shop.id })).toBeNull();
    expect(opened).toEqual([shop.id]);
  });
});

describe('the asking side', () => {
  const request = { operation: 'once', market: 'ID', platformId: '1' } as const;

  test('asks again when the answer got lost, and nothing is done twice', async () => {
    const { ask, wire, desk } = worker(content);
    wire.lose = 1;
    expect(await ask('shop.open', request)).toMatchObject({ ok: true, value: { shop: { platformId: '1' } } });
    expect(wire.sent).toBe(2);
    expect(desk.bells).toEqual([1]);
  });

  test('says that it does not know when the second answer got lost too', async () => {
    const { ask, wire } = worker(content);
    wire.lose = 2;
    expect(await ask('shop.open', request)).toMatchObject({ ok: false, failure: { code: 'unknown' } });
    expect(wire.sent).toBe(2);
  });

  test('knows that the extension is gone, before and during a question', async () => {
    const { ask, wire } = worker(content);
    wire.living = false;
    expect(await ask('shop.open', request)).toMatchObject({ ok: false, failure: { code: 'gone' } });
    expect(wire.sent).toBe(0);
    const dying = createAsk({
      alive: () => true,
      send: () => {
        throw new Error('Extension context invalidated.');
      },
    });
    expect(await dying('shop.open', request)).toMatchObject({ ok: false, failure: { code: 'gone' } });
  });

  test('does not take for an answer what is none', async () => {
    const ask = createAsk({ alive: () => true, send: async () => ({ fine: true }) });
    expect(await ask('shop.list', {})).toMatchObject({ ok: false, failure: { code: 'unknown' } });
  });
});

function saveWith(over: object): unknown {
  return { operation: 'slot.save', request: { operation: '1', slot: { ...slotOf('shop'), ...over } } };
}

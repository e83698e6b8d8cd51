/** What the compiler promises about messages, and the one list that a review of authority has to look at. */
import { expect, test } from 'vitest';
import {
  contract,
  type Ask,
  type Contract,
  type Handlers,
  type Operation,
} from '../../../lib/messaging/contract';
import { createServer } from '../../../lib/messaging/server';

const operations = Object.keys(contract) as Operation[];

test('a script beside the host page can look at its shop, add to its plan, and nothing more', () => {
  const narrow = operations.filter((operation) => {
    const callers: readonly string[] = contract[operation].callers;
    return callers.includes('content');
  });
  expect(narrow.sort()).toEqual([
    'creation.answer',
    'creation.list',
    'creation.save',
    'plan.facts',
    'planner.open',
    'receipt.save',
    'shop.open',
    'slot.save',
  ]);
});

test('every change names its operation, so that it can be asked for twice', () => {
  const looks = [
    'shop.list',
    'plan.facts',
    'slot.list',
    'creation.list',
    'sample.list',
    'calendar.list',
    'rate.list',
    'creator.list',
    'plan.steps',
    'planner.open',
    'receipt.list',
    // What these bring about is the same however often it is asked for.
    'copy.list',
    'copy.read',
    'copy.make',
    'copy.part',
    'copy.stage',
    'plan.accept',
  ];
  const named = operations.filter((operation) => 'operation' in contract[operation].request.def.shape);
  expect([...looks, ...named].sort()).toEqual([...operations].sort());
});

test('the compiler refuses a forgotten handler, a foreign request and an operation that is not there', () => {
  const handlers = {} as Handlers;
  const { 'slot.save': _, ...forgotten } = handlers;
  // @ts-expect-error a handler is missing
  const compile = (): unknown => createServer(forgotten, { identity: { id: '', origin: '' }, isHost: () => false }, () => undefined); // prettier-ignore
  const asks = (ask: Ask): readonly Promise<unknown>[] => [
    // @ts-expect-error this request belongs to another operation
    ask('shop.list', { shop: 'x' }),
    // @ts-expect-error there is no such operation
    ask('plan.erase', {}),
    ask('shop.list', {}),
  ];
  // @ts-expect-error an operation must say who may ask
  const caller = (operation: Omit<Contract['shop.list'], 'callers'>): Contract['shop.list'] => operation;
  expect([typeof compile, typeof asks, typeof caller]).toEqual(['function', 'function', 'function']);
});

import { expect, it } from 'vitest';
import type { Ask } from '../../../lib/messaging/contract';
import { assumedLeadTimes, type Shop } from '../../../lib/model/plan';
import { createSource } from '../../../lib/state/planner-source';
import { instant, slot } from '../builders';

const shop = (id: string): Shop => ({
  id,
  market: 'ID',
  platformId: null,
  nickname: id,
  settings: { leadTimes: assumedLeadTimes, budgetCap: null },
  revision: 1,
});
const now = () => instant('2026-03-31T02:00:00Z');
const steps = { undo: null, redo: null, health: { state: 'good', setAside: 0 } };

/** A worker whose answers are released by hand, in any order. */
function slowWorker(answers: Readonly<Record<string, (request: Record<string, unknown>) => unknown>>) {
  const waiting: (() => void)[] = [];
  const ask: Ask = (operation, request) =>
    new Promise((resolve) => {
      const value = answers[operation]?.(request);
      waiting.push(() => resolve(JSON.parse(JSON.stringify({ ok: true, value }))));
    });
  return { ask, waiting };
}

/** Neither samples nor calendars nor rates nor creators. */
const nothingKept = {
  'sample.list': () => ({ samples: [], setAside: 0 }),
  'calendar.list': () => ({ calendars: [], setAside: 0 }),
  'rate.list': () => ({ rates: [], setAside: 0 }),
  'creator.list': () => ({ creators: [], setAside: 0 }),
};

it('a slower, older answer never replaces a newer one', async () => {
  let name = 'old';
  const { ask, waiting } = slowWorker({
    'shop.list': () => [shop(name)],
    'plan.steps': () => steps,
    'slot.list': () => ({ slots: [slot({ name })], next: null, setAside: 0 }),
    'creation.list': () => ({ known: false }),
    ...nothingKept,
  });
  const source = createSource(ask, now, null);
  const first = source.refresh();
  const late = waiting.splice(0);
  name = 'new';
  const second = source.refresh();
  while (waiting.length > 0) {
    waiting.splice(0).forEach((release) => release());
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  await second;
  expect(source.plan.value?.shop.id).toBe('new');
  name = 'old';
  late.forEach((release) => release());
  await new Promise((resolve) => setTimeout(resolve, 0));
  waiting.splice(0).forEach((release) => release());
  await first;
  expect(source.plan.value?.slots.map((one) => one.name)).toEqual(['new']);
});

it('a long list comes in pages, and what was set aside is counted once', async () => {
  const { ask, waiting } = slowWorker({
    'shop.list': () => [shop('s')],
    'plan.steps': () => steps,
    'slot.list': ({ after }) =>
      after === null
        ? { slots: [slot({ id: 'a' })], next: 'a', setAside: 2 }
        : { slots: [slot({ id: 'b' })], next: null, setAside: 2 },
    'creation.list': () => ({ known: true, creations: [] }),
    ...nothingKept,
  });
  const source = createSource(ask, now, null);
  let done = false;
  void source.refresh().then(() => (done = true));
  while (!done) {
    waiting.splice(0).forEach((release) => release());
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  expect(source.plan.value).toMatchObject({ slots: [{ id: 'a' }, { id: 'b' }], setAside: 2 });
});

it('the shop that was shown last is asked for at once, before it is known to exist', async () => {
  const asked: string[] = [];
  const { ask, waiting } = slowWorker({
    'shop.list': () => [shop('first'), shop('last')],
    'plan.steps': () => steps,
    'slot.list': ({ shop }) => {
      asked.push(String(shop));
      return { slots: [slot({ id: `of-${String(shop)}` })], next: null, setAside: 0 };
    },
    'creation.list': () => ({ known: false }),
    ...nothingKept,
  });
  const source = createSource(ask, now, 'last');
  const filled = source.refresh();
  expect(waiting).toHaveLength(8);
  waiting.splice(0).forEach((release) => release());
  await filled;
  expect(source.plan.value).toMatchObject({ shop: { id: 'last' }, slots: [{ id: 'of-last' }] });
  expect(asked).toEqual(['last']);
});

it.each([
  ['is not there any more', (_: string) => ({ slots: [], next: null, setAside: 0 })],
  ['is no shop at all', (of: string) => (of === 'gone' ? null : { slots: [], next: null, setAside: 0 })],
])('a shop that was shown last and %s gives way to the first one', async (_, slots) => {
  const ask: Ask = async (operation, request) => {
    const values: Readonly<Record<string, unknown>> = {
      'shop.list': [shop('first'), shop('second')],
      'plan.steps': steps,
      'slot.list': 'shop' in request ? slots(String(request.shop)) : null,
      'creation.list': { known: false },
      ...Object.fromEntries(Object.entries(nothingKept).map(([name, of]) => [name, of()])),
    };
    const value = values[operation] ?? null;
    return JSON.parse(
      JSON.stringify(
        value === null
          ? { ok: false, failure: { code: 'invalid', message: 'no shop' } }
          : { ok: true, value },
      ),
    );
  };
  const source = createSource(ask, now, 'gone');
  await source.refresh();
  expect(source.phase.value).toBe('ready');
  expect(source.chosen.value).toBe('first');
});

it('a plan that cannot be read says why when that is known', async () => {
  const health = { state: 'read-only', why: 'storage-full' };
  const ask: Ask = async (operation) =>
    JSON.parse(
      JSON.stringify(
        operation === 'plan.steps'
          ? { ok: true, value: { undo: null, redo: null, health } }
          : { ok: false, failure: { code: 'storage', message: 'storage-full' } },
      ),
    );
  const source = createSource(ask, now, null);
  await source.refresh();
  expect(source.phase.value).toBe('failed');
  expect(source.health.value).toEqual(health);
});

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

import { describe, expect, test } from 'vitest';
import { listen, ring } from '../../../lib/platform/bell';
import { now, wait } from '../../../lib/platform/clock';
import { newId } from '../../../lib/platform/ids';
import { placeOf } from '../../../lib/platform/inject';
import { localItem, type LocalArea } from '../../../lib/platform/local-storage';
import { createLog } from '../../../lib/platform/log';
import type { Instant } from '../../../lib/model/day';
import { idSchema, instantSchema } from '../../../lib/model/schema';

/** `storage.local` as a browser keeps it: JSON, and a change event in every context. */
function area(): LocalArea & { stored: Record<string, unknown>; listeners: number } {
  type Listener = Parameters<LocalArea['onChanged']['addListener']>[0];
  const listeners = new Set<Listener>();
  const stored: Record<string, unknown> = {};
  return {
    stored,
    get listeners() {
      return listeners.size;
    },
    get: async (key) => (key in stored ? { [key]: stored[key] } : {}),
    async set(items) {
      for (const [key, value] of Object.entries(items)) {
        stored[key] = JSON.parse(JSON.stringify(value));
        for (const listener of listeners) listener({ [key]: { newValue: stored[key] } });
      }
    },
    onChanged: {
      addListener: (listener) => void listeners.add(listener),
      removeListener: (listener) => void listeners.delete(listener),
    },
  };
}
const number = (stored: unknown): number | null => (typeof stored === 'number' ? stored : null);

describe('a small stored thing', () => {
  test('is what was set, the fallback before, and the fallback when it does not parse', async () => {
    const here = area();
    const item = localItem('width', 360, number, () => here);
    expect(await item.get()).toBe(360);
    await item.set(320);
    expect(await item.get()).toBe(320);
    here.stored['width'] = 'wide';
    expect(await item.get()).toBe(360);
    expect(here.stored['width']).toBe('wide');
  });

  test('tells who watches, about itself only, until they stop', async () => {
    const here = area();
    const item = localItem('width', 360, number, () => here);
    const seen: number[] = [];
    const visit = new AbortController();
    item.watch((width) => seen.push(width), visit.signal);
    await item.set(300);
    await here.set({ other: 1 });
    visit.abort();
    await item.set(310);
    item.watch((width) => seen.push(width), visit.signal);
    expect(seen).toEqual([300]);
    expect(here.listeners).toBe(0);
  });
});

test('the bell carries the revision to everybody who listens', async () => {
  const item = localItem(
    'planRevision',
    0,
    number,
    (
      (here) => () =>
        here
    )(area()),
  );
  const heard: number[] = [];
  listen((revision) => heard.push(revision), new AbortController().signal, item);
  await ring(4, item);
  await ring(5, item);
  expect(heard).toEqual([4, 5]);
});

describe('the log', () => {
  const clock = () => '2026-03-31T02:00:00Z' as Instant;

  test('keeps a hundred entries and no values', () => {
    const log = createLog(clock);
    for (let i = 0; i < 150; i++) log.note(`place ${i}`, new TypeError(`"Toko Rahasia" has 1500000 of 'x'`));
    expect(log.entries()).toHaveLength(100);
    expect(log.entries()[0]?.place).toBe('place 50');
    expect(log.entries()[0]?.what).toBe('TypeError: … has # of …');
  });

  test('counts what happens again and again', () => {
    const log = createLog(clock);
    for (let i = 0; i < 5; i++) log.note('here', new Error(`try ${i}`));
    expect(log.entries()).toEqual([{ at: clock(), place: 'here', what: 'Error: try #', times: 5 }]);
  });
});

test('the clock and the ids speak the language of the model', () => {
  for (let i = 0; i < 50; i++) {
    const at = now();
    expect(instantSchema.parse(at)).toBe(at);
  }
  const ids = Array.from({ length: 1_000 }, newId);
  expect(new Set(ids).size).toBe(1_000);
  expect(ids.every((id) => idSchema.safeParse(id).success)).toBe(true);
});

test('waiting ends, or never does and holds nothing', async () => {
  await wait(1, new AbortController().signal);
  const given = new AbortController();
  let ended = false;
  void wait(1, given.signal).then(() => (ended = true));
  given.abort();
  await wait(5, new AbortController().signal);
  expect(ended).toBe(false);
});

test('a frame is in a tab, or there is no frame', () => {
  expect(placeOf({ tab: { id: 3 }, frameId: 0 })).toEqual({ tabId: 3, frameId: 0 });
  expect(placeOf({ frameId: 0 })).toBeNull();
  expect(placeOf({ tab: {}, frameId: 0 })).toBeNull();
  expect(placeOf({ tab: { id: 3 } })).toBeNull();
});

/**
 * The browser is killed in each step of an upgrade, from every released version: in the middle of the step, for the oldest
 * version also at its first and its last change, and when all is done and nobody was told. Next time the old plan is there,
 * whole, and is upgraded as if nothing had been. `UPGRADE_MOMENTS=all` kills at every single change, on both stores.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Page } from '@playwright/test';
import { migrations } from '../../lib/storage/migrations';
import { databaseName } from '../../lib/storage/schema';
import type { Running, Store } from '../crash/browser';
import { dumped, lies, load, longer, remove, type Lies } from './database';
import { expect, test } from './fixtures';
import { ask, within } from './killed';

// A killed browser leaves nothing to trace.
test.use({ trace: 'off', screenshot: 'off' });

const newest = migrations.length;
const older = migrations.map(({ to }) => to).filter((to) => to < newest);
const every = process.env['UPGRADE_MOMENTS'] === 'all';

for (const store of ['leveldb', 'sqlite'] satisfies Store[]) {
  // The oldest plan takes every step.
  for (const version of older.filter((one) => every || store === 'leveldb' || one === 1)) {
    test(`a plan of version ${version} is whole whenever its upgrade is killed (${store})`, async ({}, info) => {
      test.setTimeout(every ? 3_600_000 : 300_000);
      const picked = every
        ? (all: readonly number[]) => all
        : store === 'leveldb' && version === 1
          ? ends
          : middle;
      const profile = info.outputPath('profile');
      const dump = longer(await dumped(version), every ? 5 : 200);
      // The first upgrade is left alone: it shows which changes there are, and what comes of them.
      const { before, after, changes } = await within(profile, store, async (running) => {
        const { page } = running;
        await load(page, dump, false);
        const before = await lies(page);
        const made = await watch(running, null);
        await isWell(page);
        return { before, after: await lies(page), changes: await made() };
      });
      const { stores } = await dumped(newest);
      expect(after.indexes).toEqual(
        Object.fromEntries(stores.map(({ name, indexes }) => [name, indexes.map((index) => index.name)])),
      );
      const steps = stepsOf(changes, await firstVersions());
      expect([...steps.keys()]).toEqual([...older.filter((to) => to > version), newest]);
      const moments = [...[...steps.values()].flatMap(picked), changes.length - 1];
      let killedAt: number | undefined;
      for (const moment of [...moments, undefined]) {
        await within(profile, store, async (running) => {
          const { page } = running;
          if (killedAt !== undefined) {
            const told = `killed at change ${killedAt} of ${changes.length}: ${changes[killedAt]}`;
            const wanted = changes[killedAt] === 'complete' ? after : before;
            expect(differences(await lies(page), wanted), told).toEqual([]);
            await isWell(page);
            expect(differences(await lies(page), after), `${told}, opened again`).toEqual([]);
            const { copies } = (await ask(page, 'copy.list', {})).value ?? {};
            expect(copies).toContainEqual(expect.objectContaining({ why: 'upgrade', schema: version }));
          }
          killedAt = moment;
          if (moment === undefined) {
            const planner = await running.openPlanner();
            await expect(planner.locator('[data-slot]').first()).toBeVisible();
            await expect(planner.locator('[data-part="read-only"]')).toHaveCount(0);
            await expect(planner.locator('[data-part="set-aside"]')).toHaveCount(0);
            return;
          }
          await remove(page, false);
          await load(page, dump, false);
          const reached = inTheMiddle(page);
          await watch(running, moment);
          void ask(page, 'plan.steps', {}).catch(() => undefined);
          expect(await reached).toBe(changes[moment]);
        });
      }
    });
  }
}

/**
 * From now on the worker counts the changes that an upgrade makes; gives what reads their names. After number `hold` it
 * says so and does nothing more: a turn that never ends keeps the upgrade open until somebody kills it.
 */
async function watch(running: Running, hold: number | null): Promise<() => Promise<string[]>> {
  const worker = await running.worker();
  await worker.evaluate(
    ([plan, at]) => {
      const made: string[] = [];
      Reflect.set(globalThis, 'made', made);
      const told = new BroadcastChannel('upgrade');
      const changed = (name: string): void => {
        made.push(name);
        if (made.length - 1 !== at) return;
        told.postMessage(name);
        for (;;);
      };
      const isOurs = ({ db, mode }: IDBTransaction): boolean => mode === 'versionchange' && db.name === plan;
      const { createObjectStore } = IDBDatabase.prototype;
      IDBDatabase.prototype.createObjectStore = function (...args) {
        const store = createObjectStore.apply(this, args);
        if (this.name === plan) changed(`store ${store.name}`);
        return store;
      };
      const { createIndex } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.createIndex = function (...args: Parameters<typeof createIndex>) {
        const index = createIndex.apply(this, args);
        if (isOurs(this.transaction)) changed(`index ${index.name} of ${this.name}`);
        return index;
      };
      const { update } = IDBCursor.prototype;
      IDBCursor.prototype.update = function (...args) {
        const request = update.apply(this, args);
        if (isOurs(this.request.transaction as IDBTransaction)) changed('row');
        return request;
      };
      const { open } = IDBFactory.prototype;
      IDBFactory.prototype.open = function (...args) {
        const request = open.apply(this, args);
        request.addEventListener('upgradeneeded', () => {
          const { transaction } = request;
          if (transaction?.db.name === plan)
            transaction.addEventListener('complete', () => changed('complete'));
        });
        return request;
      };
    },
    [databaseName, hold] as const,
  );
  return () => worker.evaluate((): string[] => Reflect.get(globalThis, 'made'));
}

/** What the worker says when it stays at a change. */
function inTheMiddle(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        new BroadcastChannel('upgrade').onmessage = ({ data }) => resolve(String(data));
      }),
  );
}

/** The numbers of the changes that each step makes: a step begins with a store or an index that no version before it had. */
function stepsOf(changes: readonly string[], first: ReadonlyMap<string, number>): Map<number, number[]> {
  const steps = new Map<number, number[]>();
  let step = 0;
  for (const [at, change] of changes.entries()) {
    step = first.get(change) ?? step;
    if (change !== 'complete') steps.set(step, [...(steps.get(step) ?? []), at]);
  }
  return steps;
}

/** By store and index, the version that had it first. */
async function firstVersions(): Promise<Map<string, number>> {
  const first = new Map<string, number>();
  for (const { to } of migrations) {
    for (const { name, indexes } of (await dumped(to)).stores) {
      const shape = [`store ${name}`, ...indexes.map((index) => `index ${index.name} of ${name}`)];
      for (const one of shape) if (!first.has(one)) first.set(one, to);
    }
  }
  return first;
}

function ends(all: readonly number[]): readonly number[] {
  return [...new Set([...all.slice(0, 1), ...middle(all), ...all.slice(-1)])];
}

function middle(all: readonly number[]): readonly number[] {
  const half = Math.floor(all.length / 2);
  return all.slice(half, half + 1);
}

/** Stores that are not the same, and the version when it is not. */
function differences(found: Lies, wanted: Lies): readonly string[] {
  const stores = new Set([...Object.keys(found.rows), ...Object.keys(wanted.rows)]);
  const isSame = (store: string): boolean =>
    isDeepStrictEqual(found.rows[store], wanted.rows[store]) &&
    isDeepStrictEqual(found.indexes[store], wanted.indexes[store]);
  return [
    ...(found.version === wanted.version ? [] : [`version ${found.version}`]),
    ...[...stores].filter((store) => !isSame(store)),
  ];
}

async function isWell(page: Page): Promise<void> {
  expect(await ask(page, 'plan.steps', {})).toMatchObject({
    ok: true,
    value: { health: { state: 'good', setAside: 0 } },
  });
}

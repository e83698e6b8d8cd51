/** A full disk, an upgrade that is held up or cut off, and a plan from a newer version: what the seller is told, and what still works. */
import { execFile } from 'node:child_process';
import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { en } from '../../lib/i18n/en';
import { checksum } from '../../lib/storage/checksum';
import { migrations } from '../../lib/storage/migrations';
import { databaseName } from '../../lib/storage/schema';
import type { Store } from '../crash/browser';
import { see, seed } from '../crash/seed';
import type { Dump } from '../databases/dump';
import { expect, test } from './fixtures';
import { ask, within } from './killed';

// A killed browser leaves nothing to trace.
test.use({ trace: 'off', screenshot: 'off' });

const part = (name: string): string => `[data-part="${name}"]`;
const says = en.planner.health;
const newest = migrations.length;

async function dumped(version: number): Promise<Dump> {
  const file = new URL(`../databases/v${version}.json`, import.meta.url);
  const { dump }: { dump: Dump } = JSON.parse(await readFile(file, 'utf8'));
  return dump;
}
/** Makes the database of a released version. `held`: its connection stays, and is deaf. */
async function load(page: Page, dump: Dump, held: boolean): Promise<void> {
  await page.evaluate(
    async ([{ name, version, stores }, keep]) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const asked = indexedDB.open(name, version);
        asked.onupgradeneeded = () => {
          for (const store of stores) {
            const made = asked.result.createObjectStore(store.name, { keyPath: store.keyPath });
            for (const index of store.indexes) made.createIndex(index.name, index.keyPath, index);
          }
        };
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(new Error('not opened'));
      });
      const tx = db.transaction(
        stores.map((store) => store.name),
        'readwrite',
      );
      for (const store of stores) for (const row of store.rows) tx.objectStore(store.name).put(row);
      await new Promise((resolve, reject) => {
        tx.oncomplete = resolve;
        tx.onabort = () => reject(new Error('not written'));
      });
      if (keep) Reflect.set(globalThis, 'held', db);
      else db.close();
    },
    [dump, held] as const,
  );
}
/** Version and rows of the database as it lies there; changes nothing. */
async function lies(page: Page): Promise<{ version: number; rows: Record<string, unknown[]> }> {
  return page.evaluate(async (name) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const asked = indexedDB.open(name);
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(new Error('not opened'));
    });
    const stores = [...db.objectStoreNames];
    const tx = db.transaction(stores);
    const rows = await Promise.all(
      stores.map(
        (store) =>
          new Promise<[string, unknown[]]>((resolve) => {
            const asked = tx.objectStore(store).getAll();
            asked.onsuccess = () => resolve([store, asked.result]);
          }),
      ),
    );
    const { version } = db;
    db.close();
    return { version, rows: Object.fromEntries(rows) };
  }, databaseName);
}
async function downloads(page: Page, press: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator(part(press)).click()]);
  return download.suggestedFilename();
}

test('an upgrade that an older page holds up says so, and goes on when that page is gone', async ({}, info) => {
  await within(info.outputPath('profile'), 'leveldb', async ({ page, openPlanner }) => {
    await load(page, await dumped(newest - 1), true);
    const planner = await openPlanner();
    await expect(planner.locator(part('read-only'))).toHaveText(new RegExp(says.blocked), {
      timeout: 15_000,
    });
    await expect(planner.locator(part('add-slot'))).toHaveCount(0);
    await page.evaluate(() => {
      const held: IDBDatabase = Reflect.get(globalThis, 'held');
      held.close();
    });
    await planner.locator(part('load-failed')).getByRole('button').click();
    await expect(planner.locator('[data-slot]').first()).toBeVisible();
    await expect(planner.locator(part('read-only'))).toHaveCount(0);
    expect((await lies(page)).version).toBe(newest);
  });
});

test('a plan of a newer version can be read, exported and backed up, and is not written', async ({}, info) => {
  await within(info.outputPath('profile'), 'leveldb', async ({ page, openPlanner, killWorker }) => {
    await seed(page, 3);
    await page.evaluate(
      ([name, version]) =>
        new Promise<void>((resolve, reject) => {
          const asked = indexedDB.open(name, version);
          asked.onupgradeneeded = () => void asked.result.createObjectStore('of-tomorrow');
          asked.onsuccess = () => {
            asked.result.close();
            resolve();
          };
          asked.onerror = () => reject(new Error('not opened'));
        }),
      [databaseName, newest + 1] as const,
    );
    await killWorker();
    const before = await lies(page);
    const planner = await openPlanner();
    await expect(planner.locator(part('read-only'))).toHaveText(new RegExp(says['too-new']));
    await expect(planner.locator('[data-slot]')).toHaveCount(3);
    await expect(planner.locator(part('add-slot'))).toHaveAttribute('aria-disabled', 'true');
    expect(await downloads(planner, 'back-up')).toMatch(new RegExp(`_v${newest + 1}\\.json$`));
    const shop = { operation: 'late', market: 'VN', platformId: '9' };
    expect((await ask(page, 'shop.open', shop)).failure?.code).toBe('too-new');
    expect(await lies(page)).toEqual(before);
  });
});

test('an upgrade that is killed leaves the old plan, whole, and is made the next time', async ({}, info) => {
  test.slow();
  const dump = longer(await dumped(1));
  for (const [index, wait] of [20, 250].entries()) {
    const profile = info.outputPath(`killed-${index}`);
    const before = await within(profile, 'leveldb', async ({ page }) => {
      await load(page, dump, false);
      const found = await lies(page);
      void ask(page, 'plan.steps', {}).catch(() => undefined);
      // Long enough to have begun and, with so many steps to rewrite, too short to have ended.
      await page.waitForTimeout(wait);
      return found;
    });
    await within(profile, 'leveldb', async ({ page, openPlanner }) => {
      expect(await lies(page)).toEqual(before);
      const planner = await openPlanner();
      await expect(planner.locator('[data-slot]').first()).toBeVisible({ timeout: 20_000 });
      await expect(planner.locator(part('read-only'))).toHaveCount(0);
      await expect(planner.locator(part('set-aside'))).toHaveCount(0);
      const after = await lies(page);
      expect(after.version).toBe(newest);
      expect(after.rows['operations']).toHaveLength(before.rows['operations']?.length ?? 0);
      const { copies } = (await ask(page, 'copy.list', {})).value ?? {};
      expect(copies).toContainEqual(expect.objectContaining({ why: 'upgrade', schema: 1 }));
    });
  }
});

/** The same plan with a log so long that its upgrade takes a while. */
function longer(dump: Dump): Dump {
  const more = (rows: readonly unknown[]): readonly unknown[] => {
    const [first] = rows as readonly { seq: number; id: string; sum: string; keys: string[]; data: object }[];
    if (first === undefined) throw new Error('no step to repeat');
    const repeated = [...Array(800).keys()].map((at) => {
      const [seq, id] = [10_000 + at, `again-${at}`];
      const { sum: _, ...open } = { ...first, seq, id, data: { ...first.data, seq, id } };
      return { ...open, sum: checksum(open) };
    });
    return [...rows, ...repeated];
  };
  return {
    ...dump,
    stores: dump.stores.map((store) =>
      store.name === 'operations' ? { ...store, rows: more(store.rows) } : store,
    ),
  };
}

for (const store of ['leveldb', 'sqlite'] satisfies Store[]) {
  test(`a full disk makes the plan read-only and loses nothing (${store})`, async ({}, info) => {
    test.slow();
    const profile = info.outputPath('profile');
    await mkdir(profile, { recursive: true });
    const mounted = await mount(profile);
    test.skip(!mounted, 'only root may mount a small disk');
    try {
      await within(profile, store, async ({ page, openPlanner }) => {
        await seed(page, 4);
        const planner = await openPlanner();
        await expect(planner.locator('[data-slot]')).toHaveCount(4);
        await expect(planner.locator(part('low-space'))).toContainText(en.planner.backup.lowSpace);
        const before = (await see(page)).slots;
        await fillDisk(join(profile, 'ballast'));
        const more = { operation: 'more', market: 'VN', platformId: '9' };
        const refused = await ask(page, 'shop.open', more);
        expect(refused.failure?.message).toMatch(/^storage-full/);
        await planner.locator(part('undo')).click();
        await expect(planner.locator(part('read-only'))).toHaveText(new RegExp(says['storage-full']));
        // What is shown can still be taken out, and nothing pretends to have been saved.
        await expect(planner.locator('[data-slot]')).toHaveCount(4);
        await planner.reload();
        await expect(planner.locator(part('read-only'))).toHaveText(new RegExp(says['storage-full']));
        await expect(planner.locator(part('first-shop'))).toHaveCount(0);
        await rm(join(profile, 'ballast'));
        await planner.reload();
        await expect(planner.locator(part('read-only'))).toHaveCount(0);
        await expect(planner.locator('[data-slot]')).toHaveCount(4);
        expect((await see(page)).slots).toEqual(before);
        expect((await ask(page, 'shop.open', more)).ok).toBe(true);
      });
    } finally {
      await promisify(execFile)('umount', ['-l', profile]);
    }
  });
}

/** Makes `folder` a disk of 48 MB; false when that is not allowed here. */
async function mount(folder: string): Promise<boolean> {
  return promisify(execFile)('mount', ['-t', 'tmpfs', '-o', 'size=48m', 'tmpfs', folder]).then(
    () => true,
    () => false,
  );
}

/** Takes every byte that is left. */
async function fillDisk(file: string): Promise<void> {
  const handle = await open(file, 'a');
  for (const size of [1 << 16, 1 << 10, 1]) {
    const bytes = Buffer.alloc(size);
    for (let full = false; !full;)
      full = await handle.write(bytes).then(
        ({ bytesWritten }) => bytesWritten < size,
        () => true,
      );
  }
  await handle.close();
}

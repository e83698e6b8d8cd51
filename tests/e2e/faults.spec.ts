/** A full disk, an upgrade that is held up, and a plan from a newer version: what the seller is told, and what still works. */
import { execFile } from 'node:child_process';
import { mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { en } from '../../lib/i18n/en';
import { migrations } from '../../lib/storage/migrations';
import { databaseName } from '../../lib/storage/schema';
import type { Store } from '../crash/browser';
import { see, seed } from '../crash/seed';
import { dumped, lies, load } from './database';
import { expect, test } from './fixtures';
import { ask, within } from './killed';

// A killed browser leaves nothing to trace.
test.use({ trace: 'off', screenshot: 'off' });

const part = (name: string): string => `[data-part="${name}"]`;
const says = en.planner.health;
const newest = migrations.length;

async function downloads(page: Page, press: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator(part(press)).click()]);
  return download.suggestedFilename();
}

test('an upgrade that an older page holds up says so, and goes on when that page is gone', async ({}, info) => {
  await within(info.outputPath('profile'), 'leveldb', async ({ page, openPlanner }) => {
    await load(page, await dumped(newest - 1), true);
    const planner = await openPlanner();
    await expect(planner.locator(part('why'))).toHaveText(en.planner.load.why.blocked, { timeout: 15_000 });
    await expect(planner.locator(part('add-slot'))).toHaveCount(0);
    await page.evaluate(() => {
      const held: IDBDatabase = Reflect.get(globalThis, 'held');
      held.close();
    });
    await planner.locator(part('load-again')).click();
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
        // One of the stores can still be read, the other cannot; either way the reason is said once.
        const why = planner.locator(part('read-only')).or(planner.locator(part('why')));
        await expect(why).toHaveText(
          new RegExp([says['storage-full'], en.planner.load.why['storage-full']].join('|')),
        );
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

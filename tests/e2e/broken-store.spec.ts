/**
 * Flipped bits, files cut short and files gone, on both stores of Chromium, as trust in the plan needs them to end: what
 * was altered is never shown, what is gone is said to be gone, and a copy brings it back.
 */
import { readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { en } from '../../lib/i18n/en';
import type { Store } from '../crash/browser';
import { see, seed } from '../crash/seed';
import { expect, test } from './fixtures';
import { copyOf, within } from './killed';

// A killed browser leaves nothing to trace.
test.use({ trace: 'off', screenshot: 'off' });

const part = (name: string): string => `[data-part="${name}"]`;
const campaigns = 16;
const words = en.planner.backup.lost;

/** The files of a database, largest first. */
async function filesIn(profile: string, place: 'plan' | 'copies'): Promise<readonly string[]> {
  const folder = join(profile, 'Default', place === 'plan' ? 'IndexedDB' : 'WebStorage');
  const names = await readdir(folder, { recursive: true });
  const found = await Promise.all(
    names.map(async (name) => ({ path: join(folder, name), stats: await stat(join(folder, name)) })),
  );
  return found
    .filter(({ stats }) => stats.isFile())
    .sort((one, other) => other.stats.size - one.stats.size)
    .map(({ path }) => path);
}
/** The planner says that the plan is gone, offers nothing that would write, and its newest copy brings it back. */
async function comesBack(planner: Page, whys: RegExp): Promise<void> {
  const lost = planner.locator(part('lost-plan'));
  await expect(lost).toHaveAttribute('data-why', whys);
  const why = (await lost.getAttribute('data-why')) === 'older' ? 'older' : 'emptied';
  await expect(lost).toContainText(words[why].split('; ')[1] ?? 'a second half');
  await expect(lost).toContainText(`${campaigns} campaigns in 1 shop`);
  await expect(planner.locator(part('add-slot'))).toHaveCount(0);
  await expect(planner.locator(part('first-shop'))).toHaveCount(0);
  await planner.locator(part('restore-newest')).click();
  await planner.locator(part('restore')).click();
  await expect(planner.locator(part('restore-done'))).toBeVisible();
  await planner.keyboard.press('Escape');
  await expect(planner.locator(part('planner'))).toHaveAttribute('data-phase', 'ready');
}

for (const store of ['leveldb', 'sqlite'] satisfies Store[]) {
  test.describe(`on ${store}`, () => {
    // One plan is written for all of these.
    test.describe.configure({ mode: 'default' });
    let whole: string;
    let before: readonly string[];
    test.beforeAll(async ({}, info) => {
      whole = join(info.project.outputDir, `whole-${store}`);
      await rm(whole, { recursive: true, force: true });
      await within(whole, store, async ({ page }) => {
        await seed(page, campaigns);
        before = (await see(page)).slots ?? [];
      });
      // SQLite moves what it wrote into its file when it is opened again.
      await within(whole, store, async ({ page }) => expect((await see(page)).slots).toEqual(before));
    });

    const cases: readonly (readonly [name: string, harm: (file: string) => Promise<void>, why: RegExp])[] =
      store === 'leveldb'
        ? [
            ['a flipped bit', flipInTheMiddle, /emptied/],
            ['a file cut in half', halve, /older/],
          ]
        : [
            ['a file cut in half', halve, /emptied|older/],
            ['a file without content', (file) => truncate(file, 0), /emptied/],
          ];
    for (const [name, harm, why] of cases) {
      test(`${name} is noticed, and the plan comes back from its newest copy`, async ({}, info) => {
        const profile = await copyOf(whole, info.outputPath('profile'));
        const [largest = ''] = await filesIn(profile, 'plan');
        await harm(largest);
        await within(profile, store, async ({ page, openPlanner }) => {
          const planner = await openPlanner();
          await comesBack(planner, why);
          const after = (await see(page)).slots ?? [];
          // What a copy has is as it was; a copy may lack what came after it.
          expect(after.length).toBeGreaterThanOrEqual(campaigns / 2);
          expect(before).toEqual(expect.arrayContaining([...after]));
        });
      });
    }

    test('copies that are gone leave the plan as it is', async ({}, info) => {
      const profile = await copyOf(whole, info.outputPath('profile'));
      const [largest = ''] = await filesIn(profile, 'copies');
      await flipInTheMiddle(largest);
      await within(profile, store, async ({ page, openPlanner }) => {
        const planner = await openPlanner();
        await expect(planner.locator('[data-slot]')).toHaveCount(campaigns);
        expect((await see(page)).slots).toEqual(before);
        await expect(planner.locator(part('read-only'))).toHaveCount(0);
      });
    });

    if (store === 'sqlite') {
      test('a bit that the store does not notice is found by the checksum, and the log gives the row back', async ({}, info) => {
        const profile = await copyOf(whole, info.outputPath('profile'));
        const flipped = await flipMark(await filesIn(profile, 'plan'), 'mark-7-', 'first');
        expect(flipped).toBe(1);
        await within(profile, store, async ({ page }) => expect((await see(page)).slots).toEqual(before));
      });

      test('a row that is damaged in its table and in the log is counted and kept, not shown', async ({}, info) => {
        const profile = await copyOf(whole, info.outputPath('profile'));
        expect(await flipMark(await filesIn(profile, 'plan'), 'mark-7-', 'all')).toBe(2);
        await within(profile, store, async ({ page, openPlanner }) => {
          const planner = await openPlanner();
          await expect(planner.locator(part('set-aside'))).toContainText('could not be read');
          await expect(planner.locator('[data-slot]')).toHaveCount(campaigns - 1);
          const { slots, setAside } = await see(page);
          expect(setAside).toBe(1);
          expect(slots).toEqual(before.filter((slot) => !slot.includes('mark-7-')));
        });
      });
    }
  });
}

async function flipInTheMiddle(file: string): Promise<void> {
  const bytes = await readFile(file);
  const at = Math.floor(bytes.length / 2);
  bytes[at] = (bytes[at] ?? 0) ^ 0x10;
  await writeFile(file, bytes);
}

async function halve(file: string): Promise<void> {
  await truncate(file, Math.floor((await stat(file)).size / 2));
}

/** Flips one bit of the text `mark` where it stands; gives how often it did. */
async function flipMark(files: readonly string[], mark: string, which: 'first' | 'all'): Promise<number> {
  let flipped = 0;
  for (const file of files) {
    const bytes = await readFile(file);
    for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + 1)) {
      if (which === 'first' && flipped > 0) break;
      bytes[at] = (bytes[at] ?? 0) ^ 0x01;
      flipped += 1;
    }
    await writeFile(file, bytes);
  }
  return flipped;
}

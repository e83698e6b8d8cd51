/**
 * Flipped bits, files cut short and files gone, on both stores of Chromium, as trust in the plan needs them to end: what
 * was altered is never shown, what is gone is said to be gone, and a copy brings it back.
 */
import { readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { en } from '../../lib/i18n/en';
import { id } from '../../lib/i18n/id';
import type { Language } from '../../lib/i18n/words';
import type { Store } from '../crash/browser';
import { see, seed } from '../crash/seed';
import { expect, test } from './fixtures';
import { copyOf, within } from './killed';
import { speak } from './language';

// A killed browser leaves nothing to trace.
test.use({ trace: 'off', screenshot: 'off' });

const part = (name: string): string => `[data-part="${name}"]`;
const campaigns = 16;
const words = { en: en.planner, id: id.planner };

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
/** A sentence of the dictionary as it is shown for this plan, whatever the moment in it. */
function told(template: string, language: Language): RegExp {
  const [slots, shops] = language === 'en' ? ['campaigns', 'shop'] : ['kampanye', 'toko'];
  const parts = template
    .replaceAll(/\{slots\|[^}]*\}/g, slots)
    .replaceAll(/\{shops\|[^}]*\}/g, shops)
    .replaceAll('{slots}', String(campaigns))
    .replaceAll('{shops}', '1')
    .split('{at}');
  return new RegExp(parts.map((text) => text.replaceAll(/[.?|()]/g, '\\$&')).join('.+'));
}
/** The planner says that the plan is gone, offers nothing that would write, and its newest copy brings it back. */
async function comesBack(planner: Page, whys: RegExp, language: Language = 'en'): Promise<void> {
  const lost = planner.locator(part('lost-plan'));
  await expect(lost).toHaveAttribute('data-why', whys);
  const why = (await lost.getAttribute('data-why')) === 'older' ? 'older' : 'emptied';
  await expect(lost.getByRole('alert')).toHaveText(told(words[language].backup.lost[why], language));
  await expect(planner.locator(part('add-slot'))).toHaveCount(0);
  await expect(planner.locator(part('first-shop'))).toHaveCount(0);
  await planner.locator(part('restore-newest')).click();
  await planner.locator(part('restore')).click();
  await expect(planner.locator(part('restore-done'))).toBeVisible();
  await planner.keyboard.press('Escape');
  await expect(planner.locator(part('planner'))).toHaveAttribute('data-phase', 'ready');
}

interface Harm {
  readonly name: string;
  /** Gets the files of the plan's database, largest first. */
  readonly harm: (files: readonly string[]) => Promise<void>;
  readonly why: RegExp;
  readonly language?: Language;
}
/** What happens to files between two runs, and what the witness of the plan then says. */
const harms: Readonly<Record<Store, readonly Harm[]>> = {
  leveldb: [
    { name: 'a flipped bit is', harm: (files) => flipInTheMiddle(one(files, '')), why: /emptied/ },
    { name: 'a file cut in half is', harm: (files) => halve(one(files, '')), why: /older/ },
    { name: 'a deleted log is', harm: (files) => rm(one(files, '.log')), why: /emptied/, language: 'id' },
    { name: 'a deleted MANIFEST is', harm: (files) => rm(one(files, 'MANIFEST')), why: /emptied/, language: 'id' },
    { name: 'a MANIFEST cut in half is', harm: (files) => halve(one(files, 'MANIFEST')), why: /emptied/ },
    { name: 'a MANIFEST without content is', harm: (files) => truncate(one(files, 'MANIFEST'), 0), why: /emptied/, language: 'id' },
    { name: 'a CURRENT without content is', harm: (files) => truncate(one(files, 'CURRENT'), 0), why: /emptied/ },
    { name: 'a deleted folder is', harm: (files) => rm(dirname(one(files, 'CURRENT')), { recursive: true }), why: /emptied/ },
  ],
  sqlite: [
    { name: 'a file cut in half is', harm: (files) => halve(one(files, '')), why: /emptied|older/ },
    { name: 'a file without content is', harm: (files) => truncate(one(files, ''), 0), why: /emptied/ },
    { name: 'deleted files are', harm: async (files) => void (await Promise.all(files.map((file) => rm(file)))), why: /emptied/, language: 'id' },
  ],
}; // prettier-ignore

for (const store of ['leveldb', 'sqlite'] satisfies Store[]) {
  test.describe(`on ${store}`, () => {
    // One plan is written for all of these.
    test.describe.configure({ mode: 'default' });
    let whole: string;
    let before: readonly string[];
    test.beforeAll(async ({}, info) => {
      whole = join(info.project.outputDir, `whole-${store}-${info.workerIndex}`);
      await rm(whole, { recursive: true, force: true });
      await within(whole, store, async ({ page }) => {
        await seed(page, campaigns);
        before = (await see(page)).slots ?? [];
      });
      // SQLite moves what it wrote into its file when it is opened again.
      await within(whole, store, async ({ page }) => expect((await see(page)).slots).toEqual(before));
    });

    for (const { name, harm, why, language } of harms[store]) {
      test(`${name} noticed, and the plan comes back from its newest copy`, async ({}, info) => {
        const profile = await copyOf(whole, info.outputPath('profile'));
        await harm(await filesIn(profile, 'plan'));
        await within(profile, store, async ({ page, openPlanner }) => {
          await speak(page, language ?? 'en');
          const planner = await openPlanner();
          await comesBack(planner, why, language);
          // The journal beside the copies has what came after the newest of them.
          const { slots } = await see(page);
          expect(slots).toEqual(before);
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

    if (store === 'leveldb') {
      test('a deleted CURRENT is made again by the browser, and nothing has to be said', async ({}, info) => {
        const profile = await copyOf(whole, info.outputPath('profile'));
        await rm(one(await filesIn(profile, 'plan'), 'CURRENT'));
        await within(profile, store, async ({ page, openPlanner }) => {
          const planner = await openPlanner();
          await expect(planner.locator('[data-slot]')).toHaveCount(campaigns);
          await expect(planner.locator(part('read-only'))).toHaveCount(0);
          expect(await see(page)).toEqual({
            health: { state: 'good', setAside: 0 },
            slots: before,
            setAside: 0,
          });
        });
      });

      test('what the browser cannot open is left as it is, beside the plan that came back', async ({}, info) => {
        const profile = await copyOf(whole, info.outputPath('profile'));
        await rm(one(await filesIn(profile, 'plan'), 'MANIFEST'));
        const log = one(await filesIn(profile, 'plan'), '.log');
        const content = await readFile(log);
        await within(profile, store, async ({ openPlanner }) => comesBack(await openPlanner(), /emptied/));
        expect(await readFile(log)).toEqual(content);
        await within(profile, store, async ({ page, openPlanner }) => {
          const planner = await openPlanner();
          await expect(planner.locator('[data-slot]')).toHaveCount(campaigns);
          expect((await see(page)).slots).toEqual(before);
        });
      });
    }

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

/** The largest file with this in its name. */
function one(files: readonly string[], name: string): string {
  const found = files.find((file) => basename(file).includes(name));
  if (found === undefined) throw new Error(`no file ${name}`);
  return found;
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

/** Backup, a plan that is gone, and the ways back, as a seller meets them. */
import { readFile, truncate, writeFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { en } from '../../lib/i18n/en';
import { id } from '../../lib/i18n/id';
import { writeBackup, type Backup } from '../../lib/sheets/backup';
import { lies, remove } from './database';
import { expect, test } from './fixtures';
import { speak } from './language';

const part = (name: string): string => `[data-part="${name}"]`;

/** A shop with sample campaigns, and everything that the worker says of it. */
async function fill(page: Page): Promise<void> {
  await page.locator(part('try-sample')).click();
  await expect(page.locator('[data-slot]').first()).toBeVisible();
}
async function plan(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    const ask = async (operation: string, request: object) =>
      (await chrome.runtime.sendMessage({ collabPreflight: 'ask', operation, request })).value;
    const shops: { id: string }[] = await ask('shop.list', {});
    const slots = await ask('slot.list', { shop: null, deleted: false, after: null });
    const ledgers = await Promise.all(shops.map(({ id }) => ask('creation.list', { shop: id })));
    return { shops, slots, ledgers };
  });
}
/** What a cleaner, a crash or the browser does: the database is gone, and with `copies` what lay beside it too. */
async function wipe(page: Page, copies: 'and the copies' | 'not the copies'): Promise<void> {
  await remove(page, copies === 'and the copies');
  await page.reload();
}
async function backUp(page: Page, file: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(part('back-up')).click(),
  ]);
  await expect(page.locator(part('backup-done'))).toBeVisible();
  await download.saveAs(file);
  return download.suggestedFilename();
}
const choose = (page: Page, file: string): Promise<void> =>
  page.locator('input[name="backup-file"]').setInputFiles(file);

test('a plan that the browser removed is noticed, and comes back from its newest copy', async ({
  openPlanner,
}) => {
  const { page, start } = bound(await openPlanner());
  await start('ID');
  await fill(page);
  // The copy is made beside the seller, after the change.
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const { value } = await chrome.runtime.sendMessage({
          collabPreflight: 'ask',
          operation: 'copy.list',
          request: {},
        });
        return value.copies.length;
      }),
    )
    .toBeGreaterThan(0);
  await wipe(page, 'not the copies');
  const lost = page.locator(part('lost-plan'));
  await expect(lost).toHaveAttribute('data-why', 'emptied');
  await expect(page.locator(part('first-shop'))).toHaveCount(0);
  await expect(page.locator(part('add-slot'))).toHaveCount(0);
  await page.locator(part('restore-newest')).click();
  await expect(page.locator(`${part('difference')} [data-table="shops"]`)).toHaveAttribute('data-added', '1');
  await page.locator(part('restore')).click();
  await expect(page.locator(part('restore-done'))).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(lost).toHaveCount(0);
  await expect(page.locator(part('planner'))).toHaveAttribute('data-phase', 'ready');
});

test('backup, both databases gone, restore from the file: the same plan, and it can be undone', async ({
  openPlanner,
}, info) => {
  const { page, start } = bound(await openPlanner());
  await start('ID');
  await fill(page);
  const before = await plan(page);
  const file = info.outputPath('backup.json');
  expect(await backUp(page, file)).toMatch(/^collab-backup_id-1_\d{4}-\d\d-\d\d_v\d+\.json$/);
  await expect(page.locator(part('last-backup'))).not.toHaveAttribute('data-at', '');
  await wipe(page, 'and the copies');
  await expect(page.locator(part('lost-plan'))).toBeVisible();
  await expect(page.locator(part('restore-newest'))).toHaveCount(0);
  await choose(page, file);
  await expect(page.locator(part('difference'))).toBeVisible();
  await page.locator(part('restore')).click();
  await expect(page.locator(part('restore-done'))).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-slot]').first()).toBeVisible();
  expect(await plan(page)).toEqual(before);
  await page.locator(part('undo')).click();
  await expect(page.locator('[data-slot]')).toHaveCount(0);
  await page.locator(part('redo')).click();
  await expect(page.locator('[data-slot]').first()).toBeVisible();
});

test('a file that is no whole backup is refused with its reason in both languages, and nothing changes', async ({
  openPlanner,
}, info) => {
  // Two of the files have 50 MB.
  test.slow();
  const { page, start } = bound(await openPlanner());
  await start('ID');
  await fill(page);
  const file = info.outputPath('backup.json');
  await backUp(page, file);
  const before = [await plan(page), await lies(page)];
  const text = await readFile(file, 'utf8');
  const newer = text.replace(/"schema":\d+/, '"schema":99');
  const { parts, beside, ...head }: Backup = JSON.parse(text);
  const texts = parts.map((one) => JSON.stringify(one));
  const again = async (counts: Backup['counts'], from: string, to: string): Promise<string> =>
    (await writeBackup({ ...head, counts }, texts.map((one) => one.replace(from, to)), beside)).text; // prettier-ignore
  expect((await again(head.counts, '', '')).slice(0, 200)).toBe(text.slice(0, 200));
  const cases: readonly (readonly [
    name: string,
    text: string,
    why: keyof typeof en.planner.backup.refused,
  ])[] = [
    ['half.json', text.slice(0, text.length / 2), 'cut'],
    ['flipped.json', text.replace('"market":"ID"', '"market":"VN"'), 'altered'],
    ['newer.json', newer, 'newer'],
    ['other.json', '{"shops":[]}', 'not-a-backup'],
    ['fewer.json', await again({ ...head.counts, slots: 1 }, '', ''), 'shape'],
    ['row.json', await again(head.counts, '"kind":"plus-task"', '"kind":"a kind of tomorrow"'), 'row'],
    ['nonsense.json', 'nonsense '.repeat(50_000_000 / 9), 'not-a-backup'],
    ['begins-well.json', `${text.slice(0, 100)}${'nonsense '.repeat(50_000_000 / 9)}`, 'cut'],
    ['nested.json', '['.repeat(1_000_000), 'not-a-backup'],
  ];
  await page.locator(part('backup-more')).click();
  for (const [name, content, why] of cases) {
    const wrong = info.outputPath(name);
    await writeFile(wrong, content);
    await choose(page, wrong);
    const refused = page.locator(part('restore-refused'));
    await expect(refused).toHaveAttribute('data-why', why);
    for (const [language, words] of [['id', id], ['en', en]] as const) {
      await speak(page, language);
      await expect(refused).toHaveText(`${name}: ${words.planner.backup.refused[why]}`);
    } // prettier-ignore
    await page.locator(part('restore-dialog')).press('Escape');
    await truncate(wrong);
  }
  expect([await plan(page), await lies(page)]).toEqual(before);
});

test('a backup into a folder is read again, and the next one comes by itself when it is time', async ({
  openPlanner,
}) => {
  const { page, start } = bound(await openPlanner());
  // The browser's own folder of this origin stands in for one that the seller would choose in a dialog.
  await page.evaluate(() =>
    Reflect.set(globalThis, 'showDirectoryPicker', () => navigator.storage.getDirectory()),
  );
  await start('ID');
  await page.locator(part('backup-more')).click();
  await page.locator(part('choose-folder')).click();
  await expect(page.locator(part('backup-place'))).toHaveAttribute('data-place', 'folder');
  await page.keyboard.press('Escape');
  await expect(page.locator(part('backup-done'))).toBeVisible();
  const first = await page.locator(part('last-backup')).getAttribute('data-at');
  // More than ten changes.
  await fill(page);
  for (let count = 0; count < 11; count++) {
    await page.evaluate(
      (id) =>
        chrome.runtime.sendMessage({
          collabPreflight: 'ask',
          operation: 'shop.open',
          request: { operation: `open-${id}`, market: 'VN', platformId: `${id}` },
        }),
      count + 1,
    );
  }
  await expect(page.locator(part('last-backup'))).not.toHaveAttribute('data-at', first ?? '');
});

test('starting anew needs a second yes', async ({ openPlanner }) => {
  const { page, start } = bound(await openPlanner());
  await start('ID');
  await wipe(page, 'and the copies');
  await page.locator(part('start-anew')).click();
  await page.locator(part('give-up')).click();
  await expect(page.locator(part('first-shop'))).toBeVisible();
  await expect(page.locator(part('lost-plan'))).toHaveCount(0);
});

for (const locale of ['en-US', 'id-ID'] as const) {
  test.describe(`in a browser in ${locale}`, () => {
    test.use({ locale });
    test('axe finds nothing on the backup, the difference and a plan that is gone', async ({
      openPlanner,
    }, info) => {
      // Four looks of axe at a whole page.
      test.slow();
      const { page, start } = bound(await openPlanner());
      const faults = async (): Promise<unknown> =>
        (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [
          id,
          nodes.map(({ html }) => html),
        ]);
      await start('ID');
      await fill(page);
      const file = info.outputPath('backup.json');
      await backUp(page, file);
      expect(await faults()).toEqual([]);
      await page.locator(part('backup-more')).click();
      await expect(page.locator(part('backup-dialog'))).toBeVisible();
      expect(await faults()).toEqual([]);
      await page.keyboard.press('Escape');
      await wipe(page, 'not the copies');
      await expect(page.locator(part('lost-plan'))).toBeVisible();
      expect(await faults()).toEqual([]);
      await choose(page, file);
      await expect(page.locator(part('difference'))).toBeVisible();
      expect(await faults()).toEqual([]);
    });
  });
}

function bound(planner: { page: Page; start: (market: string) => Promise<void> }) {
  return { page: planner.page, start: (market: string) => planner.start(market) };
}

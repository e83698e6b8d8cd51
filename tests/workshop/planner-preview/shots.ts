/**
 * Plays through the planner preview and saves pictures: `npx tsx tests/workshop/planner-preview/shots.ts FOLDER`.
 * CHROMIUM names the browser; without it Playwright's own is used.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { servePreview } from './serve';

const folder = process.argv[2] ?? '.output/planner-preview';
const sizes = [
  { name: '1440', width: 1440, height: 900 },
  { name: '390', width: 390, height: 844 },
] as const;

await mkdir(folder, { recursive: true });
const { address, server } = await servePreview(0);
const executablePath = process.env['CHROMIUM'];
const browser = await chromium.launch({
  ...(executablePath !== undefined && { executablePath }),
  args: ['--no-sandbox'],
});
try {
  for (const size of sizes) {
    for (const [language, colorScheme] of [
      ['en', 'light'],
      ['id', 'dark'],
    ] as const) {
      await play(browser, { size, language, colorScheme });
    }
  }
} finally {
  await browser.close();
  server.close();
}

interface Look {
  readonly size: (typeof sizes)[number];
  readonly language: 'en' | 'id';
  readonly colorScheme: 'light' | 'dark';
}

async function play(from: Browser, { size, language, colorScheme }: Look): Promise<void> {
  const context = await from.newContext({ viewport: size, colorScheme });
  const page = await context.newPage();
  let number = 0;
  const shot = async (name: string, fullPage = true): Promise<void> => {
    number += 1;
    const file = `${size.name}-${language}-${String(number).padStart(2, '0')}-${name}.png`;
    await page.screenshot({ path: join(folder, file), fullPage });
  };
  await page.goto(`${address}?language=${language}`);
  await page.locator('[data-part=first-shop]').waitFor();
  await shot('first-shop');
  await page.locator('[data-part=first-shop] .cp-button-main').click();
  await page.locator('[data-part=quota]').waitFor();
  await shot('empty');
  await answer(page);
  await page.locator('[data-part=try-sample]').click();
  await page.locator('[data-slot]').nth(3).waitFor();
  await page.locator('[data-part=toast] [aria-label]').last().click();
  await addPlus(page, language);
  await shot('filled');
  await page.locator('[data-part=ledger] summary').click();
  await page.locator('[data-part=status]').nth(2).click();
  await shot('ledger-and-status');
  await page.keyboard.press('Escape');
  await page.locator('[data-part=add-slot]').click();
  await page.locator('[name=start]').fill('04/05/2027');
  await page.locator('[name=days]').fill('-3');
  await page.locator('[data-section=money] > summary').click();
  await page.locator('[name=fee]').fill('-500000');
  await page.locator('[data-part=save-slot]').click();
  await shot('editor-problems', false);
  await page.keyboard.press('Escape');
  await page.locator('[data-slot] .pl-name').first().click();
  await shot('editor', false);
  await page.keyboard.press('Escape');
  await page.locator('[data-part=shop-settings]').click();
  await shot('shop', false);
  await page.keyboard.press('Escape');
  await page.locator('[data-part=help]').click();
  await shot('help', false);
  await page.keyboard.press('Escape');
  await conflict(page);
  await shot('conflict', false);
  await page.locator('[data-part=take-stored]').click();
  await page.keyboard.press('Escape');
  await page.locator('[data-part=export]').click();
  await shot('export-menu', false);
  await page.locator('[data-item=xlsx]').click();
  await page.locator('[data-part=export-done], [data-part=export-failed]').waitFor();
  await page.locator('[data-slot]').first().focus();
  await page.keyboard.press('Delete');
  await page.locator('[data-part=toast-action]').waitFor();
  await shot('deleted', false);
  await page.goto(`${address}?language=${language}&refuse=slot.save:storage`);
  await page.locator('[data-slot] .pl-name').first().click();
  await page.locator('[data-part=save-slot]').click();
  await page.locator('[data-part=editor-failure]').waitFor();
  await shot('refused', false);
  await page.goto(`${address}?language=${language}&health=damaged`);
  await page.locator('[data-part=read-only]').waitFor();
  await shot('read-only');
  await page.goto(`${address}?language=${language}&refuse=slot.list:storage`);
  await page.locator('[data-part=load-failed]').waitFor();
  await shot('not-loaded', false);
  await context.close();
}

async function answer(page: Page): Promise<void> {
  await page.locator('[name=created][value="2"]').check();
  await page.locator('[data-part=first-question] .cp-button-main').click();
  await page.locator('[data-known=yes]').waitFor();
}

async function addPlus(page: Page, language: 'en' | 'id'): Promise<void> {
  await page.locator('[data-part=add-slot]').click();
  await page.locator('[data-section=money] > summary').click();
  await page.locator('[name=name]').fill('Ramadan glow kit – double date creators');
  await page.locator('[name=start]').fill('2027-01-10');
  await page.locator('[name=days]').fill('30');
  await page.locator('[name=fee]').fill(language === 'id' ? '12.500.000' : '12,500,000');
  await page.locator('[name=payDay]').fill('5 Jan 2027');
  await page.locator('[data-part=save-slot]').click();
  await page.locator('[data-slot]').nth(4).waitFor();
}

/** The same campaign edited in two tabs; the second one to save is asked which version stays. */
async function conflict(page: Page): Promise<void> {
  const other = await page.context().newPage();
  await other.goto(page.url());
  for (const one of [page, other]) await one.locator('[data-slot] .pl-name').nth(2).click();
  await other.locator('[name=fee]').fill('17500000');
  await other.locator('[data-part=save-slot]').click();
  await other.locator('[data-part=slot-editor]').waitFor({ state: 'detached' });
  await other.close();
  await page.locator('[name=days]').fill('28');
  await page.locator('[data-part=save-slot]').click();
  await page.locator('[data-part=conflict]').waitFor();
}

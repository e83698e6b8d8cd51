import { chromium } from '@playwright/test';
import AxeBuilder from '@axe-core/playwright';
import { servePreview } from './serve.ts';
const { address, server } = await servePreview(0);
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [1440, 320]) {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme,
      bypassCSP: true,
    });
    const page = await context.newPage();
    page.on('pageerror', (e) => console.log('pageerror', e.stack));
    const axe = async (name) => {
      await page.waitForTimeout(200);
      const r = await new AxeBuilder({ page }).analyze();
      const sw = await page.evaluate(() => document.documentElement.scrollWidth);
      console.log(
        colorScheme,
        width,
        name,
        sw > width ? 'OVERFLOW ' + sw : '',
        r.violations
          .map(
            (v) =>
              v.id +
              ': ' +
              v.nodes
                .map((n) => n.target.join(' ') + ' ' + (n.any[0]?.message ?? n.all[0]?.message ?? ''))
                .join(' ; '),
          )
          .join('\n   '),
      );
    };
    await page.goto(address);
    await page.locator('[data-part=first-shop]').waitFor();
    await axe('first');
    await page.locator('[data-part=first-shop] .cp-button-main').click();
    await page.locator('[data-part=first-question]').waitFor();
    await page.locator('[name=created][value="2"]').check();
    await axe('empty');
    await page.locator('[data-part=first-question] .cp-button-main').click();
    await page.locator('[data-known=yes]').waitFor();
    await page.locator('[data-part=try-sample]').click();
    await page.locator('[data-slot]').nth(3).waitFor();
    await page.locator('[data-part=ledger] summary').click();
    await axe('filled');
    await page.locator('[data-part=status]').nth(2).click();
    await axe('status');
    await page.keyboard.press('Escape');
    await page.locator('[data-part=add-slot]').click();
    await page.locator('[name=start]').fill('04/05/2027');
    await page.locator('[data-part=save-slot]').click();
    await axe('editor');
    await page.keyboard.press('Escape');
    await page.locator('[data-part=shop-settings]').click();
    await axe('shop');
    await page.keyboard.press('Escape');
    await page.locator('[data-part=help]').click();
    await axe('help');
    await page.keyboard.press('Escape');
    await page.locator('[data-part=export]').click();
    await axe('export');
    await page.locator('[data-item=csv]').click();
    await page.locator('[data-part=export-done]').waitFor();
    await axe('exported');
    await page.locator('[data-slot]').first().focus();
    await page.keyboard.press('Delete');
    await page.locator('[data-part=toast-action]').waitFor();
    await axe('toast');
    console.log(
      'focus after delete',
      await page.evaluate(() => document.activeElement?.getAttribute('data-slot')),
    );
    await page.keyboard.press('Control+z');
    await page.waitForFunction(() => document.querySelectorAll('[data-slot]').length === 4);
    console.log('undo ok');
    await context.close();
  }
await browser.close();
server.close();

import AxeBuilder from '@axe-core/playwright';
import { inDays } from './days';
import { expect, test } from './fixtures';

for (const locale of ['en-US', 'id-ID'] as const) {
  test.describe(locale, () => {
    test.use({ locale });
    test('a sample is asked for, goes its way by single presses, and is overdue when it is', async ({
      openPlanner,
    }) => {
      const planner = await openPlanner();
      await planner.start('ID');
      const { page } = planner;
      await page.locator('[data-view="samples"]').click();
      await expect(page.locator('[data-part="no-samples"]')).toBeVisible();

      await page.locator('[data-part="add-sample"]').click();
      const dialog = page.locator('[data-part="sample-dialog"]');
      await expect(dialog.locator('[name="creator"]')).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(dialog.locator('[name="creator"]')).toHaveAttribute('aria-invalid', 'true');
      await dialog.locator('[name="creator"]').fill('@rina');
      await dialog.locator('[name="requested"]').fill(inDays(-5));
      await dialog.locator('[name="arrived"]').fill(inDays(-9));
      await page.keyboard.press('Enter');
      await expect(dialog.locator('[name="arrived"]')).toHaveAttribute('aria-invalid', 'true');
      await dialog.locator('[name="arrived"]').fill('');
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      await page.keyboard.press('Enter');
      await expect(dialog).toHaveCount(0);

      const row = page.locator('tr[data-sample]');
      await expect(row).toHaveAttribute('data-stage', 'requested');
      await expect(row.locator('[data-overdue="yes"]')).toHaveAttribute('data-due', inDays(-3));
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      const step = page.locator('[data-part="sample-step"]');
      for (const [task, stage] of [
        ['decide', 'approved'],
        ['ship', 'shipped'],
        ['receive', 'arrived'],
        ['content', 'posted'],
      ] as const) {
        await expect(page.locator(`[data-task="${task}"]`)).toHaveAttribute('data-count', '1');
        await step.press('Enter');
        await expect(row).toHaveAttribute('data-stage', stage);
      }
      await expect(page.locator('[data-task]')).toHaveCount(0);
      await page.locator('[data-part="toast-action"]').click();
      await expect(row).toHaveAttribute('data-stage', 'arrived');
      await page.reload();
      await expect(row).toHaveAttribute('data-stage', 'arrived');
      await row.locator('.pl-actions button').last().click();
      await expect(row).toHaveCount(0);
      await page.locator('[data-part="toast-action"]').click();
      await expect(row).toHaveCount(1);
      await page.setViewportSize({ width: 320, height: 700 });
      await expect(row).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });

    test('a creator of a sample is offered, taken in by one press, and edited', async ({ openPlanner }) => {
      const planner = await openPlanner();
      await planner.start('ID');
      const { page } = planner;
      await page.locator('[data-view="creators"]').click();
      await expect(page.locator('[data-part="no-creators"]')).toBeVisible();
      await page.locator('[data-view="samples"]').click();
      await page.locator('[data-part="add-sample"]').click();
      await page.locator('[name="creator"]').fill('@rina');
      await page.locator('[data-part="save-row"]').click();
      await page.locator('[data-view="creators"]').click();
      await page.locator('[data-part="unlisted"] button').first().click();
      const creator = page.locator('tr[data-creator]');
      await expect(creator.locator('[data-samples="1"]')).toBeVisible();
      await expect(page.locator('[data-part="unlisted"]')).toHaveCount(0);
      await creator.locator('.pl-name').click();
      await page.locator('[name="pool"]').selectOption('priority');
      await page.locator('[name="tier"]').fill('micro');
      await page.locator('[data-part="save-row"]').click();
      await expect(creator).toHaveAttribute('data-pool', 'priority');
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      await page.setViewportSize({ width: 320, height: 700 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
  });
}

test('a sample that was changed in two windows is shown as two versions, and one is chosen', async ({
  openPlanner,
}) => {
  const first = await openPlanner();
  await first.start('ID');
  await first.page.locator('[data-view="samples"]').click();
  await first.page.locator('[data-part="add-sample"]').click();
  await first.page.locator('[name="creator"]').fill('@rina');
  await first.page.locator('[data-part="save-row"]').click();
  const second = await openPlanner();
  await second.page.locator('[data-view="samples"]').click();
  await second.page.locator('tr[data-sample] .pl-name').click();
  await second.page.locator('[name="note"]').fill('second');
  await first.page.locator('tr[data-sample] .pl-name').click();
  await first.page.locator('[name="note"]').fill('first');
  await first.page.locator('[data-part="save-row"]').click();
  await expect(first.page.locator('[data-part="sample-dialog"]')).toHaveCount(0);
  await second.page.locator('[data-part="save-row"]').click();
  const conflict = second.page.locator('[data-part="row-conflict"]');
  await expect(conflict).toContainText('first');
  await conflict.locator('[data-part="keep-mine"]').click();
  await expect(second.page.locator('tr[data-sample]')).toContainText('second');
  await expect(first.page.locator('tr[data-sample]')).toContainText('second');
});

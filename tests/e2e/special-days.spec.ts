import AxeBuilder from '@axe-core/playwright';
import { inDays } from './days';
import { expect, test } from './fixtures';

for (const locale of ['en-US', 'id-ID'] as const) {
  test.describe(locale, () => {
    test.use({ locale });
    test('days of one’s own are added, switched and deleted, and built-in ones are switched', async ({
      openPlanner,
    }) => {
      const planner = await openPlanner();
      await planner.start('ID');
      const { page } = planner;
      await page.locator('[data-view="days"]').click();
      await expect(page.locator('[data-part="no-days"]')).toBeVisible();
      await page.locator('[data-part="add-day"]').click();
      const dialog = page.locator('[data-part="day-dialog"]');
      await dialog.locator('[name="name"]').fill('Stok opname');
      await dialog.locator('[name="from"]').fill(inDays(3));
      await dialog.locator('[name="to"]').fill(inDays(1));
      await page.keyboard.press('Enter');
      await expect(dialog.locator('[name="to"]')).toHaveAttribute('aria-invalid', 'true');
      await dialog.locator('[name="to"]').fill(inDays(5));
      await page.keyboard.press('Enter');
      const entry = page.locator('tr[data-day-entry]');
      await expect(entry).toHaveAttribute('data-on', 'yes');
      await entry.locator('input[type="checkbox"]').press('Space');
      await expect(entry).toHaveAttribute('data-on', 'no');
      await page.locator('[data-part="toast-action"]').click();
      await expect(entry).toHaveAttribute('data-on', 'yes');
      const item = page.locator('tr[data-day-item="lebaran-2027-id"]');
      await expect(item).toHaveAttribute('data-on', 'no');
      await item.locator('input[type="checkbox"]').press('Space');
      await expect(item).toHaveAttribute('data-on', 'yes');
      await page.reload();
      await expect(item).toHaveAttribute('data-on', 'yes');
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      await entry.locator('.pl-actions button').last().click();
      await expect(entry).toHaveCount(0);
      await page.setViewportSize({ width: 320, height: 700 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });

    test('an open rate is kept in the plan, by its form and from what was typed, and wins in the matrix', async ({
      openPlanner,
    }) => {
      const planner = await openPlanner();
      await planner.start('ID');
      const { page } = planner;
      await page.locator('[data-view="commission"]').click();
      await page.locator('[data-part="add-rate"]').click();
      const dialog = page.locator('[data-part="rate-dialog"]');
      await dialog.locator('[name="productName"]').fill('Serum');
      await dialog.locator('[name="rate"]').fill('110');
      await page.keyboard.press('Enter');
      await expect(dialog.locator('[name="rate"]')).toHaveAttribute('aria-invalid', 'true');
      await dialog.locator('[name="rate"]').fill('10');
      await page.keyboard.press('Enter');
      await expect(page.locator('tr[data-rate-entry]')).toHaveCount(1);
      await page.locator('[name="matrix-openRates"]').fill(`1729001 | ${inDays(0)} | 8%\nwhat`);
      await page.locator('[data-part="keep-rates"]').click();
      await expect(page.locator('tr[data-rate-entry]')).toHaveCount(2);
      await expect(page.locator('[name="matrix-openRates"]')).toHaveValue('what');
      await expect(page.locator('[data-product="1729001"] tr[data-rate="800"]')).toHaveCount(1);
      await expect(page.locator('[data-product="Serum"] tr[data-rate="1000"]')).toHaveCount(1);
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    });
  });
}

test('what is due is listed on the plan with its day, and leads to where it is done', async ({
  openPlanner,
}) => {
  const planner = await openPlanner();
  await planner.start('ID');
  const { page } = planner;
  await expect(page.locator('[data-part="reminders"]')).toHaveCount(0);
  await page.locator('[data-view="samples"]').click();
  await page.locator('[data-part="add-sample"]').click();
  await page.locator('[name="creator"]').fill('@rina');
  await page.locator('[name="requested"]').fill(inDays(-9));
  await page.locator('[data-part="save-row"]').click();
  await page.locator('[data-view="plan"]').click();
  const line = page.locator('[data-reminder="sample-decide"]');
  await expect(line).toHaveAttribute('data-day', inDays(-7));
  await expect(line).toHaveAttribute('data-state', 'overdue');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await line.locator('a').click();
  await page.locator('[data-part="sample-step"]').click();
  await page.locator('[data-view="plan"]').click();
  await expect(line).toHaveCount(0);
  await expect(page.locator('[data-reminder="sample-ship"]')).toHaveAttribute('data-state', 'coming');
});

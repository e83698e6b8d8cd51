import AxeBuilder from '@axe-core/playwright';
import { inDays } from './days';
import { expect, test } from './fixtures';

test('four fields make a campaign; windows, ads, products, creators and results follow in their sections', async ({
  openPlanner,
}) => {
  const planner = await openPlanner();
  await planner.start('ID');
  const { page } = planner;
  await page.locator('[data-part="add-slot"]').first().click();
  const editor = page.locator('[data-part="slot-editor"]');
  await expect(
    editor.locator('input:visible:not([type="date"]), select:visible, textarea:visible'),
  ).toHaveCount(4);
  await editor.locator('[name="name"]').fill('Serum');
  await editor.locator('[name="days"]').fill('20');
  const preset = editor.locator('[data-preset]').first();
  const picked = (await preset.getAttribute('data-preset')) ?? '';
  await preset.press('Enter');
  await expect(preset).toHaveAttribute('aria-pressed', 'true');
  await expect(editor.locator('[name="start"]')).toHaveValue(picked);
  await editor.locator('[name="start"]').fill(inDays(10));
  await page.keyboard.press('Enter');
  await expect(planner.slots).toHaveCount(1);

  const open = async (): Promise<void> => {
    await planner.slots.first().locator('.pl-name').click();
    await expect(editor).toBeVisible();
  };
  const unfold = (id: string): Promise<void> =>
    editor.locator(`[data-section="${id}"] > summary`).press('Enter');
  await open();
  await unfold('brief');
  await editor.locator('[name="brief.purpose"]').fill('Payday');
  await expect(editor.locator('[data-part="brief-open"]')).toHaveAttribute(
    'data-open',
    'content sample fee live ads stock',
  );
  await unfold('windows');
  await editor.locator('[data-part="add-window"]').click();
  await editor.locator('[name="windows.0.kind"]').selectOption('flash-sale');
  await editor.locator('[name="windows.0.from"]').fill(inDays(12));
  await editor.locator('[name="windows.0.to"]').fill(inDays(11));
  await unfold('ads');
  await editor.locator('[name="adsCodeEnd"]').fill(inDays(15));
  await expect(editor.locator('[data-part="ads-stop"]')).toHaveAttribute('data-day', inDays(15));
  await editor.locator('[name="adsEnd"]').fill(inDays(17));
  await expect(editor.locator('[data-part="ads-too-long"]')).toContainText('2');
  await unfold('products');
  await editor.locator('[data-part="add-product"]').click();
  await editor.locator('[name="products.0.name"]').fill('Serum 30 ml');
  await editor.locator('[name="products.0.commission"]').fill('500');
  await unfold('creators');
  await editor.locator('[name="creators"]').fill('@rina\n@tono');
  await unfold('results');
  await editor.locator('[name="orders"]').fill('12');

  await unfold('windows');
  await unfold('products');
  await page.locator('[data-part="save-slot"]').click();
  await expect(editor.locator('[name="windows.0.to"]')).toHaveAttribute('aria-invalid', 'true');
  await expect(editor.locator('[name="windows.0.to"]')).toBeVisible();
  await expect(editor.locator('[name="products.0.commission"]')).toBeVisible();
  await editor.locator('[name="windows.0.to"]').fill(inDays(13));
  await editor.locator('[name="products.0.commission"]').fill('12.5%');
  await page.locator('[data-part="save-slot"]').click();
  await expect(editor).toHaveCount(0);

  await page.reload();
  await open();
  for (const id of ['windows', 'products', 'creators', 'results']) await unfold(id);
  await expect(editor.locator('[name="windows.0.kind"]')).toHaveValue('flash-sale');
  await expect(editor.locator('[name="windows.0.to"]')).toHaveValue(inDays(13));
  await expect(editor.locator('[name="products.0.commission"]')).toHaveValue('12.5%');
  await expect(editor.locator('[name="creators"]')).toHaveValue('@rina\n@tono');
  await expect(editor.locator('[name="orders"]')).toHaveValue('12');
});

for (const locale of ['en-US', 'id-ID'] as const) {
  test.describe(locale, () => {
    test.use({ locale });
    test('axe finds nothing in the unfolded editor, and nothing is wider than a small window', async ({
      openPlanner,
    }) => {
      const planner = await openPlanner();
      await planner.start('ID');
      const { page } = planner;
      await page.locator('[data-part="add-slot"]').first().click();
      const editor = page.locator('[data-part="slot-editor"]');
      for (const summary of await editor.locator('[data-section] > summary').all())
        await summary.press('Enter');
      await editor.locator('[data-part="add-window"]').click();
      await editor.locator('[data-part="add-product"]').click();
      await editor.locator('[name="products.0.commission"]').fill('500');
      await page.locator('[data-part="save-slot"]').click();
      await expect(editor.locator('[name="products.0.commission"]')).toHaveAttribute('aria-invalid', 'true');
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      await page.setViewportSize({ width: 320, height: 700 });
      expect(await editor.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBeLessThanOrEqual(
        0,
      );
    });
  });
}

test('while a campaign is typed the rules speak, and a better pay day is taken with one key', async ({
  openPlanner,
}) => {
  const planner = await openPlanner();
  await planner.start('ID');
  const { page } = planner;
  await page.locator('[data-part="add-slot"]').first().click();
  const editor = page.locator('[data-part="slot-editor"]');
  const outlook = editor.locator('[data-part="slot-outlook"]');
  await editor.locator('[name="name"]').fill('Serum');
  await expect(outlook).toHaveCount(0);
  await editor.locator('[name="start"]').fill(inDays(40));
  await editor.locator('[name="days"]').fill('2');
  await expect(outlook.locator('[data-outcome="found"]').first()).toBeVisible();
  const short = await outlook.locator('[data-outcome="found"]').count();
  await editor.locator('[name="days"]').fill('25');
  await expect(async () => {
    expect(await outlook.locator('[data-outcome="found"]').count()).toBeLessThan(short);
  }).toPass();
  await editor.locator('[data-section="money"] > summary').press('Enter');
  await editor.locator('[name="payDay"]').fill(inDays(40));
  await expect(outlook.locator('[data-part="pay-advice"]')).toHaveAttribute('data-undo', '0');
  const better = outlook.locator('[data-part="pay-suggestion"]');
  const payDay = (await better.getAttribute('data-pay-day')) ?? '';
  const start = (await better.getAttribute('data-start')) ?? '';
  await outlook.locator('[data-part="use-pay-day"]').press('Enter');
  await expect(editor.locator('[name="payDay"]')).toHaveValue(payDay);
  await expect(editor.locator('[name="start"]')).toHaveValue(start);
  await expect(outlook.locator('[data-part="pay-advice"]')).not.toHaveAttribute('data-undo', '0');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

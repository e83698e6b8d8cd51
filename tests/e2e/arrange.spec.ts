import AxeBuilder from '@axe-core/playwright';
import { inDays } from './days';
import { expect, test } from './fixtures';

test('a campaign is copied as a draft and split in two, and one undo makes it whole', async ({
  openPlanner,
}) => {
  const planner = await openPlanner();
  await planner.start('ID');
  const { page } = planner;
  const editor = page.locator('[data-part="slot-editor"]');
  const open = async (name: string): Promise<void> => {
    await page.locator('.pl-name', { hasText: new RegExp(`^${name}$`) }).click();
    await expect(editor).toBeVisible();
  };
  await page.locator('[data-part="add-slot"]').first().click();
  await expect(editor.locator('[data-part="copy-slot"]')).toHaveCount(0);
  await editor.locator('[name="name"]').fill('Serum');
  await editor.locator('[name="start"]').fill(inDays(10));
  await editor.locator('[name="days"]').fill('20');
  await page.keyboard.press('Enter');
  await expect(planner.slots).toHaveCount(1);

  await open('Serum');
  await editor.locator('[name="name"]').fill('Serum spring');
  await expect(editor.locator('[data-part="copy-slot"]')).toHaveAttribute('aria-disabled', 'true');
  await editor.locator('[name="name"]').fill('Serum');
  await editor.locator('[data-part="copy-slot"]').press('Enter');
  await expect(editor.locator('[name="name"]')).toHaveValue('Serum 2');
  await expect(editor.locator('[name="start"]')).toHaveValue('');
  await page.locator('[data-part="save-slot"]').click();
  await expect(planner.slots).toHaveCount(2);

  await open('Serum 2');
  await expect(editor.locator('[data-part="split-slot"]')).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Escape');
  await open('Serum');
  await editor.locator('[data-part="split-slot"]').press('Enter');
  const dialog = page.locator('[data-part="split-dialog"]');
  const day = dialog.locator('[name="split-day"]');
  await expect(day).toBeFocused();
  await expect(day).toHaveValue(inDays(20));
  await day.fill(inDays(10));
  await expect(day).toHaveAttribute('aria-invalid', 'true');
  await expect(dialog.locator('[data-part="split-save"]')).toHaveAttribute('aria-disabled', 'true');
  await day.fill(inDays(15));
  await expect(dialog.locator('[data-part="split-parts"] dd')).toHaveCount(2);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(planner.slots).toHaveCount(3);
  await open('Serum 3');
  await expect(editor.locator('[name="start"]')).toHaveValue(inDays(15));
  await expect(editor.locator('[name="end"]')).toHaveValue(inDays(29));
  await page.keyboard.press('Escape');

  await page.reload();
  await expect(planner.slots).toHaveCount(3);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(planner.slots).toHaveCount(2);
  await open('Serum');
  await expect(editor.locator('[name="end"]')).toHaveValue(inDays(29));
});

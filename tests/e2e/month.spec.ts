import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { today } from './days';
import { fillPlan, type Made } from './filled-plan';
import { expect, test } from './fixtures';

/** A day of this month of the shop; months beside by a number. */
const on = (day: number, months = 0): string =>
  today().with({ day: 1 }).add({ months }).with({ day }).toString();
const monthAt = (months: number): string => on(1, months).slice(0, 7);
const many = ['Satu', 'Dua', 'Tiga', 'Empat', 'Lima', 'Enam'].map((name, at): Made => {
  return { id: `m${at}`, name, start: on(10), end: on(12) };
});
const campaigns: readonly Made[] = [
  { id: 'a', name: 'Serum Kelor', start: on(25), end: on(6, 1) },
  { id: 'b', name: 'Sabun Sereh', start: on(3, 1), end: on(3, 1), status: 'paid' },
  { id: 'c', name: 'Belum Ada Hari', start: null, end: null },
];
const shown = (page: Page) => page.locator('[data-part="month-shown"]');

test('months are turned by button and key, a bar goes over their edge, and Enter opens it', async ({
  openPlanner,
}) => {
  const planner = await openPlanner();
  await planner.start('ID');
  const { page } = planner;
  await fillPlan(page, campaigns);
  await page.locator('[data-view="month"]').click();
  const grid = page.locator('[data-part="month-grid"]');
  await expect(shown(page)).toHaveAttribute('data-month', monthAt(0));
  await expect(grid.locator('[data-today="yes"]')).toHaveAttribute('data-day', today().toString());
  await page.locator('[data-part="month-after"]').click();
  await expect(shown(page)).toHaveAttribute('data-month', monthAt(1));
  const bars = grid.locator('[data-month-slot]');
  await expect(bars.first()).toHaveAttribute('data-month-slot', 'a');
  await bars.first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(grid.locator('[data-month-slot="b"]')).toBeFocused();
  await page.keyboard.press('PageDown');
  await expect(shown(page)).toHaveAttribute('data-month', monthAt(2));
  await expect(shown(page)).toBeFocused();
  await page.keyboard.press('PageUp');
  await page.keyboard.press('PageUp');
  await page.keyboard.press('PageUp');
  await expect(shown(page)).toHaveAttribute('data-month', monthAt(-1));
  await page.keyboard.press('Home');
  await expect(shown(page)).toHaveAttribute('data-month', monthAt(0));
  await bars.first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-part="slot-editor"] [name="name"]')).toHaveValue('Serum Kelor');
  await page.keyboard.press('Escape');
  await page.locator('[name="find"]').fill('sereh');
  await expect(grid.locator('[data-month-slot="a"]')).toHaveCount(0);
});

test('sale days are shaded and named; of a full day the rest is counted and shown when it is asked for', async ({
  openPlanner,
}) => {
  const planner = await openPlanner();
  await planner.start('ID');
  const { page } = planner;
  await fillPlan(page, many);
  await page.locator('[data-view="month"]').click();
  const grid = page.locator('[data-part="month-grid"]');
  const payday = grid.locator(`[data-day="${on(25)}"]`);
  await expect(payday).toHaveClass(/mo-payday/);
  await expect(payday).toContainText('Payday Sale');
  const all = new Set(many.map(({ id }) => id));
  const before = await grid.locator('[data-month-slot]').count();
  const more = grid.locator(`[data-more="${on(11)}"]`);
  await expect(more).toHaveText('+2 more');
  await more.press('Enter');
  await expect(grid.locator('[data-part="month-fewer"]').first()).toBeFocused();
  expect(await grid.locator('[data-month-slot]').count()).toBeGreaterThan(before);
  for (const id of all) await expect(grid.locator(`[data-month-slot="${id}"]`).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(grid.locator('[data-month-slot]')).toHaveCount(before);
});

for (const locale of ['en-US', 'id-ID'] as const) {
  test.describe(locale, () => {
    test.use({ locale });
    test('axe finds nothing, wide and narrow, empty and full; a small window has a list by day', async ({
      openPlanner,
    }) => {
      const planner = await openPlanner();
      await planner.start('ID');
      const { page } = planner;
      await page.locator('[data-view="month"]').click();
      await expect(page.locator('[data-part="empty-slots"]')).toBeVisible();
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      await fillPlan(page, [...campaigns, ...many]);
      const grid = page.locator('[data-part="month-grid"]');
      await expect(grid).toBeVisible();
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      await page.setViewportSize({ width: 390, height: 800 });
      await expect(grid).toBeHidden();
      const list = page.locator('[data-part="month-list"]');
      await expect(list.locator(`[data-list-day="${on(25)}"]`)).toContainText('Serum Kelor');
      await expect(list.locator('[data-today="yes"]')).toBeVisible();
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      await page.setViewportSize({ width: 320, height: 700 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await list.locator('[data-month-slot="a"]').press('Enter');
      await expect(page.locator('[data-part="slot-editor"]')).toBeVisible();
    });
  });
}

import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { columns } from '../../lib/state/planner-columns';
import { inDays } from './days';
import { fillPlan } from './filled-plan';
import { expect, test } from './fixtures';
import type { PlannerPage } from './pages/planner';

const names = ['Serum', 'Sabun', 'Masker', 'Lulur', 'Teh'] as const;

/** Five Target drafts a day apart, with the first as a Plus campaign that was submitted. */
async function filled(openPlanner: () => Promise<PlannerPage>): Promise<Page> {
  const planner = await openPlanner();
  await planner.start('ID');
  await fillPlan(
    planner.page,
    names.map((name, at) => ({
      id: `t${at}`,
      name,
      kind: at === 0 ? 'plus-task' : 'target',
      status: at === 0 ? 'paid' : 'draft',
      start: inDays(20 + at),
      end: inDays(40 + at),
      tags: at < 2 ? ['payday'] : [],
    })),
  );
  await expect(planner.slots).toHaveCount(names.length);
  return planner.page;
}
const heads = (page: Page) => page.locator('.pl-slots thead .pl-sorter');
const shown = (page: Page) => page.locator('[data-slot] .pl-name');
const part = (page: Page, name: string) => page.locator(`[data-part="${name}"]`);
const pick = (page: Page, at: number) => page.locator('[data-slot] [data-part="pick"]').nth(at);

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

test.describe('on a wide screen', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('columns are chosen by the keyboard and stay after a reload', async ({ openPlanner }) => {
    const page = await filled(openPlanner);
    const standard = await heads(page).allTextContents();
    await part(page, 'columns').focus();
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('[data-item="kind"]')).toBeFocused();
    await page.keyboard.press('Space');
    await expect(page.locator('[data-item="kind"]')).toHaveAttribute('aria-checked', 'false');
    for (let at = 0; at < 8; at += 1) await page.keyboard.press('ArrowDown');
    await expect(page.locator('[data-item="tags"]')).toBeFocused();
    await page.keyboard.press('Space');
    await expectNoViolations(page);
    await page.keyboard.press('Escape');
    await expect(part(page, 'columns')).toBeFocused();
    const chosen = [...standard.filter((word) => word !== 'Kind').slice(0, -1), 'Tags', 'Notes'];
    await expect(heads(page)).toHaveText(chosen);
    await expect(page.locator('[data-slot="t0"] .pl-col-tags')).toHaveText('payday');

    await page.reload();
    await expect(heads(page)).toHaveText(chosen);
    await heads(page).nth(chosen.indexOf('Tags')).click();
    await expect(shown(page)).toHaveText(['Serum', 'Sabun', 'Masker', 'Lulur', 'Teh']);
    await heads(page).nth(chosen.indexOf('Tags')).click();
    await expect(page.locator('th.pl-col-tags')).toHaveAttribute('aria-sort', 'descending');
  });

  test('a stored choice that is damaged leaves the standard columns', async ({ openPlanner }) => {
    const page = await filled(openPlanner);
    const standard = await heads(page).allTextContents();
    await page.evaluate(() => chrome.storage.local.set({ plannerTable: { columns: 7, views: 'none' } }));
    await page.reload();
    await expect(heads(page)).toHaveText(standard);
    await expect(part(page, 'broken')).toHaveCount(0);
  });

  test('more columns than fit scroll beside names that stay', async ({ openPlanner }) => {
    const page = await filled(openPlanner);
    await page.evaluate((all) => chrome.storage.local.set({ plannerTable: { columns: all } }), [...columns]);
    await page.reload();
    await expect(heads(page)).toHaveCount(columns.length);
    const box = page.locator('.pl-slots-box');
    await expect(box).toHaveAttribute('data-wide', 'yes');
    const name = page.locator('[data-slot="t1"] .pl-col-name');
    const before = await name.boundingBox();
    await box.evaluate((node) => node.scrollBy(node.scrollWidth, 0));
    await expect(page.locator('[data-slot="t1"] .pl-col-commission')).toBeInViewport();
    expect((await name.boundingBox())?.x).toBeCloseTo(before?.x ?? -1, 0);
    await expectNoViolations(page);
  });

  test('filters narrow the table down, and a view keeps them by name', async ({ openPlanner }) => {
    const page = await filled(openPlanner);
    await part(page, 'filter-tag').click();
    await page.locator('[data-item="payday"]').click();
    await page.keyboard.press('Escape');
    await part(page, 'filter-status').click();
    await page.locator('[data-item="draft"]').click();
    await page.keyboard.press('Escape');
    await expect(shown(page)).toHaveText(['Sabun']);
    await expect(page.locator('[data-part="slots"] .pl-card-head [role="status"]')).toHaveText(
      '1 of 5 campaigns',
    );

    await part(page, 'table-views').focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-item=""]')).toBeFocused();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await expect(page.locator('[name="view-name"]')).toBeFocused();
    await page.keyboard.type('Payday drafts');
    await expectNoViolations(page);
    await page.keyboard.press('Enter');
    await expect(part(page, 'views-dialog')).toHaveCount(0);
    await expect(part(page, 'table-views')).toHaveText('Payday drafts');

    await part(page, 'table-views').click();
    await page.locator('[data-item=""]').click();
    await expect(shown(page)).toHaveCount(5);
    await part(page, 'table-views').click();
    await page.getByRole('menuitemradio', { name: 'Payday drafts' }).click();
    await expect(shown(page)).toHaveText(['Sabun']);

    await page.reload();
    await expect(part(page, 'table-views')).toHaveText('Payday drafts');
    await expect(shown(page)).toHaveText(['Sabun']);
    await part(page, 'clear-filters').click();
    await expect(part(page, 'table-views')).toHaveText('Payday drafts (changed)');
    await part(page, 'table-views').click();
    await page.locator('[data-item=".manage"]').click();
    const kept = page.getByRole('textbox', { name: 'Name of the view “Payday drafts”' });
    await kept.fill('Drafts');
    await kept.press('Enter');
    await expect(page.getByRole('textbox', { name: 'Name of the view “Drafts”' })).toHaveValue('Drafts');
    await part(page, 'remove-view').click();
    await expect(page.locator('[data-kept-view]')).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(part(page, 'table-views')).toHaveText('Standard view');
  });

  test('many campaigns are picked by the keyboard, moved in one step, and taken back', async ({
    openPlanner,
  }) => {
    const page = await filled(openPlanner);
    await page.locator('[data-slot="t0"]').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    await expect(page.locator('[data-slot="t2"]')).toBeFocused();
    await expect(part(page, 'picked-count')).toHaveText('3 selected');
    await expect(page.locator('[data-slot][aria-selected="true"]')).toHaveCount(3);
    await expectNoViolations(page);

    await part(page, 'many-move').click();
    await page.locator('[name="many-days"]').fill('10');
    await expect(page.locator('[data-will="refuse"][data-many="t0"]')).toContainText(
      'locked on the platform',
    );
    await expect(page.locator('[data-will="change"][data-many]')).toHaveCount(2);
    await expectNoViolations(page);
    await page.keyboard.press('Enter');
    await expect(part(page, 'toast')).toContainText('Campaigns changed: 2.');
    await expect(shown(page)).toHaveText(['Serum', 'Lulur', 'Teh', 'Sabun', 'Masker']);
    await expect(part(page, 'undo')).toHaveAttribute('aria-label', 'Undo: 2 campaigns moved');

    await part(page, 'undo').click();
    await expect(shown(page)).toHaveText([...names]);
    await expect(part(page, 'picked-count')).toHaveText('3 selected');
    await page.locator('[data-slot="t1"]').focus();
    await page.keyboard.press('Control+a');
    await expect(part(page, 'picked-count')).toHaveText('5 selected');
    await page.keyboard.press('Escape');
    await expect(part(page, 'slots-bar')).toHaveCount(0);
  });

  test('a range is picked with Shift, tagged, deleted and brought back together', async ({ openPlanner }) => {
    const page = await filled(openPlanner);
    await pick(page, 1).click();
    await pick(page, 3).click({ modifiers: ['Shift'] });
    await part(page, 'many-tags').click();
    await page.locator('[name="many-tags"]').fill('raya, klien A');
    await part(page, 'many-confirm').click();
    await expect(part(page, 'many-dialog')).toHaveCount(0);
    await part(page, 'filter-tag').click();
    await page.locator('[data-item="raya"]').click();
    await page.keyboard.press('Escape');
    await expect(shown(page)).toHaveText(['Sabun', 'Masker', 'Lulur']);

    await part(page, 'many-delete').click();
    await part(page, 'many-confirm').click();
    await expect(page.locator('.pl-no-match')).toBeVisible();
    await part(page, 'toast-action').click();
    await expect(shown(page)).toHaveText(['Sabun', 'Masker', 'Lulur']);
    await part(page, 'clear-filters').click();
    await expect(shown(page)).toHaveText([...names]);
  });
});

for (const locale of ['en-US', 'id-ID'] as const) {
  test.describe(`on a phone in ${locale}`, () => {
    test.use({ locale, viewport: { width: 390, height: 844 } });
    test('cards show the chosen columns, and are picked and changed together', async ({ openPlanner }) => {
      const page = await filled(openPlanner);
      await part(page, 'columns').click();
      await page.locator('[data-item="tags"]').click();
      await page.locator('[data-item="notes"]').click();
      await page.keyboard.press('Escape');
      await expect(page.locator('[data-slot="t0"] .pl-col-tags')).toBeVisible();
      await expect(page.locator('[data-slot="t0"] .pl-col-notes')).toHaveCount(0);
      await part(page, 'pick-cards').click();
      await expect(page.locator('[data-slot][aria-selected="true"]')).toHaveCount(5);
      await part(page, 'many-payDay').click();
      await page.locator('[name="many-pay-day"]').fill(inDays(10));
      await expectNoViolations(page);
      await part(page, 'many-confirm').click();
      await expect(part(page, 'toast-action')).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    });
  });
}

import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { undecided } from '../../lib/model/plan';
import { expect, test } from './fixtures';

/** A Plus campaign of one product, put into the plan as a draft would. */
async function plan(page: Page): Promise<void> {
  await page.evaluate(async (undecided) => {
    const ask = async (operation: string, request: unknown): Promise<{ value: { id: string }[] }> =>
      chrome.runtime.sendMessage({ collabPreflight: 'ask', operation, request });
    const shop = (await ask('shop.list', {})).value[0]?.id;
    const slot = {
      id: 'slot-1',
      shop,
      kind: 'plus-task',
      name: 'Serum Gajian',
      status: 'draft',
      start: '2026-10-02',
      end: '2026-10-05',
      payDay: null,
      fee: null,
      products: [{ id: '1729001', name: 'Serum', commission: 1500 }],
      creators: [],
      sampleOffered: 'no',
      ...undecided,
      notes: '',
      deletedAt: null,
      createdAt: '2026-09-01T00:00:00Z',
      revision: 0,
    };
    await ask('slot.save', { operation: 'plan-1', slot });
  }, undecided);
}

for (const locale of ['en-US', 'id-ID'] as const) {
  test.describe(locale, () => {
    test.use({ locale });
    test('the FAQ case is shown with both outcomes and their sources, and the margin only from typed figures', async ({
      openPlanner,
    }) => {
      const planner = await openPlanner();
      await planner.start('ID');
      const { page } = planner;
      await page.locator('[data-view="commission"]').click();
      const matrix = page.locator('[data-part="matrix"]');
      await expect(matrix.locator('[data-part="no-rates"]')).toBeVisible();
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      await plan(page);
      await page.locator('[name="matrix-from"]').fill('2026-10-01');
      await page
        .locator('[name="matrix-openRates"]')
        .fill('1729001 | 2026-01-01 | 10%\n1729001 | 2026-10-03 | 8%\n1729001 | 2027-01-01 | 90%\nwhat');
      const row = (from: string) => matrix.locator(`[data-product="1729001"] tr[data-from="${from}"]`);
      await expect(row('2026-10-02')).toHaveAttribute('data-rate', '1500');
      await expect(row('2026-10-06')).toHaveAttribute('data-rate', '800');
      await expect(row('2026-10-06')).toHaveAttribute('data-disagree', 'yes');
      await expect(page.locator('[data-part="rate-outside"]')).toContainText('90%');
      await expect(page.locator('[name="matrix-openRates"]')).toHaveAttribute('aria-invalid', 'true');
      await row('2026-10-06').locator('summary').press('Enter');
      await expect(row('2026-10-06').locator('[data-source="cp-commission-after"] a')).toBeVisible();
      await expect(row('2026-10-06').locator('[data-source="oc-lower-30"] a')).toBeVisible();

      await matrix.locator('details > summary').first().press('Enter');
      await page.locator('[name="matrix-platformFee"]').fill('5');
      const margin = row('2026-10-02').locator('[data-margin]');
      await expect(margin).toHaveAttribute('data-margin', 'not-checked');
      await page.locator('[name="matrix-returns"]').fill('0');
      await page.locator('[name="matrix-prices"]').fill('1729001 | 100000 | 41000');
      await expect(margin).toHaveAttribute('data-margin', 'known');
      await expect(margin).toContainText(locale === 'en-US' ? 'IDR 39,000' : 'Rp39.000');
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      await page.setViewportSize({ width: 320, height: 700 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
  });
}

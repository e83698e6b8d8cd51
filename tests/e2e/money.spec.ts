import AxeBuilder from '@axe-core/playwright';
import { fillPlan } from './filled-plan';
import { expect, test } from './fixtures';

const idr = (minor: number) => ({ minor, currency: 'IDR' }) as const;
/** Paid on 30 January, run and ended in February: the case in which money is charged for a while. */
const crossing = { payDay: '2027-01-30', start: '2027-02-01', end: '2027-02-14', sampleOffered: 'no' };

for (const locale of ['en-US', 'id-ID'] as const) {
  test.describe(`money by month (${locale})`, () => {
    test.use({ locale });

    test('costs, what nobody knows, the cap and what may come are each a number of their own', async ({
      openPlanner,
    }, info) => {
      const planner = await openPlanner();
      await planner.start('ID');
      const { page } = planner;
      await page.locator('[data-view="money"]').click();
      const view = page.locator('[data-part="money"]');
      await expect(view).toBeVisible();
      await expect(view.locator('table')).toHaveCount(0);
      await fillPlan(page, [
        { id: 'a', name: 'Serum Gajian', fee: idr(10_000_000), ...crossing },
        { id: 'b', name: 'Sabun Sereh', fee: idr(5_000_000), status: 'paid', ...crossing, end: '2027-03-10' },
        { id: 'c', name: 'Kopi Senja', kind: 'target', payDay: null, start: '2027-02-03', end: '2027-04-01',
          sampleCost: idr(350_000), gmvEstimate: idr(20_000_000),
          products: [{ id: '1', name: 'Kopi', commission: 1200 }] },
        { id: 'd', name: 'Belum Ada Biaya', fee: null, ...crossing },
      ]); // prettier-ignore
      const month = (name: string) => view.locator(`tr[data-month="${name}"]`);
      await expect(month('2027-01')).toHaveAttribute('data-total', '15000000');
      await expect(month('2027-02')).toHaveAttribute('data-total', '350000');
      await expect(month('2027-04')).toHaveAttribute('data-total', '2400000');
      await expect(view.locator('[data-part="money-unknown"]')).toContainText('1');
      await expect(view.locator('tr[data-may="2027-02"]')).toContainText(/1[.,]100[.,]000/);
      await expect(view.locator('tr[data-may="2027-03"]')).toContainText(/1[.,]100[.,]000/);
      await expect(view.locator('[data-part="money-may"] a')).toHaveAttribute('href', /^https:/);
      const { violations } = await new AxeBuilder({ page }).include('#plan').analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
      await page.screenshot({ path: info.outputPath('money-1440.png'), fullPage: true });
      await page.setViewportSize({ width: 320, height: 800 });
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await page.screenshot({ path: info.outputPath('money-320.png'), fullPage: true });
    });
  });
}

import AxeBuilder from '@axe-core/playwright';
import { inDays } from './days';
import { expect, test } from './fixtures';
import { plusCreate } from './pages/host';

test('the way of a late sample is drawn under "Why", with every step as text', async ({ host, sidebar }) => {
  const values = { plusType: 'task', start: inDays(10), end: inDays(26), sampleOffered: 'yes' };
  await host.open(plusCreate, { values });
  await sidebar.open();
  const line = sidebar.rule('plus-sample-arrives-late');
  await expect(line).toHaveAttribute('data-severity', 'warning');
  await line.locator('[data-part="why"]').click();
  const way = line.locator('[data-part="sample-way"]');
  await expect(way).toHaveAttribute('data-late', 'yes');
  await expect(way.locator('svg')).toBeVisible();
  await expect(way.locator('[data-step="arrival"]')).toHaveAttribute('data-day', inDays(18));
  await expect(way.locator('[data-step="lastSafe"]')).toHaveAttribute('data-day', inDays(13));
  await expect(way.locator('[data-step]')).toHaveCount(6);
  const { violations } = await new AxeBuilder({ page: host.page })
    .include({ fromShadowDom: ['html > div:last-of-type', '[data-part="sample-way"]'] })
    .analyze();
  expect(violations).toEqual([]);
});

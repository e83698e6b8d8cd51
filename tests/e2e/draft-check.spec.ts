import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures';

const saved = (pair: string) => readFileSync(new URL(`../host/${pair}.html`, import.meta.url));

test('a draft is checked on the planner page from typed values, without a shop and without a page', async ({
  openPlanner,
}) => {
  const { page } = await openPlanner();
  await page.locator('[data-part="check-open"]').click();
  const report = page.locator('[data-part="check-report"]');
  const length = report.locator('[data-rule="plus-length-out-of-range"]');
  await expect(length).toHaveAttribute('data-outcome', 'cannot-tell');
  await page.locator('select[name="check-market"]').selectOption('ID');
  const form = page.locator('[data-part="check-form"]');
  await form.locator('select[name="plusType"]').selectOption('task');
  await form.locator('input[name="start"]').fill('2027-01-04');
  await form.locator('input[name="end"]').fill('2027-01-06');
  await expect(length).toHaveAttribute('data-outcome', 'found');
  await form.locator('input[name="end"]').fill('2027-02-04');
  await expect(length).toHaveAttribute('data-outcome', 'pass');
  await form.locator('input[name="budget"]').fill('many');
  await expect(form.locator('[data-field="budget"] [role="alert"]')).toBeVisible();
  const axe = await new AxeBuilder({ page }).include('[data-part="draft-check"]').analyze();
  expect(axe.violations).toEqual([]);
});

test('a saved page is read here: its values are judged, its scripts do not run, nothing is asked for', async ({
  openPlanner,
}) => {
  const { page } = await openPlanner();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.locator('[data-part="check-open"]').click();
  const html = saved('plus-create/plain-en').toString();
  const address = /<meta name="?address"? content="([^"]+)"/.exec(html)?.[1] ?? '';
  expect(address).not.toBe('');
  const hostile = '<script>document.title = "ran"</script><img src="https://example.com/x.png">';
  await page.locator('input[name="saved-file"]').setInputFiles({
    name: 'campaign.html',
    mimeType: 'text/html',
    buffer: Buffer.from(html.replace('</body>', `${hostile}</body>`)),
  });
  await expect(page.locator('[data-part="drop"]')).toHaveAttribute('data-state', 'read');
  const report = page.locator('[data-part="check-report"]');
  await expect(report.locator('[data-rule="plus-length-out-of-range"]')).toHaveAttribute(
    'data-outcome',
    'pass',
  );
  await expect(report.locator('[data-field="name"]')).toHaveAttribute('data-state', 'read');
  expect(await page.title()).not.toBe('ran');
  expect(asked.filter((url) => !url.startsWith('chrome-extension://'))).toEqual([]);
  await page.locator('[data-part="close-file"]').click();
  await expect(page.locator('[data-part="check-form"]')).toBeVisible();
});

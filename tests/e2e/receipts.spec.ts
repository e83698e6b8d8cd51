import { writeFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { inDays } from './days';
import { expect, test } from './fixtures';
import { plusCreate } from './pages/host';

const values = { name: 'Payday Gembira', plusType: 'task', start: inDays(20), end: inDays(32) };
const rule = 'plus-length-out-of-range';

test('a receipt keeps what was dismissed and by which rules, shows the difference to the plan, and prints to one page', async ({
  host,
  sidebar,
  openPlanner,
}, info) => {
  await host.open(plusCreate, { values });
  await sidebar.open();
  const line = sidebar.rule(rule);
  await expect(line).toHaveAttribute('data-severity', 'blocker');
  await line.locator('[data-part="dismiss"]').click();
  await line.locator('[data-reason="support"]').click();
  await expect(line).toHaveAttribute('data-dismissed', 'yes');
  await expect(sidebar.root.locator('[data-part="add-to-plan"]')).toBeVisible();
  await host.page.locator('#root').getByRole('button', { name: 'Submit for payment' }).click();
  const question = sidebar.root.locator('[data-part="submitted"]');
  await question.locator('[data-part="submitted-yes"]').click();
  await expect(question).toHaveAttribute('data-state', 'saved');

  const { page } = await openPlanner();
  await page.locator('[data-view="receipts"]').click();
  const row = page.locator('tr[data-receipt]');
  await expect(row).toHaveCount(1);
  await expect(row).toContainText('Payday Gembira');
  await expect(row).toContainText('1 blocker');
  await expect(row).toContainText('1 dismissed');
  expect(await violationsOf(page)).toEqual([]);
  await row.getByRole('link').press('Enter');

  const receipt = page.locator('[data-part="receipt"]');
  await expect(receipt).toContainText(new URL(plusCreate).host + new URL(plusCreate).pathname);
  await expect(receipt.locator('[data-field="end"]')).toHaveAttribute('data-value', inDays(32));
  await expect(receipt.locator(`li[data-rule="${rule}"]`)).toHaveAttribute('data-severity', 'blocker');
  await expect(receipt.locator(`[data-dismissed="${rule}"]`)).toContainText('Checked with support');
  await expect(receipt).toContainText('Built-in rules, valid from');
  const difference = receipt.locator('[data-part="receipt-difference"]');
  await expect(difference).toHaveAttribute('data-changed', '0');
  expect(await violationsOf(page)).toEqual([]);

  const pdf = await page.pdf({ preferCSSPageSize: true });
  await writeFile(info.outputPath('receipt.pdf'), pdf);
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);

  await page.locator('[data-view="plan"]').click();
  await page.locator('[data-slot]').first().getByRole('button', { name: /^Edit/ }).click();
  await page.locator('[name="end"]').fill(inDays(40));
  await page.locator('[data-part="save-slot"]').click();
  await expect(page.locator('[data-part="slot-editor"]')).toHaveCount(0);
  await page.goBack();
  await expect(difference).toHaveAttribute('data-changed', '1');
  await expect(difference.locator('tr[data-field="end"]')).toBeVisible();
  await expect(receipt.locator('[data-field="end"]').first()).toHaveAttribute('data-value', inDays(32));
});

test('a receipt of before, without dismissals and pack, is read and says what it does not know', async ({
  openPlanner,
}) => {
  const planner = await openPlanner();
  await planner.start('ID');
  const { page } = planner;
  await page.locator('[data-view="receipts"]').click();
  await expect(page.locator('[data-part="no-receipts"]')).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
  await page.evaluate(async (end) => {
    const ask = async (operation: string, request: unknown) =>
      chrome.runtime.sendMessage({ collabPreflight: 'ask', operation, request });
    const shops = (await ask('shop.list', {})) as { value: { id: string }[] };
    const receipt = {
      id: 'old-1',
      shop: shops.value[0]?.id,
      slot: null,
      at: '2026-03-20T02:00:00Z',
      page: 'plus-create',
      url: 'https://affiliate-id.tokopedia.com/affiliate/collaboration-plus/create',
      fields: [
        { field: 'end', state: 'read', text: end },
        { field: 'name', state: 'missing', text: '' },
      ],
      lines: [{ rule: 'a-rule-of-yesterday', outcome: 'found', severity: 'warning' }],
      validFrom: '2026-03-01T00:00:00Z',
    };
    await ask('receipt.save', { operation: 'old', receipt });
  }, '2026-04-25');
  await page.goto(`${page.url().split('#')[0]}#/receipts/old-1`);
  await page.reload();
  const receipt = page.locator('[data-part="receipt"]');
  await expect(receipt).toContainText('Without a name');
  await expect(receipt).toContainText('25 Apr 2026');
  await expect(receipt).toContainText('a-rule-of-yesterday');
  await expect(receipt.locator('[data-part="receipt-dismissals"]')).toContainText('Not known');
  await expect(receipt).toContainText('was not kept yet');
  await expect(receipt.locator('[data-part="receipt-difference"]')).toContainText('not in the plan');
});

async function violationsOf(page: Page): Promise<readonly unknown[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

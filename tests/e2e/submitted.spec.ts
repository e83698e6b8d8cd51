import { inDays } from './days';
import { expect, test } from './fixtures';
import { plusCreate } from './pages/host';

const values = { name: 'Payday Gembira', plusType: 'task', start: inDays(10), end: inDays(40) };

test('a submit is noticed, asked about, and after "yes" it is in plan, quota and receipts', async ({
  host,
  sidebar,
  openPlanner,
}) => {
  await host.open(plusCreate, { values });
  await sidebar.open();
  await expect(sidebar.rule('plus-length-out-of-range')).toHaveAttribute('data-outcome', 'pass');
  await expect(sidebar.root.locator('[data-part="add-to-plan"]')).toBeVisible();
  await host.page.locator('#root').getByRole('button', { name: 'Submit for payment' }).click();
  const question = sidebar.root.locator('[data-part="submitted"]');
  await expect(question).toContainText('Payday Gembira');
  expect((await host.noticed()).submits).toBe(1);
  await question.locator('[data-part="submitted-yes"]').click();
  await expect(question).toHaveAttribute('data-state', 'saved');

  const planner = await openPlanner();
  await expect(planner.slots.first()).toHaveAttribute('data-status', 'pending-payment');
  const { receipts, ledger } = await planner.page.evaluate(kept);
  expect(receipts).toHaveLength(1);
  const [receipt] = receipts;
  expect(receipt).toMatchObject({ page: 'plus-create', url: plusCreate });
  expect(receipt?.fields).toContainEqual({ field: 'name', state: 'read', text: 'Payday Gembira' });
  const passed = { rule: 'plus-length-out-of-range', outcome: 'pass', severity: null };
  expect(receipt?.lines).toContainEqual(passed);
  expect(ledger.creations).toMatchObject([{ status: 'pending-payment', exact: true, slot: receipt?.slot }]);
});

test('"not yet" writes nothing, and an untrusted click asks nothing', async ({
  host,
  sidebar,
  openPlanner,
}) => {
  await host.open(plusCreate, { values });
  await sidebar.open();
  await expect(sidebar.root.locator('[data-part="add-to-plan"]')).toBeVisible();
  const submit = host.page.locator('#root').getByRole('button', { name: 'Submit for payment' });
  await submit.evaluate((button: HTMLElement) => button.click());
  await expect(sidebar.root.locator('[data-part="submitted"]')).toHaveCount(0);
  await host.open(plusCreate, { values });
  await sidebar.open();
  await expect(sidebar.root.locator('[data-part="add-to-plan"]')).toBeVisible();
  await submit.click();
  await sidebar.root.locator('[data-part="submitted-no"]').click();
  await expect(sidebar.root.locator('[data-part="submitted"]')).toHaveCount(0);
  const planner = await openPlanner();
  await expect(planner.slots).toHaveCount(0);
});

type Kept = {
  receipts: { fields: unknown[]; lines: unknown[]; slot: string }[];
  ledger: { creations: unknown[] };
};

/** Runs in the planner page: what the worker has, after the question about older campaigns was answered. */
async function kept(): Promise<Kept> {
  const ask = async <T>(operation: string, request: unknown): Promise<T> => {
    const reply: { value: T } = await chrome.runtime.sendMessage({
      collabPreflight: 'ask',
      operation,
      request,
    });
    return reply.value;
  };
  const [shop] = await ask<{ id: string }[]>('shop.list', {});
  const operation = crypto.randomUUID();
  await ask('creation.answer', { operation, shop: shop?.id, count: 0, dates: [] });
  const { receipts } = await ask<Kept>('receipt.list', { shop: shop?.id });
  const { ledger } = await ask<Kept>('plan.facts', { shop: shop?.id });
  return { receipts, ledger };
}

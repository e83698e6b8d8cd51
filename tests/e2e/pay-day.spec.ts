import { expect, test } from './fixtures';
import { today } from './days';
import { plusCreate } from './pages/host';

test('the day of payment: days to recall, what may be charged for a while, and a better day for the box', async ({
  host,
  sidebar,
}) => {
  const first = today().add({ months: 2 }).with({ day: 1 });
  const start = first.with({ day: 10 }).toString();
  const values = {
    plusType: 'task',
    name: 'Serum Kelor',
    start,
    end: first.with({ day: 28 }).toString(),
    budget: 10_000_000,
  };
  await host.open(plusCreate, { values });
  await sidebar.open();
  const box = sidebar.root.locator('[data-part="pay-day"]');
  const advice = sidebar.root.locator('[data-part="pay-advice"]');
  await expect(advice).toHaveCount(0);
  await box.fill(first.subtract({ days: 2 }).toString());
  await expect(advice).toHaveAttribute('data-undo', '11');
  await expect(advice).toHaveAttribute('data-refund', 'after-end');
  await expect(advice.locator('[data-part="pay-temporary"]')).toContainText('1,100,000');
  await expect(advice.locator('[data-part="pay-suggestion"]')).toHaveAttribute('data-start', start);
  await advice.locator('[data-part="use-pay-day"]').click();
  await expect(box).toHaveValue(first.toString());
  await expect(advice).toHaveAttribute('data-refund', 'none');
  await expect(sidebar.field('start')).toHaveAttribute('data-value', start);
  expect((await host.noticed()).changes).toBe(0);
});

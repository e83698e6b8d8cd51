import { inDays } from './days';
import { expect, test } from './fixtures';
import { ask } from './killed';

test('what is overdue is listed, and the button of the extension carries how much', async ({
  openPlanner,
}) => {
  const planner = await openPlanner();
  await planner.start('ID');
  const { page } = planner;
  const badge = (): Promise<string> => page.evaluate(() => chrome.action.getBadgeText({}));
  await expect.poll(badge).toBe('');
  const { value: shops } = await ask(page, 'shop.list', {});
  const [{ id: shop }] = shops as unknown as readonly [{ readonly id: string }];
  const late = {
    id: 'late', shop, slot: null, creator: '@kirana.contoh', product: null, requested: null, approved: null,
    shipped: null, arrived: inDays(-40), contentDue: null, posted: null, note: '', revision: 0,
  }; // prettier-ignore
  const saved = await ask(page, 'sample.save', { operation: 'sent', sample: late });
  await expect(page.locator('[data-part="reminders"] [data-state="overdue"]')).toHaveCount(1);
  await expect.poll(badge).toBe('1');
  await ask(page, 'sample.save', { operation: 'posted', sample: { ...saved.value, posted: inDays(-1) } });
  await expect(page.locator('[data-part="reminders"] [data-state="overdue"]')).toHaveCount(0);
  await expect.poll(badge).toBe('');
});

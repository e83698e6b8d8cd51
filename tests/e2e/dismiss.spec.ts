import { asTyped, inDays } from './days';
import { expect, test } from './fixtures';
import { plusCreate } from './pages/host';

const draft = { plusType: 'task', start: inDays(20), end: inDays(32) };
const rule = 'plus-length-out-of-range';

test('a blocker is put aside with a reason, stays so, comes back when its value changes, and by undo', async ({
  host,
  sidebar,
}) => {
  await host.open(plusCreate, { values: draft });
  await sidebar.open();
  const line = sidebar.rule(rule);
  await expect(line).toHaveAttribute('data-severity', 'blocker');
  await line.locator('[data-part="dismiss"]').click();
  await line.locator('[data-reason="support"]').click();
  await expect(line).toHaveAttribute('data-dismissed', 'yes');
  await expect(sidebar.root.locator('.cp-summary')).toContainText('1 dismissed');
  await expect(sidebar.root.locator('.cp-summary')).not.toContainText('blocker');

  await host.page.reload();
  await sidebar.open();
  await expect(line).toHaveAttribute('data-dismissed', 'yes');

  await host.typeEnd(asTyped(inDays(31)));
  await expect(line).not.toHaveAttribute('data-dismissed', 'yes');
  await expect(line).toHaveAttribute('data-severity', 'blocker');
  await host.typeEnd(asTyped(inDays(32)));
  await expect(line).toHaveAttribute('data-dismissed', 'yes');

  await sidebar.root.locator('[data-part="dismissed"] > summary').click();
  await expect(line).toContainText('Checked with support');
  await line.locator('[data-part="undismiss"]').click();
  await expect(line).not.toHaveAttribute('data-dismissed', 'yes');
});

test('by keyboard: D asks, Escape takes it back, and the focus goes to the next finding', async ({
  host,
  sidebar,
}) => {
  await host.open(plusCreate, { values: draft });
  await sidebar.open();
  const line = sidebar.rule(rule);
  await line.focus();
  await host.page.keyboard.press('w');
  await expect(line.locator('.cp-why')).toBeVisible();
  await host.page.keyboard.press('w');
  await expect(line.locator('.cp-why')).toHaveCount(0);
  await host.page.keyboard.press('d');
  await expect(line.locator('[data-reason="support"]')).toBeFocused();
  await host.page.keyboard.press('Escape');
  await expect(line.locator('[data-part="dismiss-form"]')).toHaveCount(0);
  await expect(line).toBeFocused();
  await host.page.keyboard.press('d');
  await host.page.keyboard.press('Enter');
  await expect(line).toHaveAttribute('data-dismissed', 'yes');
  await expect(sidebar.root.locator('[data-part="findings"] > [data-rule]:focus')).toHaveCount(1);
});

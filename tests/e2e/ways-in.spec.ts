import type { Worker } from '@playwright/test';
import { inDays } from './days';
import { expect, test } from './fixtures';
import { plusCreate } from './pages/host';

const nowhere = 'https://affiliate-id.tokopedia.com/affiliate/elsewhere';
const values = { name: 'Payday Gembira', start: inDays(10), end: inDays(40), creators: ['rani.dapur'] };

/** Presses a shortcut of the extension, which no test can press in the browser itself. */
const press = (worker: Worker, command: string) =>
  worker.evaluate((name) => {
    const { onCommand } = chrome.commands as unknown as { onCommand: { dispatch(command: string): void } };
    onCommand.dispatch(name);
  }, command);

test('copy structure: how the page is built, and nothing that is in it', async ({
  host,
  sidebar,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await host.open(plusCreate, { values });
  await sidebar.open();
  await sidebar.root.locator('[data-part="copy-structure"]').click();
  await expect(sidebar.root.locator('[data-part="copied"]')).toContainText('no values');
  const report = await host.page.evaluate(() => navigator.clipboard.readText());
  expect(report).toContain('Campaign name');
  expect(report).toContain('role=radiogroup');
  expect(report).not.toMatch(/\d|Payday|Gembira|rani/);
});

test('a page that is not recognised: the shortcut brings the panel, and the seller says what page it is', async ({
  host,
  sidebar,
  worker,
}) => {
  await host.open(nowhere);
  await expect(sidebar.root).toHaveCount(0);
  await press(worker, 'toggle-sidebar');
  await expect(sidebar.root).toHaveAttribute('data-page', 'unknown');
  await expect(sidebar.root).toBeVisible();
  await sidebar.root.locator('select[name="page"]').selectOption('plus-create');
  await expect(sidebar.root).toHaveAttribute('data-page', 'plus-create');
  await expect(sidebar.root).toBeVisible();
  await sidebar.root.locator('[data-part="named-page"] button').click();
  await expect(sidebar.root).toHaveAttribute('data-page', 'unknown');
  await press(worker, 'toggle-sidebar');
  await expect(sidebar.root).toHaveCount(0);
});

test('a field that was not found is pointed at, found from then on, and forgotten again', async ({
  host,
  sidebar,
}) => {
  const wish = { values, rename: ['name:Zzyzx quux'] };
  await host.open(plusCreate, wish);
  await sidebar.open();
  await sidebar.root.locator('[data-part="what-was-read"] > summary').click();
  await expect(sidebar.field('name')).toHaveAttribute('data-state', 'missing');
  await sidebar.field('name').locator('[data-part="point-at"]').click();
  const before = await host.noticed();
  await host.page
    .locator('#root')
    .getByRole('textbox')
    .and(host.page.locator('[value="Payday Gembira"]'))
    .click();
  await expect(sidebar.field('name')).toHaveAttribute('data-value', 'Payday Gembira');
  expect((await host.noticed()).changes).toBe(before.changes);
  await host.open(plusCreate, wish);
  await expect(sidebar.field('name')).toHaveAttribute('data-value', 'Payday Gembira');
  await sidebar.root.locator('[data-part="what-was-read"] > summary').click();
  await sidebar.root.locator('[data-alias="name"] button').click();
  await expect(sidebar.field('name')).toHaveAttribute('data-state', 'missing');
});

test('pointing at a text that names nothing says so, and can be tried again', async ({ host, sidebar }) => {
  await host.open(plusCreate, { values, rename: ['name:Zzyzx quux'] });
  await sidebar.open();
  await sidebar.root.locator('[data-part="what-was-read"] > summary').click();
  await sidebar.field('name').locator('[data-part="point-at"]').click();
  await host.page.locator('#root').getByRole('heading').first().click();
  await expect(sidebar.field('name').locator('[data-part="pointing"]')).toHaveAttribute(
    'data-state',
    'failed',
  );
});

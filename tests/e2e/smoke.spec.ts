import { expect, test } from './fixtures';
import { countWorkers } from './browser';
import { plusCreate } from './pages/host';

test('the extension starts, the planner opens, and the browser has no complaint', async ({
  worker,
  openPlanner,
  page,
}) => {
  expect(worker.url()).toContain('/background.js');
  const planner = await openPlanner();
  await expect(planner.page.locator('body')).not.toBeEmpty();
  await page.goto('chrome://extensions');
  expect(await page.evaluate(complaints)).toEqual([]);
});

test('the stage shows the create page under the real host name', async ({ host, page }) => {
  await host.open(plusCreate);
  expect(new URL(page.url()).host).toBe('affiliate-id.tokopedia.com');
  await expect(page.getByRole('heading').first()).toBeVisible();
});

test('the computer of the test is in the zone that it asked for', async ({ page, worker }) => {
  const zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
  expect(await page.evaluate(zone)).toBe('Asia/Jakarta');
  expect(await worker.evaluate(zone)).toBe('Asia/Jakarta');
});

test('a killed worker is gone, and the next message starts a new one', async ({
  context,
  worker,
  killWorker,
  openPlanner,
}) => {
  expect(worker.url()).toContain('chrome-extension:');
  const planner = await openPlanner();
  await killWorker();
  expect(await countWorkers(context)).toBe(0);
  await planner.page.evaluate(() => void chrome.runtime.sendMessage({}).catch(() => undefined));
  await expect.poll(() => countWorkers(context)).toBe(1);
});

/** What the browser's own extension page holds against us: faults of the manifest, errors while running. */
async function complaints(): Promise<readonly string[]> {
  type Fault = { readonly message: string };
  type Info = { readonly manifestErrors: readonly Fault[]; readonly runtimeErrors: readonly Fault[] };
  type Private = { readonly developerPrivate: { getExtensionsInfo(): Promise<readonly Info[]> } };
  const { developerPrivate } = chrome as typeof chrome & Private;
  const extensions = await developerPrivate.getExtensionsInfo();
  return extensions.flatMap(({ manifestErrors, runtimeErrors }) =>
    [...manifestErrors, ...runtimeErrors].map(({ message }) => message),
  );
}

import { expect, test } from './fixtures';
import { plusCreate } from './pages/host';

test('the extension starts and the planner opens', async ({ worker, openPlanner }) => {
  expect(worker.url()).toContain('/background.js');
  const planner = await openPlanner();
  await expect(planner.page.locator('body')).not.toBeEmpty();
});

test('the browser finds no fault with the manifest and grants every shortcut', async ({
  page,
  extensionId,
}) => {
  await page.goto('chrome://extensions');
  await page.evaluate(loadAgain, extensionId);
  // Said of the empty lists, and what they are for.
  const meant = [expect.stringContaining('nothing will be able to connect')];
  await expect.poll(() => page.evaluate(complaints, extensionId)).toEqual(meant);
  const shortcuts = await page.evaluate(keys, extensionId);
  expect(shortcuts).toEqual({
    'toggle-sidebar': 'Alt+Shift+K',
    'check-now': 'Alt+Shift+U',
    'next-issue': 'Alt+Shift+J',
    'open-planner': 'Alt+Shift+L',
  });
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

test('a killed worker is gone, and the next question starts a new one', async ({
  worker,
  killWorker,
  openPlanner,
}) => {
  const born = () => worker.evaluate(() => performance.timeOrigin);
  const planner = await openPlanner();
  const before = await born();
  await killWorker();
  const answer = await planner.page.evaluate(
    () =>
      chrome.runtime.sendMessage({ collabPreflight: 'ask', operation: 'shop.list', request: {} }) as unknown,
  );
  expect(answer).toMatchObject({ ok: true });
  expect(await born()).toBeGreaterThan(before);
});

type Fault = { readonly message: string };
type Command = { readonly name: string; readonly keybinding: string };
type DeveloperPrivate = {
  updateExtensionConfiguration(change: { extensionId: string; errorCollection: boolean }): Promise<void>;
  reload(id: string, options: { failQuietly: boolean }): Promise<void>;
  getExtensionInfo(id: string): Promise<{ manifestErrors: readonly Fault[]; commands: readonly Command[] }>;
};
/** What only the browser's own extension page has. */
type OwnPage = { readonly chrome: { readonly developerPrivate: DeveloperPrivate } };

async function loadAgain(id: string): Promise<void> {
  const { developerPrivate } = (globalThis as unknown as OwnPage).chrome;
  await developerPrivate.updateExtensionConfiguration({ extensionId: id, errorCollection: true });
  await developerPrivate.reload(id, { failQuietly: true });
}
async function complaints(id: string): Promise<readonly string[]> {
  const { developerPrivate } = (globalThis as unknown as OwnPage).chrome;
  const { manifestErrors } = await developerPrivate.getExtensionInfo(id);
  return manifestErrors.map(({ message }) => message);
}
async function keys(id: string): Promise<Readonly<Record<string, string>>> {
  const { developerPrivate } = (globalThis as unknown as OwnPage).chrome;
  const { commands } = await developerPrivate.getExtensionInfo(id);
  const own = commands.filter(({ name }) => !name.startsWith('_'));
  return Object.fromEntries(own.map(({ name, keybinding }) => [name, keybinding]));
}

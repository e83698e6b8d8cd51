import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import readExcel from 'read-excel-file/node';
import { inDays } from './days';
import { expect, test } from './fixtures';
import type { PlannerPage } from './pages/planner';

/** Adds a campaign by typing, as the page asks for it. */
async function add({ page }: PlannerPage, typed: Readonly<Record<string, string>>): Promise<void> {
  await page.locator('[data-part="add-slot"]').first().click();
  await page.locator('[data-section="money"] > summary').click();
  for (const [name, text] of Object.entries(typed)) await page.locator(`[name="${name}"]`).fill(text);
  await page.locator('[data-part="save-slot"]').click();
}
const serum = { name: 'Serum Kelor', start: inDays(20), days: '30', fee: '15000000', payDay: inDays(5) };

test('a campaign is added, edited, deleted and brought back', async ({ openPlanner }) => {
  const planner = await openPlanner();
  await planner.start('ID');
  await add(planner, serum);
  const row = planner.slots.first();
  await expect(row).toContainText('Serum Kelor');
  await expect(row).toContainText('IDR 15,000,000');

  await row.getByRole('button', { name: 'Edit “Serum Kelor”' }).click();
  await planner.page.locator('[name="name"]').fill('Serum Kelor dua');
  await planner.page.locator('[data-part="save-slot"]').click();
  await expect(row).toContainText('Serum Kelor dua');

  await row.getByRole('button', { name: /^Delete/ }).click();
  await expect(planner.slots).toHaveCount(0);
  await planner.page.reload();
  await expect(planner.page.locator('[data-part="undo"]')).toHaveAttribute('aria-disabled', 'false');
  await planner.page.locator('[data-part="undo"]').click();
  await expect(planner.slots).toHaveCount(1);
  await expect(planner.slots.first()).toContainText('Serum Kelor dua');
});

test('what cannot be understood stays in its box with a sentence, and nothing is saved', async ({
  openPlanner,
}) => {
  const planner = await openPlanner();
  await planner.start('ID');
  await add(planner, { ...serum, start: '31/31/2026', fee: '-500' });
  const editor = planner.page.locator('[data-part="slot-editor"]');
  await expect(editor.locator('[name="start"]')).toHaveAttribute('aria-invalid', 'true');
  await expect(editor.locator('[name="fee"]')).toHaveAttribute('aria-invalid', 'true');
  await expect(editor.locator('[name="start"]')).toHaveValue('31/31/2026');
  await expect(editor.locator('[name="fee"]')).toHaveValue('-500');
  await expect(editor.locator('.cp-problem').first()).not.toBeEmpty();
  await expect(planner.slots).toHaveCount(0);
});

test('a message that does not parse, or asks too much, is refused and changes nothing', async ({
  openPlanner,
  host,
  sidebar,
}) => {
  const planner = await openPlanner();
  await planner.start('ID');
  await add(planner, serum);
  await expect(planner.slots).toHaveCount(1);
  const answers = await planner.page.evaluate(async () => {
    const send = (
      operation: string,
      request: unknown,
    ): Promise<{ ok: boolean; failure?: { code: string } }> =>
      chrome.runtime.sendMessage({ collabPreflight: 'ask', operation, request });
    const all = [
      await send('slot.save', { operation: 'x1', slot: { name: 'half a slot' } }),
      await send('slot.save', 'text'),
      await send('slot.delete', { operation: 'x2', id: '../..', expected: -1 }),
      await send('no.such', {}),
      await send('slot.list', { shop: null, deleted: false, after: null, extra: 1 }),
    ];
    return all.map(({ ok, failure }) => (ok ? 'ok' : failure?.code));
  });
  expect(answers).toEqual(['invalid', 'invalid', 'invalid', 'invalid', 'invalid']);
  await expect(planner.slots).toHaveCount(1);
  await host.open('https://affiliate-id.tokopedia.com/affiliate/collaboration-plus/create');
  await expect(sidebar.root).toBeAttached();
});

test('a row that cannot be read is kept aside and said, the others are shown', async ({
  openPlanner,
  worker,
  killWorker,
}) => {
  const planner = await openPlanner();
  await planner.start('ID');
  await add(planner, serum);
  await add(planner, { ...serum, name: 'Sabun Sereh' });
  await expect(planner.slots).toHaveCount(2);
  await worker.evaluate(async () => {
    const open = indexedDB.open('collab-preflight');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      open.onsuccess = () => resolve(open.result);
      open.onerror = () => reject(new Error(String(open.error)));
    });
    const transaction = database.transaction(['slots'], 'readwrite');
    const slots = transaction.objectStore('slots');
    const all = slots.getAll();
    all.onsuccess = () => {
      const [first]: { id: string }[] = all.result;
      slots.put({ ...first, id: 'not-a-slot', name: ['?'] });
    };
    await new Promise((resolve) => (transaction.oncomplete = resolve));
    database.close();
  });
  await killWorker();
  await planner.page.reload();
  await expect(planner.slots).toHaveCount(2);
  await expect(planner.page.locator('[data-part="set-aside"]')).toContainText('1');
});

test('the sheet goes out with numbers and dates as such, and a formula stays a name', async ({
  openPlanner,
}, info) => {
  const planner = await openPlanner();
  await planner.start('ID');
  await add(planner, { ...serum, name: '=HYPERLINK("https://evil.example")' });
  await expect(planner.slots).toHaveCount(1);
  const save = async (format: string): Promise<{ name: string; path: string }> => {
    await planner.page.locator('[data-part="export"]').first().click();
    const waiting = planner.page.waitForEvent('download');
    await planner.page.locator(`[data-item="${format}"]`).click();
    const download = await waiting;
    const path = info.outputPath(download.suggestedFilename());
    await download.saveAs(path);
    return { name: download.suggestedFilename(), path };
  };
  const csv = await save('csv');
  expect(csv.name).toMatch(/^collab-slots_[a-z0-9-]+_\d{4}-\d\d-\d\d\.csv$/);
  const text = await readFile(csv.path, 'utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  expect(text).toContain(`"'=HYPERLINK(""https://evil.example"")"`);
  expect(text).toContain(inDays(20));
  expect(text).toContain('15000000');

  const xlsx = await save('xlsx');
  expect(xlsx.name).toMatch(/^collab-plan_[a-z0-9-]+_\d{4}-\d\d-\d\d_\d{4}\.xlsx$/);
  const cells =
    (await readExcel(await readFile(xlsx.path))).find(({ sheet }) => sheet === 'Slots')?.data.flat() ?? [];
  expect(cells).toContain('=HYPERLINK("https://evil.example")');
  expect(cells).toContain(15_000_000);
  expect(cells.some((cell) => cell instanceof Date && cell.toISOString().startsWith(inDays(20)))).toBe(true);

  const ics = await save('ics');
  expect(ics.name).toMatch(/^collab-calendar_[a-z0-9-]+_\d{4}-\d\d-\d\d\.ics$/);
  expect(await readFile(ics.path, 'utf8')).toContain('SUMMARY:=HYPERLINK("https://evil.example")');
});

for (const locale of ['en-US', 'id-ID'] as const) {
  test.describe(`in a browser in ${locale}`, () => {
    test.use({ locale });
    test('axe finds nothing on the planner, and the language can be switched and stays', async ({
      openPlanner,
    }) => {
      const planner = await openPlanner();
      await planner.start('ID');
      await planner.page.locator('[data-part="try-sample"]').click();
      await expect(planner.slots.first()).toBeVisible();
      const { violations } = await new AxeBuilder({ page: planner.page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      const other = locale === 'en-US' ? 'id' : 'en';
      await planner.page.locator('select[name="language"]').selectOption({ index: other === 'id' ? 2 : 1 });
      await expect(planner.page.locator('html')).toHaveAttribute('lang', other);
      await planner.page.reload();
      await expect(planner.page.locator('html')).toHaveAttribute('lang', other);
    });
  });
}

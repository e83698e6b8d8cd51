import { expect, test } from './fixtures';
import type { PlannerPage } from './pages/planner';

/** Stores rows through the extension's own wire, as other views of the page do. */
async function store(planner: PlannerPage, requests: Readonly<Record<string, object>>): Promise<void> {
  await planner.page.evaluate(async (all) => {
    const ask = async (operation: string, request: object): Promise<unknown> => {
      const reply: { ok: boolean; value: unknown } = await chrome.runtime.sendMessage({
        collabPreflight: 'ask',
        operation,
        request,
      });
      if (!reply.ok) throw new Error(JSON.stringify(reply));
      return reply.value;
    };
    const [first] = (await ask('shop.list', {})) as { id: string }[];
    for (const [operation, row] of Object.entries(all)) {
      const kind = operation.replace('.save', '');
      const own = { ...row, id: `${kind}-1`, shop: first?.id, revision: 0 };
      await ask(operation, { operation: crypto.randomUUID(), [kind]: own });
    }
  }, requests);
}
const days = { approved: null, shipped: null, arrived: null, contentDue: null, posted: null };
const rows = {
  'sample.save': {
    slot: null,
    creator: '@melati',
    product: 'Serum',
    requested: '2026-03-01',
    ...days,
    note: '',
  },
  'creator.save': { handle: '@melati', pool: 'priority', tier: '', note: '' },
  'rate.save': { productId: null, productName: 'Serum', from: '2026-03-01', rate: 1250 },
};

async function addSlot({ page }: PlannerPage, name: string): Promise<void> {
  await page.locator('[data-part="add-slot"]').first().click();
  await page.locator('[name="name"]').fill(name);
  await page.locator('[data-part="save-slot"]').click();
  await page.locator('[data-slot]').first().waitFor();
}

test('the campaigns in the list are copied as a table, and a formula stays a name', async ({
  openPlanner,
}) => {
  const planner = await openPlanner();
  const { page } = planner;
  await planner.start('ID');
  await addSlot(planner, '=HYPERLINK("https://evil.example")');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.locator('[data-part="export"]').first().click();
  await page.locator('[data-item="copy"]').click();
  await expect(page.locator('[data-part="export-copied"]')).toBeVisible();
  const [plain, html] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (item ? (await item.getType(type)).text() : '');
    return [await read('text/plain'), await read('text/html')] as const;
  });
  expect(plain).toContain(`"'=HYPERLINK(""https://evil.example"")"\t`);
  expect(html).toContain('<td');
  expect(html).not.toContain('>=HYPERLINK');
});

test('samples, creators and rates go out with the workbook and come back after they are gone', async ({
  openPlanner,
}, info) => {
  const planner = await openPlanner();
  const { page } = planner;
  await planner.start('ID');
  await addSlot(planner, 'Serum');
  await store(planner, rows);
  await page.reload();
  await planner.slots.first().waitFor();
  await page.locator('[data-part="export"]').first().click();
  const waiting = page.waitForEvent('download');
  await page.locator('[data-item="xlsx"]').click();
  const download = await waiting;
  const path = info.outputPath(download.suggestedFilename());
  await download.saveAs(path);
  for (const _ of Object.keys(rows)) {
    const before = await page.locator('[data-part="undo"]').getAttribute('aria-label');
    await page.locator('[data-part="undo"]').click();
    await expect(page.locator('[data-part="undo"]')).not.toHaveAttribute('aria-label', before ?? '');
  }

  await page.locator('[data-part="import-open"]').first().click();
  await page.locator('[name="import-file"]').setInputFiles(path);
  for (const sheet of ['samples', 'creators', 'rates']) {
    const part = page.locator(`[data-part="import-beside-${sheet}"]`);
    await part.locator('summary').click();
    await expect(part.locator('[data-outcome="added"]')).toHaveCount(1);
  }
  await page.screenshot({ path: info.outputPath('preview.png') });
  await page.locator('[data-part="import-confirm"]').click();
  await expect(page.locator('[data-part="import-done"]')).toBeVisible();
  await expect(page.locator('[data-part="import"]')).toContainText('3 rows of samples, creators and rates');
});

import { readFile, writeFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { TestInfo } from '@playwright/test';
import { inDays } from './days';
import { expect, test } from './fixtures';
import type { PlannerPage } from './pages/planner';

async function add({ page }: PlannerPage, typed: Readonly<Record<string, string>>): Promise<void> {
  await page.locator('[data-part="add-slot"]').first().click();
  await page.locator('[data-section="money"] > summary').click();
  for (const [name, text] of Object.entries(typed)) await page.locator(`[name="${name}"]`).fill(text);
  await page.locator('[data-part="save-slot"]').click();
  await expect(page.locator('[data-part="slot-editor"]')).toHaveCount(0);
}

async function save({ page }: PlannerPage, format: string, info: TestInfo): Promise<string> {
  await page.locator('[data-part="export"]').first().click();
  const waiting = page.waitForEvent('download');
  await page.locator(`[data-item="${format}"]`).click();
  const download = await waiting;
  const path = info.outputPath(download.suggestedFilename());
  await download.saveAs(path);
  return path;
}

/** Chooses a file in the open dialog, or opens the dialog first. */
async function choose({ page }: PlannerPage, path: string): Promise<void> {
  if (!(await page.locator('[data-part="import-dialog"]').isVisible()))
    await page.locator('[data-part="import-open"]').click();
  await page.locator('[name="import-file"]').setInputFiles(path);
}
const step = ({ page }: PlannerPage) => page.locator('[data-part="import"]');
const count = ({ page }: PlannerPage, outcome: string) =>
  page.locator(`[data-part="import-summary"] [data-outcome="${outcome}"]`);

const two = [
  { name: 'Serum Kelor', start: inDays(20), days: '30', fee: '15000000', payDay: inDays(5) },
  { name: 'Sabun Sereh', start: inDays(60), days: '10', fee: '4000000' },
];

test('a workbook goes out and comes back without a change', async ({ openPlanner }, info) => {
  const planner = await openPlanner();
  await planner.start('ID');
  for (const typed of two) await add(planner, typed);
  await choose(planner, await save(planner, 'xlsx', info));
  await expect(step(planner)).toHaveAttribute('data-step', 'preview');
  await expect(count(planner, 'unchanged')).toHaveAttribute('data-count', '2');
  await expect(count(planner, 'changed')).toHaveAttribute('data-count', '0');
  await expect(count(planner, 'added')).toHaveAttribute('data-count', '0');
  await expect(planner.page.locator('[data-part="import-confirm"]')).toHaveAttribute('aria-disabled', 'true');
});

test('an edited table shows each change, goes in as one step and is taken back by one undo', async ({
  openPlanner,
}, info) => {
  const planner = await openPlanner();
  await planner.start('ID');
  for (const typed of two) await add(planner, typed);
  await expect(planner.slots).toHaveCount(2);
  const path = await save(planner, 'csv', info);
  const text = await readFile(path, 'utf8');
  const edited = text
    .replace('"Serum Kelor"', '"Serum Kelor baru"')
    .replace('15000000', '16500000')
    .replace('4000000', '"4,5 jt"')
    .concat(`"Toner Mawar","Target collaboration","",${inDays(70)},,,,,,,,,,,,\r\n`);
  await writeFile(path, edited);

  await choose(planner, path);
  await expect(step(planner)).toHaveAttribute('data-step', 'preview');
  const changed = planner.page.locator('[data-part="import-changed"]');
  await expect(changed.locator('[data-row="2"] [data-column="name"] ins')).toHaveText('Serum Kelor baru');
  await expect(changed.locator('[data-row="2"] [data-column="fee"] del')).toHaveText('IDR 15,000,000');
  await expect(changed.locator('[data-row="2"] [data-column="fee"] ins')).toHaveText('IDR 16,500,000');
  const rejected = planner.page.locator('[data-part="import-rejected"] [data-row="3"]');
  await expect(rejected).toContainText('4,5 jt');
  await expect(rejected.locator('[data-problem="short-amount"]')).toHaveCount(1);
  await expect(planner.page.locator('[data-part="import-added"] [data-row="4"]')).toContainText(
    'Toner Mawar',
  );
  await expect(planner.slots.filter({ hasText: 'Serum Kelor baru' })).toHaveCount(0);

  await planner.page.locator('[data-part="import-confirm"]').click();
  await expect(planner.page.locator('[data-part="import-done"]')).toContainText('1 added, 1 changed');
  await expect(planner.slots).toHaveCount(3);
  await planner.page.locator('[data-part="import-undo"]').click();
  await expect(planner.slots).toHaveCount(2);
  await expect(planner.slots.filter({ hasText: 'Serum Kelor baru' })).toHaveCount(0);
  await expect(planner.slots.filter({ hasText: 'Sabun Sereh' })).toContainText('IDR 4,000,000');
});

test('a campaign that changed meanwhile stops the whole import, and comparing again lets it in', async ({
  openPlanner,
}, info) => {
  const planner = await openPlanner();
  await planner.start('ID');
  for (const typed of two) await add(planner, typed);
  const path = await save(planner, 'csv', info);
  await writeFile(path, (await readFile(path, 'utf8')).replaceAll('"Draft"', '"Paid"'));
  await choose(planner, path);
  await expect(count(planner, 'changed')).toHaveAttribute('data-count', '2');

  const other = await openPlanner();
  await other.slots.filter({ hasText: 'Sabun Sereh' }).getByRole('button', { name: /^Edit/ }).click();
  await other.page.locator('[name="name"]').fill('Sabun Sereh wangi');
  await other.page.locator('[data-part="save-slot"]').click();
  await expect(other.slots.filter({ hasText: 'Sabun Sereh wangi' })).toHaveCount(1);

  await planner.page.bringToFront();
  await planner.page.locator('[data-part="import-confirm"]').click();
  await expect(planner.page.locator('[data-part="import-trouble"]')).toContainText('nothing was imported');
  await expect(other.slots.filter({ hasText: 'Draft' })).toHaveCount(2);
  await planner.page.locator('[data-part="import-again"]').click();
  const name = planner.page.locator('[data-part="import-changed"] [data-column="name"]');
  await expect(name.locator('del')).toHaveText('Sabun Sereh wangi');
  await planner.page.locator('[data-part="import-confirm"]').click();
  await expect(planner.page.locator('[data-part="import-done"]')).toContainText('0 added, 2 changed');
});

test("a sheet of the seller's own is matched by hand, and days in two readings are asked", async ({
  openPlanner,
}, info) => {
  const planner = await openPlanner();
  await planner.start('ID');
  const path = info.outputPath('agency.csv');
  await writeFile(
    path,
    [
      'Rencana Mei;;;;',
      'Kampanye;Mulai;Selesai;Biaya;Kreator',
      'Serum;04/05/2027;10/05/2027;Rp1.500.000;@melati.contoh',
      'Toner;05/06/2027;30/06/2027;1,5 jt;@raka.contoh',
    ].join('\r\n'),
  );
  await choose(planner, path);
  await expect(step(planner)).toHaveAttribute('data-step', 'match');
  const select = (name: string) => planner.page.locator(`select[name="import-column-${name}"]`);
  for (const [name, index] of [
    ['name', '0'],
    ['start', '1'],
    ['end', '2'],
    ['fee', '3'],
    ['creators', '4'],
    ['kind', ''],
  ] as const)
    await expect(select(name)).toHaveValue(index);
  const next = planner.page.locator('[data-part="import-preview"]');
  await expect(next).toHaveAttribute('aria-disabled', 'true');
  await planner.page.locator('select[name="import-kind"]').selectOption('target');
  await next.click();

  await expect(count(planner, 'rejected')).toHaveAttribute('data-count', '2');
  await planner.page.locator('select[name="import-order"]').selectOption('day-first');
  await expect(count(planner, 'added')).toHaveAttribute('data-count', '1');
  await expect(planner.page.locator('[data-part="import-added"]')).toContainText('4 May 2027');
  await expect(planner.page.locator('[data-problem="short-amount"]')).toHaveCount(1);
  await planner.page.locator('[data-part="import-confirm"]').click();
  await expect(planner.slots).toHaveCount(1);
  await expect(planner.slots.first()).toContainText('IDR 1,500,000');
});

test('a file that is no sheet is refused in a sentence, and another one can be chosen', async ({
  openPlanner,
}, info) => {
  const planner = await openPlanner();
  await planner.start('ID');
  const path = info.outputPath('broken.xlsx');
  await writeFile(path, 'PK\u0003\u0004 and nothing more');
  await choose(planner, path);
  await expect(planner.page.locator('[data-part="import-refused"]')).toContainText(
    'broken.xlsx was not imported',
  );
  await expect(planner.page.locator('[name="import-file"]')).toBeVisible();
  await planner.page.keyboard.press('Escape');
  await expect(planner.page.locator('[data-part="import-dialog"]')).toHaveCount(0);
  await expect(planner.slots).toHaveCount(0);
});

for (const locale of ['en-US', 'id-ID'] as const) {
  test.describe(`in a browser in ${locale}`, () => {
    test.use({ locale });
    test('axe finds nothing in any step of an import', async ({ openPlanner }, info) => {
      const planner = await openPlanner();
      await planner.start('ID');
      const clean = async (): Promise<void> => {
        const { violations } = await new AxeBuilder({ page: planner.page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      };
      const path = info.outputPath('own.csv');
      await writeFile(path, 'Campaign;Start;Fee\r\nSerum;01/02/2027;5000\r\nToner;2027-03-01;6000\r\n');
      await planner.page.locator('[data-part="import-open"]').click();
      await clean();
      await choose(planner, path);
      await expect(step(planner)).toHaveAttribute('data-step', 'match');
      await clean();
      await planner.page.locator('select[name="import-kind"]').selectOption('target');
      await planner.page.locator('[data-part="import-preview"]').click();
      await expect(step(planner)).toHaveAttribute('data-step', 'preview');
      await clean();
      await planner.page.locator('[data-part="import-confirm"]').click();
      await expect(step(planner)).toHaveAttribute('data-step', 'done');
      await clean();
    });
  });
}

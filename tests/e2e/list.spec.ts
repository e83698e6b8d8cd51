import AxeBuilder from '@axe-core/playwright';
import { inDays } from './days';
import { expect, test } from './fixtures';
import { plusCreate, plusList, targetCreate } from './pages/host';
import type { Sidebar } from './pages/sidebar';

const targetList = 'https://affiliate-us.tiktok.com/connection/target-invitation';
const plusDetail = `${plusList}/detail?id=7512340000000000104`;

const part = (sidebar: Sidebar, name: string) => sidebar.root.locator(`[data-part="${name}"]`);
const row = (sidebar: Sidebar, id: string) =>
  sidebar.root.locator(`[data-part="list-row"][data-campaign="${id}"]`);
const numbers = async (sidebar: Sidebar, counts: Readonly<Record<string, number>>): Promise<void> => {
  for (const [name, count] of Object.entries(counts)) {
    await expect(part(sidebar, 'list-import')).toHaveAttribute(`data-${name}`, String(count));
  }
};
const saveAll = async (sidebar: Sidebar, saved: number): Promise<void> => {
  await part(sidebar, 'list-save').click();
  await expect(part(sidebar, 'list-result')).toHaveAttribute('data-saved', String(saved));
};

const ids = ['101', '102', '103', '104'].map((end) => `7512340000000000${end}`);
/** The first four campaigns of the stage, with what is otherwise in them. */
const four = (over: Readonly<Record<number, object>> = {}) => ({
  campaigns: [0, 1, 2, 3].map((number) => ({ row: number, ...over[number] })),
});

test('a list is compared with the plan, saved after a yes, and a repeat finds nothing', async ({
  host,
  sidebar,
  openPlanner,
}) => {
  await host.open(plusList, { values: four() });
  await sidebar.open();
  await numbers(sidebar, { seen: 4, total: 4, new: 4, changed: 0, same: 0 });
  await part(sidebar, 'list-review').click();
  await expect(row(sidebar, ids[3] ?? '').locator('[data-change="created"]')).toHaveAttribute(
    'data-to',
    inDays(-21),
  );
  const planner = await openPlanner();
  await expect(planner.page.locator('[data-part="add-slot"]').first()).toBeVisible();
  await expect(planner.slots).toHaveCount(0);
  await host.page.bringToFront();
  await saveAll(sidebar, 4);
  await numbers(sidebar, { new: 0, changed: 0, same: 4 });
  await expect(part(sidebar, 'list-save')).toHaveCount(0);
  await expect(planner.slots).toHaveCount(4);

  await host.open(plusList, { values: four({ 3: { status: 'ended' } }) });
  await sidebar.open();
  await numbers(sidebar, { new: 0, changed: 1, same: 3 });
  await part(sidebar, 'list-review').click();
  const change = row(sidebar, ids[3] ?? '').locator('[data-change]');
  await expect(change).toHaveCount(1);
  await expect(change).toHaveAttribute('data-from', 'ongoing');
  await expect(change).toHaveAttribute('data-to', 'ended');
  await saveAll(sidebar, 1);
  await numbers(sidebar, { new: 0, changed: 0, same: 4 });
  await expect(planner.slots).toHaveCount(4);
  await expect(planner.page.locator('[data-slot][data-status="ended"]')).toHaveCount(1);
});

test('a draft that is in the plan is found in the list, and a row can be left out', async ({
  host,
  sidebar,
}) => {
  const values = {
    name: 'Serum Kelor akhir tahun',
    plusType: 'task',
    start: inDays(14),
    end: inDays(43),
    budget: 15_000_000,
  };
  await host.open(plusCreate, { values });
  await sidebar.open();
  await part(sidebar, 'add-to-plan').click();
  await expect(part(sidebar, 'plan')).toHaveAttribute('data-in-plan', 'yes');
  await expect(part(sidebar, 'list-import')).toHaveCount(0);
  await host.open(plusList, { values: four() });
  await sidebar.open();
  await numbers(sidebar, { new: 3, changed: 0, same: 1 });
  await part(sidebar, 'list-review').click();
  await part(sidebar, 'list-pick-all').press('Space');
  await expect(part(sidebar, 'list-save')).toHaveAttribute('aria-disabled', 'true');
  await row(sidebar, ids[1] ?? '')
    .locator('[data-part="list-pick"]')
    .press('Space');
  await saveAll(sidebar, 1);
  await numbers(sidebar, { new: 2, changed: 0, same: 2 });
});

test('what is not read is said, asked for and never guessed', async ({ host, sidebar }) => {
  const values = four({
    0: { name: '' },
    1: { days: 'segera', created: null },
    2: { status: 'expired' },
  });
  await host.open(plusList, { values });
  await sidebar.open();
  await numbers(sidebar, { new: 3, unclear: 1 });
  await part(sidebar, 'list-review').click();
  const nameless = row(sidebar, ids[0] ?? '');
  await expect(nameless).toHaveAttribute('data-state', 'unclear');
  await expect(nameless.locator('[data-part="list-pick"]')).toHaveCount(0);
  const soon = row(sidebar, ids[1] ?? '');
  await expect(soon).toHaveAttribute('data-unread', 'start end created');
  await expect(soon.locator('[data-change="start"]')).toHaveCount(0);
  await expect(soon.locator('[data-part="list-created"]')).toHaveCount(1);
  const expired = row(sidebar, ids[2] ?? '');
  await expect(expired.locator('[data-part="list-pick"]')).toBeDisabled();
  await expired.locator('select').selectOption('expired-unpaid');
  await expect(expired.locator('[data-part="list-pick"]')).toBeChecked();
  await saveAll(sidebar, 3);
  await numbers(sidebar, { new: 0, changed: 0, same: 3, unclear: 1 });
});

test('the quota learns the days, counts nothing twice, and says where a day is not known', async ({
  host,
  sidebar,
}) => {
  await host.open(plusList, { values: four({ 1: { created: null } }) });
  await sidebar.open();
  await sidebar.root.locator('[data-answer="1"]').click();
  await part(sidebar, 'quota-save').click();
  await expect(sidebar.quota).toHaveAttribute('data-used', '1');
  await part(sidebar, 'list-review').click();
  await row(sidebar, ids[1] ?? '')
    .locator('[data-part="list-created"]')
    .fill(inDays(-3));
  await expect(part(sidebar, 'list-save')).toHaveAttribute('aria-disabled', 'true');
  await part(sidebar, 'list-among-yes').click();
  await saveAll(sidebar, 4);
  // Three campaigns that were submitted, of which one was counted before; a draft is none.
  await expect(sidebar.quota).toHaveAttribute('data-used', '3');
  const lastSecond = Temporal.PlainDate.from(inDays(-20)).toZonedDateTime('Asia/Jakarta').toInstant();
  const freed = lastSecond.subtract({ seconds: 1 }).add({ hours: 30 * 24 });
  await expect(sidebar.quota).toHaveAttribute('data-next-free', freed.toString());
});

test('the page of one campaign gives one, a form and the page of payment give none', async ({
  host,
  sidebar,
}) => {
  await host.open(plusDetail);
  await sidebar.open();
  await expect(sidebar.root).toHaveAttribute('data-page', 'plus-detail');
  await numbers(sidebar, { seen: 1, new: 1 });
  await part(sidebar, 'list-review').click();
  await saveAll(sidebar, 1);
  await host.open(plusList);
  await sidebar.open();
  await numbers(sidebar, { seen: 8, new: 7, same: 1 });
  await host.navigate(`${new URL(plusList).pathname}/payment`);
  await expect(sidebar.root).toHaveCount(0);
  await host.open(targetCreate);
  await sidebar.open();
  await expect(part(sidebar, 'list-import')).toHaveCount(0);
});

test('invitations have a name and a status, take no place in the quota, and stay one each', async ({
  host,
  sidebar,
}) => {
  await host.open(targetList);
  await sidebar.open();
  await numbers(sidebar, { seen: 3, new: 3 });
  await part(sidebar, 'list-review').click();
  await expect(part(sidebar, 'list-row').first()).toContainText('Sabun Sereh batch 1');
  await expect(part(sidebar, 'list-row').first()).not.toContainText('batch 1 ID');
  await saveAll(sidebar, 3);
  await host.open(targetList);
  await sidebar.open();
  await numbers(sidebar, { new: 0, changed: 0, same: 3 });
});

test('the worker killed in between is no loss, and the answer comes', async ({
  host,
  sidebar,
  killWorker,
}) => {
  await host.open(plusList, { values: four() });
  await sidebar.open();
  await part(sidebar, 'list-review').click();
  await killWorker();
  await saveAll(sidebar, 4);
  await numbers(sidebar, { new: 0, changed: 0, same: 4 });
});

for (const lang of ['en', 'id'] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${lang}, ${colorScheme}`, () => {
      test.use({
        colorScheme,
        locale: lang === 'id' ? 'id-ID' : 'en-US',
        viewport: { width: 1440, height: 900 },
      });
      test('axe finds nothing in the review', async ({ host, sidebar }) => {
        await host.open(plusList, { lang, values: four({ 1: { created: null }, 2: { status: 'expired' } }) });
        await sidebar.open();
        await part(sidebar, 'list-review').click();
        await expect(part(sidebar, 'list-row')).toHaveCount(4);
        const { violations } = await new AxeBuilder({ page: host.page }).analyze();
        // A path of several selectors leads into a shadow root: ours. The rest is the host's own.
        const ours = violations.flatMap(({ id, nodes }) =>
          nodes.filter(({ target }) => Array.isArray(target[0])).map(({ html }) => [id, html]),
        );
        expect(ours).toEqual([]);
      });
    });
  }
}

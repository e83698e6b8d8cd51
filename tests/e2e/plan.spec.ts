import { inDays } from './days';
import { expect, test } from './fixtures';
import { HostPage, plusCreate, plusList } from './pages/host';
import { Sidebar } from './pages/sidebar';

const values = {
  name: 'Serum Kelor Januari',
  plusType: 'task',
  start: inDays(20),
  end: inDays(50),
  budget: 15_000_000,
};

test('a draft becomes a slot, and two tabs and the planner show the same plan', async ({
  host,
  sidebar,
  context,
  openPlanner,
}) => {
  await host.open(plusCreate, { values });
  await sidebar.open();
  const planner = await openPlanner();
  const second = new HostPage(await context.newPage());
  await second.open(plusCreate, { values });
  const secondSidebar = new Sidebar(second.page);
  await expect(secondSidebar.root.locator('[data-part="add-to-plan"]')).toBeAttached();

  await host.page.bringToFront();
  await sidebar.root.locator('[data-part="add-to-plan"]').click();
  await expect(sidebar.root.locator('[data-part="plan"]')).toHaveAttribute('data-in-plan', 'yes');
  await expect(planner.slots).toHaveCount(1);
  await expect(planner.slots.first()).toContainText('Serum Kelor Januari');
  await expect(planner.slots.first()).toHaveAttribute('data-status', 'draft');
  await expect(secondSidebar.root.locator('[data-part="plan"]')).toHaveAttribute('data-in-plan', 'yes');
});

test('the worker killed between two actions loses nothing', async ({
  host,
  sidebar,
  killWorker,
  openPlanner,
}) => {
  await host.open(plusCreate, { values });
  await sidebar.open();
  await expect(sidebar.root.locator('[data-part="add-to-plan"]')).toBeVisible();
  await killWorker();
  await sidebar.root.locator('[data-part="add-to-plan"]').click();
  await expect(sidebar.root.locator('[data-part="plan"]')).toHaveAttribute('data-in-plan', 'yes');
  await killWorker();
  await sidebar.root.locator('[data-answer="2"]').click();
  await sidebar.root.locator('[data-part="quota-save"]').click();
  await expect(sidebar.quota).toHaveAttribute('data-used', '2');
  await killWorker();
  const planner = await openPlanner();
  await expect(planner.slots).toHaveCount(1);
  await expect(planner.quota.first()).toHaveAttribute('data-used', '2');
});

test('nothing of a page survives a move inside the app', async ({ host, sidebar }) => {
  await host.open(plusCreate, { values: { ...values, end: inDays(22) } });
  await expect(sidebar.rule('plus-length-out-of-range')).toHaveAttribute('data-severity', 'blocker');
  await host.navigate('/platform/homepage');
  await expect(sidebar.root).toHaveCount(0);
  await expect(sidebar.handle).toHaveCount(0);
  await host.navigate('/affiliate/collaboration-plus/create');
  await expect(sidebar.root).toHaveAttribute('data-page', 'plus-create');
  await host.navigate(new URL(plusList).pathname);
  await expect(sidebar.rule('plus-length-out-of-range')).toHaveCount(0);
});

test('the panel is found again after the page takes it away, and rests when the page fights', async ({
  host,
  sidebar,
}) => {
  await host.open(plusCreate, { values });
  await expect(sidebar.root).toBeAttached();
  const removed = await host.page.evaluate(async () => {
    let times = 0;
    for (let round = 0; round < 30; round += 1) {
      const own = [...document.documentElement.children].find((child) => child.shadowRoot);
      if (own) {
        own.remove();
        times += 1;
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return times;
  });
  expect(removed).toBe(11);
});

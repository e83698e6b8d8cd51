import { inDays } from './days';
import { fillPlan } from './filled-plan';
import { expect, test } from './fixtures';
import { plusCreate } from './pages/host';

/** A browser far from the shop: nothing that is shown or judged may follow its clock. */
test.use({ zone: 'America/Los_Angeles', locale: 'en-US' });

const draft = { plusType: 'task', start: inDays(20), end: inDays(50) };

test('the quota is a question first, never "0 used"', async ({ host, sidebar }) => {
  await host.open(plusCreate, { values: draft });
  await sidebar.open();
  await expect(sidebar.quota).toHaveAttribute('data-known', 'no');
  await expect(sidebar.rule('plus-quota-spent')).toHaveAttribute('data-outcome', 'cannot-tell');
  await sidebar.root.locator('[data-answer="3"]').click();
  await sidebar.root.locator('[data-part="quota-save"]').click();
  await expect(sidebar.quota).toHaveAttribute('data-known', 'yes');
  await expect(sidebar.quota).toHaveAttribute('data-used', '3');
  await expect(sidebar.quota).toHaveAttribute('data-limit', '5');
  await expect(sidebar.rule('plus-quota-spent')).toHaveAttribute('data-outcome', 'pass');
});

test('used, limit and the next free moment are in shop time', async ({ host, sidebar, openPlanner }) => {
  await host.open(plusCreate, { values: draft });
  await sidebar.open();
  const planner = await openPlanner();
  const first = Temporal.Now.instant().subtract({ hours: 24 * 29 });
  const moments = [first, first.add({ hours: 1 }), first.add({ hours: 50 }), first.add({ hours: 90 })];
  for (const at of moments) await planner.create('ID', at.toString({ smallestUnit: 'second' }));
  const frees = first.add({ hours: 24 * 30 }).toString({ smallestUnit: 'second' });
  await expect(sidebar.quota).toHaveAttribute('data-used', '4');
  const shown = await sidebar.quota.getAttribute('data-next-free');
  expect(Temporal.Instant.from(shown ?? '').toString()).toBe(Temporal.Instant.from(frees).toString());
  const local = Temporal.Instant.from(frees).toZonedDateTimeISO('Asia/Jakarta');
  const clock = `${String(local.hour).padStart(2, '0')}:${String(local.minute).padStart(2, '0')}`;
  await expect(sidebar.quota).toContainText(clock);
  await expect(sidebar.quota).toContainText('WIB');
  await expect(sidebar.rule('plus-last-slot')).toHaveAttribute('data-outcome', 'found');

  await planner.create('ID', first.add({ hours: 100 }).toString({ smallestUnit: 'second' }));
  await expect(sidebar.quota).toHaveAttribute('data-used', '5');
  await expect(sidebar.rule('plus-quota-spent')).toHaveAttribute('data-severity', 'blocker');

  // The day on which a place frees, offered where the seller reads that there is none.
  const planFor = sidebar.rule('plus-quota-spent').locator('[data-part="plan-for"]');
  await planFor.click();
  const freeDay = local.toPlainDate().toString();
  await expect(sidebar.root.locator('[data-part="pay-day"]')).toHaveValue(freeDay);
  await expect(sidebar.root.locator('[data-part="plan"]')).toHaveAttribute('data-in-plan', 'yes');
  await expect(planner.page.locator('[data-slot]')).toHaveCount(1);

  // A draft that is to be paid today waits for the first place that frees.
  const payDay = inDays(0);
  await fillPlan(planner.page, [
    { id: 'next', name: 'Serum Gajian', payDay, start: inDays(3), end: inDays(33) },
  ]);
  await planner.page.locator('[data-part="quota-forecast"] > summary').click();
  const need = planner.page.locator('[data-need="next"]');
  await expect(need).toHaveAttribute('data-late', 'yes');
  await expect(need).toHaveAttribute('data-at', frees);
});

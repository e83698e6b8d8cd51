/** Two planner pages and the panel in a tab of the seller app: they stay equal, and a conflict is a choice of the seller. */
import { inDays } from './days';
import { expect, test } from './fixtures';
import { plusCreate } from './pages/host';
import type { PlannerPage } from './pages/planner';

const values = {
  name: 'Serum Kelor Januari',
  plusType: 'task',
  start: inDays(20),
  end: inDays(50),
  budget: 15_000_000,
};

/** Opens the only campaign and types another name; nothing is saved yet. */
async function rename({ page }: PlannerPage, name: string): Promise<void> {
  await page.locator('[data-slot] .pl-name').click();
  await page.locator('[name="name"]').fill(name);
}
async function save({ page }: PlannerPage): Promise<void> {
  await page.locator('[data-part="save-slot"]').click();
}
/** What is stored, told by the worker. */
async function stored({ page }: PlannerPage): Promise<{ name: string; notes: string; gone: boolean }[]> {
  return page.evaluate(async () => {
    const ask = async (operation: string, request: unknown): Promise<{ value: never }> =>
      chrome.runtime.sendMessage({ collabPreflight: 'ask', operation, request });
    const all: { name: string; notes: string; deletedAt: string | null }[] = [];
    for (const deleted of [false, true]) {
      const { slots }: { slots: typeof all } = (await ask('slot.list', { shop: null, deleted, after: null }))
        .value;
      all.push(...slots);
    }
    return all.map(({ name, notes, deletedAt }) => ({ name, notes, gone: deletedAt !== null }));
  });
}

test('two planner pages and the panel show every change of each other without a reload', async ({
  host,
  sidebar,
  openPlanner,
}) => {
  const [first, second] = [await openPlanner(), await openPlanner()];
  await host.page.bringToFront();
  await host.open(plusCreate, { values });
  await sidebar.open();

  // From the panel to both pages.
  await sidebar.root.locator('[data-part="add-to-plan"]').click();
  for (const planner of [first, second]) await expect(planner.slots).toContainText(values.name);

  // From one page to the other: a name, a status and, with the status, the quota; and on to the panel.
  await first.page.bringToFront();
  await first.page.locator('input[name="created"][value="0"]').check({ force: true });
  await first.page.locator('[data-part="first-question"] button').last().click();
  await expect(second.quota).toHaveAttribute('data-used', '0');
  await expect(sidebar.quota).toHaveAttribute('data-used', '0');
  await rename(first, 'Serum Kelor gelombang dua');
  await save(first);
  await expect(second.slots).toContainText('Serum Kelor gelombang dua');
  await second.page.bringToFront();
  await second.page.locator('[data-slot] [data-part="status"]').click();
  await second.page.locator('[data-slot] [data-item="ongoing"]').click();
  await expect(first.slots).toHaveAttribute('data-status', 'ongoing');
  for (const { quota } of [first, second, sidebar]) await expect(quota).toHaveAttribute('data-used', '1');

  // A campaign that is deleted, and the step taken back on the other page.
  await second.page.locator('[data-slot]').press('Delete');
  await expect(first.slots).toHaveCount(0);
  await expect(sidebar.root.locator('[data-part="plan"]')).toHaveAttribute('data-in-plan', 'no');
  await first.page.locator('[data-part="undo"]').click();
  for (const { slots } of [first, second]) await expect(slots).toHaveCount(1);
  await expect(sidebar.root.locator('[data-part="plan"]')).toHaveAttribute('data-in-plan', 'yes');
});

for (const choice of ['keep-mine', 'take-stored'] as const) {
  test(`one campaign edited on two pages is a choice between both versions: ${choice}`, async ({
    openPlanner,
  }) => {
    const [first, second] = [await openPlanner(), await openPlanner()];
    await first.start('ID');
    await first.page.locator('[data-part="add-slot"]').first().click();
    await first.page.locator('[name="name"]').fill('Sabun Sereh');
    await save(first);
    await expect(second.slots).toContainText('Sabun Sereh');

    await rename(second, 'Sabun Sereh dua');
    await rename(first, 'Sabun Sereh satu');
    await save(first);
    await expect(first.slots).toContainText('Sabun Sereh satu');
    // What is typed stays while the row below it changes.
    await expect(second.page.locator('[name="name"]')).toHaveValue('Sabun Sereh dua');
    await save(second);
    const conflict = second.page.locator('[data-part="conflict"]');
    await expect(conflict.locator('tbody td')).toHaveText(['Sabun Sereh dua', 'Sabun Sereh satu']);
    expect(await stored(second)).toEqual([{ name: 'Sabun Sereh satu', notes: '', gone: false }]);

    await conflict.locator(`[data-part="${choice}"]`).click();
    const stays = choice === 'keep-mine' ? 'Sabun Sereh dua' : 'Sabun Sereh satu';
    if (choice === 'take-stored') {
      // The form shows it, to go on from there.
      await expect(second.page.locator('[name="name"]')).toHaveValue(stays);
      await second.page.keyboard.press('Escape');
    }
    await expect(second.page.locator('dialog[open]')).toHaveCount(0);
    for (const { slots } of [first, second]) await expect(slots).toHaveText(new RegExp(stays));
    expect((await stored(first)).map(({ name }) => name)).toEqual([stays]);
    if (choice === 'take-stored') return;
    // The version that gave way is one step back.
    await first.page.locator('[data-part="undo"]').click();
    for (const { slots } of [first, second]) await expect(slots).toContainText('Sabun Sereh satu');
  });
}

for (const [choice, left] of [
  ['take-stored', 0],
  ['keep-mine', 1],
] as const) {
  test(`a campaign deleted on one page while it is edited on the other is a choice: ${choice}`, async ({
    openPlanner,
  }) => {
    const [first, second] = [await openPlanner(), await openPlanner()];
    await first.start('ID');
    await first.page.locator('[data-part="add-slot"]').first().click();
    await first.page.locator('[name="name"]').fill('Kopi Gayo');
    await save(first);
    await expect(second.slots).toContainText('Kopi Gayo');
    await rename(second, 'Kopi Gayo 250 g');
    await first.page.locator('[data-slot]').press('Delete');
    await expect(first.slots).toHaveCount(0);
    await save(second);
    await second.page.locator(`[data-part="conflict"] [data-part="${choice}"]`).click();
    await expect(second.page.locator('dialog[open]')).toHaveCount(0);
    for (const { slots } of [first, second]) await expect(slots).toHaveCount(left);
    const gone = left === 0;
    expect(await stored(first)).toEqual([{ name: gone ? 'Kopi Gayo' : 'Kopi Gayo 250 g', notes: '', gone }]);
  });
}

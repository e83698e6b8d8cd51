import { inDays } from './days';
import { expect, test } from './fixtures';
import { plusCreate, targetCreateId } from './pages/host';

const values = { plusType: 'task', start: inDays(10), end: inDays(40), sampleOffered: 'yes' };
const plus = [
  { field: 'end', rules: ['plus-length-out-of-range', 'plus-sample-arrives-late'] },
  {
    field: 'start',
    rules: ['plus-length-out-of-range', 'plus-sample-arrives-late', 'plus-no-time-to-recall'],
  },
  { field: 'plusType', rules: ['plus-length-out-of-range'] },
  { field: 'sampleOffered', rules: ['plus-sample-arrives-late'] },
] as const;

for (const layout of ['a', 'b'] as const) {
  for (const { field, rules } of plus) {
    test(`Plus layout ${layout}: without ${field} its checks are not checked, and never passed`, async ({
      host,
      sidebar,
    }) => {
      await host.open(plusCreate, { values, layout, without: [field] });
      for (const rule of rules)
        await expect(sidebar.rule(rule)).toHaveAttribute('data-outcome', 'cannot-tell');
      await expect(sidebar.field(field)).toHaveAttribute('data-state', 'missing');
      await host.open(plusCreate, { values, layout, rename: [`${field}:Zzyzx quux`] });
      await expect(sidebar.field('sampleOffered')).toBeAttached();
      for (const rule of rules) await expect(sidebar.rule(rule)).not.toHaveAttribute('data-outcome', 'pass');
      await expect(sidebar.root).not.toContainText('Nothing found in what was checked');
    });
  }
}

test('Target: without the name its check is not checked', async ({ host, sidebar }) => {
  await host.open(targetCreateId, { without: ['name'] });
  await expect(sidebar.rule('target-name-too-long')).toHaveAttribute('data-outcome', 'cannot-tell');
  await expect(sidebar.rule('target-commission-out-of-range')).toHaveAttribute('data-outcome', 'pass');
});

test('a value can be typed by hand, is marked as typed, and the page takes over when it shows its own', async ({
  host,
  sidebar,
}) => {
  await host.open(plusCreate, { values, without: ['plusType'] });
  await sidebar.open();
  await sidebar.root.locator('[data-part="what-was-read"] > summary').click();
  const field = sidebar.field('plusType');
  await field.locator('[data-part="type"]').click();
  await field.locator('select').selectOption('task');
  await field.getByRole('button', { name: 'Save' }).click();
  await expect(field).toHaveAttribute('data-state', 'typed');
  await expect(field).toHaveAttribute('data-value', 'task');
  await expect(sidebar.rule('plus-length-out-of-range')).toHaveAttribute('data-outcome', 'pass');
});

test('an unreadable date is said to be unreadable, and nothing is guessed', async ({ host, sidebar }) => {
  await host.open(plusCreate, { values: { ...values, end: '31/31/2026' } });
  await expect(sidebar.field('end')).toHaveAttribute('data-state', 'unreadable');
  await expect(sidebar.field('end')).toHaveAttribute('data-value', '');
  await expect(sidebar.rule('plus-length-out-of-range')).toHaveAttribute('data-outcome', 'cannot-tell');
});

import { inDays } from './days';
import { expect, test } from './fixtures';
import { plusCreate } from './pages/host';

const source = { title: 'Help page', url: 'https://example.com/help', dated: null, grade: 'seen' };
const limit = (value: unknown) => ({ value, source, verified: inDays(-1), status: 'ok' });
const pack = (plusDays: unknown) => ({
  id: 'agency-test',
  version: 1,
  kind: 'limits',
  region: 'ID',
  validFrom: '2026-01-01T00:00:00+07:00',
  limits: { plusDays: limit(plusDays) },
});
const file = (content: unknown) => {
  return { name: 'pack.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(content)) };
};

test('a rule pack: a faulty one changes nothing, a good one is used beside the page at once', async ({
  host,
  sidebar,
  openPlanner,
}) => {
  await host.open(plusCreate, { values: { plusType: 'task', start: inDays(20), end: inDays(40) } });
  await sidebar.open();
  const line = sidebar.rule('plus-length-out-of-range');
  await expect(line).toHaveAttribute('data-outcome', 'pass');

  const planner = await openPlanner();
  await planner.start('ID');
  await planner.page.locator('[data-part="shop-settings"]').click();
  const part = planner.page.locator('[data-part="rule-packs"]');
  const box = part.locator('[name="rule-pack"]');
  await box.setInputFiles(file(pack('thirty')));
  await expect(part.locator('[data-part="pack-problem"]')).toContainText('limits.plusDays.value');
  await expect(part.locator('[data-pack]')).toHaveCount(0);
  await expect(line).toHaveAttribute('data-outcome', 'pass');

  await box.setInputFiles(file(pack({ task: [30, 90], challenge: [14, 60] })));
  await expect(part.locator('[data-pack="agency-test"]')).toHaveAttribute('data-used', 'yes');
  await expect(line).toHaveAttribute('data-severity', 'blocker');
  await line.locator('[data-part="why"]').click();
  await expect(line.locator('[data-source="pack:agency-test:plusDays"] a')).toHaveAttribute(
    'href',
    source.url,
  );

  await part.getByRole('button', { name: 'Remove' }).click();
  await expect(line).toHaveAttribute('data-outcome', 'pass');
});

import { inDays, asTyped } from './days';
import { expect, test } from './fixtures';
import { plusCreate } from './pages/host';

const start = inDays(10);
/** n = end − start + 1, as the rule counts. */
const edges = [
  { type: 'task', n: 13, outcome: 'found', severity: 'blocker' },
  { type: 'task', n: 14, outcome: 'found', severity: 'warning' },
  { type: 'task', n: 15, outcome: 'pass', severity: null },
  { type: 'task', n: 120, outcome: 'pass', severity: null },
  { type: 'task', n: 121, outcome: 'found', severity: 'warning' },
  { type: 'task', n: 122, outcome: 'found', severity: 'blocker' },
  { type: 'challenge', n: 60, outcome: 'pass', severity: null },
  { type: 'challenge', n: 61, outcome: 'found', severity: 'warning' },
  { type: 'challenge', n: 62, outcome: 'found', severity: 'blocker' },
] as const;

for (const type of ['task', 'challenge'] as const) {
  test(`a ${type} is judged at every edge of its length while the end is typed`, async ({
    host,
    sidebar,
  }) => {
    await host.open(plusCreate, { values: { plusType: type, start, end: inDays(40) } });
    const line = sidebar.rule('plus-length-out-of-range');
    await expect(line).toHaveAttribute('data-outcome', 'pass');
    for (const edge of edges.filter((one) => one.type === type)) {
      await host.typeEnd(asTyped(inDays(10 + edge.n - 1)));
      await expect(line, `${edge.n} days`).toHaveAttribute('data-outcome', edge.outcome);
      if (edge.severity) await expect(line, `${edge.n} days`).toHaveAttribute('data-severity', edge.severity);
      await expect(sidebar.field('end')).toHaveAttribute('data-value', inDays(10 + edge.n - 1));
    }
  });
}

// How long it takes is reported, not asserted: half a second is the aim, and this machine may be busy.
test('the verdict changes while the seller types, without a click', async ({ host, sidebar }, info) => {
  await host.open(plusCreate, { values: { plusType: 'task', start, end: inDays(40) } });
  const line = sidebar.rule('plus-length-out-of-range');
  await expect(line).toHaveAttribute('data-outcome', 'pass');
  const box = host.page.locator('#root').getByPlaceholder('End date').last();
  await box.click();
  const took = await host.page.evaluate(
    async (text) => {
      const changed = (root: ShadowRoot | null | undefined): boolean =>
        root?.querySelector('[data-rule="plus-length-out-of-range"]')?.getAttribute('data-severity') ===
        'blocker';
      const hosts = [...document.documentElement.children].map((child) => child.shadowRoot);
      const input = document.activeElement;
      if (!(input instanceof HTMLInputElement)) throw new Error('the end date has no focus');
      document.execCommand('selectAll');
      const from = performance.now();
      document.execCommand('insertText', false, text);
      while (!hosts.some(changed)) {
        if (performance.now() - from > 5_000) throw new Error('the verdict did not change');
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      return performance.now() - from;
    },
    asTyped(inDays(15)),
  );
  info.annotations.push({ type: 'milliseconds from typing to verdict', description: took.toFixed(0) });
});

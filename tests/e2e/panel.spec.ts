import AxeBuilder from '@axe-core/playwright';
import { inDays } from './days';
import { expect, test } from './fixtures';
import { plusCreate, targetCreateId } from './pages/host';

const bad = { plusType: 'task', start: inDays(10), end: inDays(15), sampleOffered: 'yes' };

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    test('axe finds nothing in the panel', async ({ host, sidebar }) => {
      await host.open(plusCreate, { values: bad });
      await sidebar.open();
      for (const summary of await sidebar.root.locator('details > summary').all()) await summary.click();
      await sidebar.root.locator('[data-part="why"]').first().click();
      const { violations } = await new AxeBuilder({ page: host.page }).analyze();
      // A path of several selectors leads into a shadow root: ours. The rest is the host's own.
      const ours = violations.flatMap(({ id, nodes }) =>
        nodes.filter(({ target }) => Array.isArray(target[0])).map(({ html }) => [id, html]),
      );
      expect(ours).toEqual([]);
    });
  });
}

test('the panel speaks the language that is chosen, on a page of any language', async ({ host, sidebar }) => {
  await host.open(plusCreate, { values: bad, lang: 'id' });
  await sidebar.open();
  await expect(sidebar.root).toHaveAttribute('data-language', 'en');
  await expect(sidebar.rule('plus-length-out-of-range')).toContainText('Blocker');
  await sidebar.root.locator('select[name="language"]').selectOption('id');
  await expect(sidebar.root).toHaveAttribute('data-language', 'id');
  await expect(sidebar.rule('plus-length-out-of-range')).toContainText('Wajib diperbaiki');
  await host.page.reload();
  await sidebar.open();
  await expect(sidebar.root).toHaveAttribute('data-language', 'id');
});

for (const layout of ['a', 'b'] as const) {
  for (const gen of ['arco', 'core'] as const) {
    test(`Plus, layout ${layout}, ${gen}: both page languages are read the same`, async ({
      host,
      sidebar,
    }) => {
      const values = { ...bad, name: 'Serum Kelor', budget: 15_000_000 };
      const read: Record<string, readonly (readonly [string, string, string])[]> = {};
      for (const lang of ['en', 'id'] as const) {
        await host.open(plusCreate, { values, layout, gen, lang });
        await expect(sidebar.field('end')).toHaveAttribute('data-value', inDays(15));
        await expect(sidebar.field('start')).toHaveAttribute('data-value', inDays(10));
        await expect(sidebar.field('budget')).toHaveAttribute('data-value', 'IDR 15000000');
        // What the plan knows has arrived; before that its rules are not checked.
        await expect(sidebar.root.locator('[data-part="add-to-plan"]')).toBeAttached();
        read[lang] = await sidebar.root.locator('[data-rule]').evaluateAll((lines) =>
          lines.map((line) => {
            const { rule = '', outcome = '', severity = '' } = (line as HTMLElement).dataset;
            return [rule, outcome, severity] as const;
          }),
        );
      }
      expect(read['id']).toEqual(read['en']);
      expect(read['en']?.length).toBeGreaterThan(5);
    });
  }
}

test('the target form is judged: a long name and a rate outside the range', async ({ host, sidebar }) => {
  const values = {
    name: 'Undangan Sabun Sereh untuk semua kreator',
    end: inDays(3),
    products: [{ id: '1729460011223344559', name: 'Sabun Sereh', price: 30_000, stock: 9, commission: 0.5 }],
  };
  await host.open(targetCreateId, { values });
  await expect(sidebar.root).toHaveAttribute('data-page', 'target-create');
  await expect(sidebar.rule('target-name-too-long')).toHaveAttribute('data-severity', 'blocker');
  await expect(sidebar.rule('target-commission-out-of-range')).toHaveAttribute('data-severity', 'blocker');
  await expect(sidebar.rule('target-expires-at-once')).toHaveAttribute('data-severity', 'warning');
  await expect(sidebar.rule('target-ends-before-today')).toHaveAttribute('data-outcome', 'pass');
});

test.describe('the production build', () => {
  test.use({ build: 'chrome-mv3' });
  test('shows its panel to people and nothing to the page', async ({ host }) => {
    await host.open(plusCreate, { values: bad });
    const session = await host.page.context().newCDPSession(host.page);
    const names = async (): Promise<string> => {
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      return nodes.map(({ name }) => String(name?.value ?? '')).join('\n');
    };
    await expect.poll(names).toMatch(/campaign check/i);
    const page = await host.page.evaluate(() => {
      const own = [...document.documentElement.children].filter((child) => child instanceof HTMLDivElement);
      return {
        elements: own.map((element) => element.outerHTML),
        roots: own.map((element) => element.shadowRoot),
        text: document.documentElement.textContent?.includes('Blocker'),
      };
    });
    expect(page).toEqual({ elements: ['<div></div>'], roots: [null], text: false });
  });
});

test('when the extension is updated under the page the panel says so, and the page stays', async ({
  host,
  sidebar,
  worker,
}) => {
  await host.open(plusCreate, { values: bad });
  await sidebar.open();
  await worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await host.page.waitForTimeout(1_000);
  await host.page.bringToFront();
  await host.page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(sidebar.root.locator('[data-part="updated"]')).toBeVisible();
  await expect(host.page.locator('#root')).toContainText('Collaboration Plus');
});

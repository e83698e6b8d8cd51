/** Every view of the planner page, however narrow, in both languages and both themes; by keyboard from one to the next. */
import AxeBuilder from '@axe-core/playwright';
import { inDays } from './days';
import { fillPlan } from './filled-plan';
import { expect, test } from './fixtures';

/** The narrowest window; a window of 1440 pixels at a zoom of 200 %; one without zoom. */
const windows = [
  { width: 320, height: 700 },
  { width: 720, height: 450 },
  { width: 1440, height: 900 },
] as const;

for (const locale of ['en-US', 'id-ID'] as const) {
  test.describe(`in ${locale}`, () => {
    // A button that fades from one theme into the other has no colour of its own for a moment.
    test.use({ locale, reducedMotion: 'reduce' });
    test('no view runs out of a narrow or enlarged window, and axe finds nothing in light or dark', async ({
      openPlanner,
    }) => {
      test.slow();
      const planner = await openPlanner();
      const { page } = planner;
      await planner.start('ID');
      await fillPlan(page, [
        {
          id: 'long',
          name: 'Serum Kelor Gajian Desember gelombang kedua untuk kreator baru',
          kind: 'plus-challenge',
          start: inDays(3),
          end: inDays(40),
          payDay: inDays(1),
          fee: { minor: 1_500_000_000, currency: 'IDR' },
          products: [{ id: '1', name: 'Serum Kelor 30 ml', commission: 1_250 }],
          creators: ['@kreator_dengan_nama_yang_panjang'],
          notes: 'https://contoh.example/sebuah-alamat-yang-panjang-tanpa-spasi-sama-sekali',
        },
        { id: 'past', name: 'Kopi Gayo', status: 'ongoing', start: inDays(-9), end: inDays(20) },
        { id: 'open', name: 'Sabun Sereh', start: null, end: null },
      ]);
      await expect(planner.slots).toHaveCount(3);
      const views = page.locator('[data-part="views"] [data-view]');
      const names = await views.evaluateAll((links) => links.map((link) => link.getAttribute('data-view')));
      expect(names).toContain('timeline');
      const found: Record<string, unknown> = {};
      for (const view of names) {
        await page.locator(`[data-view="${view}"]`).click();
        await expect(page.locator(`[data-view="${view}"]`)).toHaveAttribute('aria-current', 'page');
        await expect(page.locator('main h2').first()).toBeVisible();
        for (const window of windows) {
          await page.setViewportSize(window);
          const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          if (over > 0) found[`${view} at ${window.width}`] = over;
        }
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          const axe = new AxeBuilder({ page });
          // Everything but colours is the same in the dark.
          if (colorScheme === 'dark') axe.withRules('color-contrast');
          const { violations } = await axe.analyze();
          if (violations.length > 0)
            found[`${view} in ${colorScheme}`] = violations.map(({ id, nodes }) => [
              id,
              nodes.map(({ html }) => html),
            ]);
        }
      }
      expect(found).toEqual({});
    });
  });
}

test('every view is reached by the keyboard, and what it shows is next in the order', async ({
  openPlanner,
}) => {
  const planner = await openPlanner();
  const { page } = planner;
  await planner.start('ID');
  const names = await page
    .locator('[data-view]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('data-view')));
  await page.locator('[data-view]').first().focus();
  for (const [at, view] of names.entries()) {
    expect(await page.evaluate(focused)).toBe(view);
    await page.keyboard.press('Enter');
    await expect(page.locator(`[data-view="${view}"]`)).toHaveAttribute('aria-current', 'page');
    // Following a link leaves the focus where it was, so that the next view is one key away.
    expect(await page.evaluate(focused)).toBe(view);
    if (at < names.length - 1) await page.keyboard.press('Tab');
  }
});

function focused(): string | null {
  return document.activeElement?.getAttribute('data-view') ?? null;
}

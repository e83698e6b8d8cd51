/** Every view of the planner page, however narrow, in both languages and both themes; by keyboard from one to the next. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { inDays } from './days';
import { fillPlan, type Made } from './filled-plan';
import { expect, test } from './fixtures';

/** Campaigns with words and addresses that are longer than a narrow window. */
const campaigns: readonly Made[] = [
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
];
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

    test('no view runs out of a narrow or an enlarged window', async ({ openPlanner }) => {
      const planner = await openPlanner();
      const { page } = planner;
      await planner.start('ID');
      await fillPlan(page, campaigns);
      await expect(planner.slots).toHaveCount(campaigns.length);
      const over: Record<string, number> = {};
      await each(page, async (view) => {
        for (const window of windows) {
          await page.setViewportSize(window);
          const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          if (wide > 0) over[`${view} at ${window.width}`] = wide;
        }
      });
      expect(over).toEqual({});
    });

    for (const colorScheme of ['light', 'dark'] as const) {
      test(`axe finds nothing on any view in ${colorScheme}`, async ({ openPlanner }) => {
        test.slow();
        const planner = await openPlanner();
        const { page } = planner;
        await page.emulateMedia({ colorScheme });
        await planner.start('ID');
        await fillPlan(page, campaigns);
        await expect(planner.slots).toHaveCount(campaigns.length);
        const found: Record<string, unknown> = {};
        await each(page, async (view) => {
          // The header is the same everywhere, and `planner.spec.ts` looks at it. Without frames the quick way is enough.
          const axe = new AxeBuilder({ page }).include('#plan').setLegacyMode();
          // Everything but colours is the same in the dark.
          if (colorScheme === 'dark') axe.withRules('color-contrast');
          const { violations } = await axe.analyze();
          const told = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
          if (told.length > 0) found[view] = told;
        });
        expect(found).toEqual({});
      });
    }
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

/** Shows one view after the other. */
async function each(page: Page, look: (view: string) => Promise<void>): Promise<void> {
  const links = page.locator('[data-part="views"] [data-view]');
  const views = await links.evaluateAll((all) => all.map((link) => link.getAttribute('data-view') ?? ''));
  expect(views.length).toBeGreaterThan(5);
  for (const view of views) {
    const link = page.locator(`[data-view="${view}"]`);
    await link.click();
    await expect(link).toHaveAttribute('aria-current', 'page');
    await expect(page.locator('main h2').first()).toBeVisible();
    await look(view);
  }
}
function focused(): string | null {
  return document.activeElement?.getAttribute('data-view') ?? null;
}

import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { inDays } from './days';
import { fillPlan } from './filled-plan';
import { expect, test } from './fixtures';

const serum = { id: 'a', name: 'Serum Kelor', start: inDays(10), end: inDays(40) };
const campaigns = [
  serum,
  { id: 'b', name: 'Sabun Sereh', start: inDays(12), end: inDays(23) },
  { id: 'c', name: 'Sudah Dibayar', start: inDays(14), end: inDays(44), status: 'paid' },
  { id: 'd', name: 'Belum Ada Hari', start: null, end: null },
];
const bar = (page: Page, id: string): Locator => page.locator(`.tl-bar[data-slot="${id}"]`);

test('by keyboard: arrows go from bar to bar, Shift moves with live findings and quota, Alt resizes, undo', async ({
  openPlanner,
}) => {
  const planner = await openPlanner();
  await planner.start('ID');
  const { page } = planner;
  await fillPlan(page, campaigns);
  await page.locator('[data-view="timeline"]').click();
  await expect(page.locator('.tl-bar')).toHaveCount(3);
  await bar(page, 'a').focus();
  await page.keyboard.press('ArrowDown');
  await expect(bar(page, 'b')).toBeFocused();
  const place = page.locator('[data-part="timeline-place"]');
  await expect(place).toHaveAttribute('data-for', 'b');
  const length = place.locator('[data-rule="plus-length-out-of-range"]');
  await expect(length).toHaveAttribute('data-severity', 'blocker');
  await expect(place.locator('[data-part="place-quota"]')).toHaveAttribute('data-planned', '1');

  for (let day = 0; day < 4; day += 1) await page.keyboard.press('Alt+ArrowRight');
  await expect(bar(page, 'b')).toHaveAttribute('data-end', inDays(27));
  await expect(length).toHaveCount(0);
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(bar(page, 'b')).toHaveAttribute('data-start', inDays(11));
  await expect(place).toHaveAttribute('data-moving', 'yes');
  await page.keyboard.press('Escape');
  await expect(bar(page, 'b')).toHaveAttribute('data-end', inDays(23));
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Enter');
  await expect(place).toHaveAttribute('data-moving', 'no');
  await expect(page.locator('.cp-toasts')).toContainText('Sabun Sereh');
  await expect(bar(page, 'b')).toBeFocused();
  await page.reload();
  await expect(bar(page, 'b')).toHaveAttribute('data-start', inDays(13));
  await expect(page.locator('[data-part="undo"]')).toHaveAttribute('aria-disabled', 'false');
  await page.keyboard.press('Control+z');
  await expect(bar(page, 'b')).toHaveAttribute('data-start', inDays(12));

  await bar(page, 'c').focus();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(bar(page, 'c')).toHaveAttribute('data-start', inDays(14));
  await expect(place).toContainText('locked');
  await page.keyboard.press('Home');
  await expect(bar(page, 'a')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-part="slot-editor"]')).toBeVisible();
});

test('a bar is dragged by days, the end by its edge, and both are stored once', async ({ openPlanner }) => {
  const planner = await openPlanner();
  await planner.start('ID');
  const { page } = planner;
  await fillPlan(page, campaigns);
  await page.locator('[data-view="timeline"]').click();
  const drag = async (from: 'middle' | 'end', days: number): Promise<void> => {
    const box = await bar(page, 'b').boundingBox();
    if (box === null) throw new Error('no bar');
    const [x, y] = [from === 'middle' ? box.x + box.width / 2 : box.x + box.width - 3, box.y + 10];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + days * 15, y);
    await page.mouse.move(x + days * 30, y);
    await expect(page.locator('[data-part="timeline-place"]')).toHaveAttribute('data-moving', 'yes');
    await page.mouse.up();
    await expect(page.locator('[data-part="timeline-place"]')).toHaveAttribute('data-moving', 'no');
  };
  await drag('middle', 3);
  await expect(bar(page, 'b')).toHaveAttribute('data-start', inDays(15));
  await expect(bar(page, 'b')).toHaveAttribute('data-end', inDays(26));
  await drag('end', -2);
  await expect(bar(page, 'b')).toHaveAttribute('data-start', inDays(15));
  await expect(bar(page, 'b')).toHaveAttribute('data-end', inDays(24));
  await page.locator('[data-part="undo"]').click();
  await expect(bar(page, 'b')).toHaveAttribute('data-end', inDays(26));
});

test('LIVE, flash sales, ads and their end are thin lanes under the bar, and are said in words', async ({
  openPlanner,
}) => {
  const planner = await openPlanner();
  await planner.start('ID');
  const { page } = planner;
  const window = (kind: string, from: number, to: number) => ({ kind, from: inDays(from), to: inDays(to) });
  const windows = [window('live', 12, 12), window('flash-sale', 14, 16), window('ads', 12, 30)];
  await fillPlan(page, [{ ...serum, windows, adsCodeEnd: inDays(20) }]);
  await page.locator('[data-view="timeline"]').click();
  for (const kind of ['live', 'flash-sale', 'ads', 'ads-stop'])
    await expect(bar(page, 'a').locator(`[data-mark="${kind}"]`)).toHaveCount(1);
  const [live, stop, own] = await Promise.all(
    [
      bar(page, 'a').locator('[data-mark="live"]'),
      bar(page, 'a').locator('[data-mark="ads-stop"]'),
      bar(page, 'a'),
    ].map((one) => one.boundingBox()),
  );
  // Two days after the start, of 30 pixels each; ads stop at the end of the eleventh day.
  expect(Math.round((live?.x ?? 0) - (own?.x ?? 0))).toBe(61);
  expect(Math.round((stop?.x ?? 0) - (own?.x ?? 0))).toBe(329);
  expect(live?.y).toBeGreaterThanOrEqual((own?.y ?? 0) + (own?.height ?? 0));
  await bar(page, 'a').focus();
  await expect(page.locator('[data-part="place-marks"]')).toContainText('Flash sale');
  await expect(bar(page, 'a')).toHaveAttribute('aria-label', /LIVE/);
});

for (const locale of ['en-US', 'id-ID'] as const) {
  test.describe(locale, () => {
    test.use({ locale });
    test('axe finds nothing, nothing is wider than a small window, zoom and groups work, empty and full', async ({
      openPlanner,
    }) => {
      const planner = await openPlanner();
      await planner.start('ID');
      const { page } = planner;
      await page.locator('[data-view="timeline"]').click();
      await expect(page.locator('[data-part="empty-slots"]')).toBeVisible();
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      await fillPlan(page, campaigns);
      await expect(page.locator('.tl-bar')).toHaveCount(3);
      await expect(page.locator('[data-part="quota-strip"]')).toBeVisible();
      await page.locator('[name="timeline-group"]').selectOption({ index: 1 });
      await expect(page.locator('.tl-group')).toHaveCount(1);
      for (const by of ['tag', 'tier']) {
        await page.locator('[name="timeline-group"]').selectOption(by);
        await expect(page.locator('.tl-group[data-group=""]')).toHaveCount(1);
      }
      for (const index of [0, 1, 2, 3]) {
        await page.locator('[name="timeline-zoom"]').selectOption({ index });
        await expect(page.locator('[data-part="timeline-grid"]')).toHaveAttribute(
          'data-zoom',
          ['week', 'month', 'quarter', 'year'][index] ?? '',
        );
        await page.locator('[data-part="timeline-today"]').click();
      }
      await bar(page, 'a').focus();
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      await page.setViewportSize({ width: 320, height: 700 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await page.locator('[name="find"]').fill('sereh');
      await expect(page.locator('.tl-bar')).toHaveCount(1);
    });
  });
}

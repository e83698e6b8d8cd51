import { inDays } from './days';
import { expect, test } from './fixtures';
import { plusCreate, targetCreate } from './pages/host';

const values = { plusType: 'task', start: inDays(10), end: inDays(16) };

for (const [name, address] of [
  ['Collaboration Plus', plusCreate],
  ['Target', targetCreate],
] as const) {
  test(`${name}: nothing is clicked, changed or sent, and the page gets one element without attributes`, async ({
    host,
    sidebar,
    context,
  }) => {
    const sent: string[] = [];
    context.on('request', (request) => {
      if (request.serviceWorker() || request.url().startsWith('chrome-extension:')) sent.push(request.url());
    });
    await host.page.addInitScript(() => {
      const written: string[] = [];
      Reflect.set(window, '__written', written);
      document.addEventListener('DOMContentLoaded', () => {
        new MutationObserver((records) => {
          for (const { target, addedNodes, type } of records) {
            if (target === document.documentElement && type === 'childList') {
              for (const node of addedNodes)
                written.push(node instanceof Element ? node.outerHTML : node.nodeName);
            }
          }
        }).observe(document.documentElement, { childList: true, attributes: true });
      });
    });
    await host.open(address, { values });
    await expect(sidebar.root).toBeAttached();
    await sidebar.open();
    await sidebar.root.locator('[data-part="go-to"]').first().click();
    const before = await host.noticed();
    await host.page.waitForTimeout(1_500);
    expect(await host.noticed()).toEqual(before);
    expect(before).toMatchObject({ submits: 0, changes: 0, synthetic: 0 });
    expect(await host.page.evaluate(() => Reflect.get(window, '__written'))).toEqual(['<div></div>']);
    expect(sent.filter((url) => !/\/(background|sidebar|detector)\.js$/.test(url))).toEqual([]);
  });
}

test('"Go to field" brings the field into view and focuses it', async ({ host, sidebar }) => {
  await host.open(plusCreate, { values });
  await sidebar.open();
  await sidebar.rule('plus-length-out-of-range').locator('[data-part="go-to"]').click();
  const box = host.page.locator('#root').getByPlaceholder('End date').last();
  await expect(box).toBeFocused();
  await expect(box).toBeInViewport();
});

test('keys typed in the panel do not reach the page, Escape gives the focus back', async ({
  host,
  sidebar,
}) => {
  await host.open(plusCreate, { values });
  await sidebar.open();
  await sidebar.rule('plus-length-out-of-range').focus();
  await host.page.keyboard.press('g');
  await host.page.keyboard.press('j');
  expect((await host.noticed()).shortcuts).toBe(0);
  await host.page.keyboard.press('Escape');
  await expect(sidebar.handle).toBeVisible();
});

test('the panel never lies over the buttons that end the form', async ({ host, sidebar }) => {
  await host.open(plusCreate, { values });
  await sidebar.open();
  for (const width of [1280, 1366, 1440, 1920]) {
    await host.page.setViewportSize({ width, height: 900 });
    for (const top of [0, 600, 100_000]) {
      await host.page.locator('#scroll-container').evaluate((scroller, to) => scroller.scrollTo(0, to), top);
      await host.page.waitForTimeout(120);
      const covered = await host.page.evaluate(() => {
        const own = [...document.documentElement.children].find((child) => child.shadowRoot);
        const words = /^(submit for payment|discard|send|next|back|previous)$/i;
        const buttons = [...document.querySelectorAll('#root button, #popoverId .cursor-pointer')];
        return buttons.filter((button) => {
          if (button.closest('#root') && !words.test((button.textContent ?? '').trim())) return false;
          const { left, top: above, width: wide, height } = button.getBoundingClientRect();
          return wide > 0 && document.elementFromPoint(left + wide / 2, above + height / 2) === own;
        }).length;
      });
      expect(covered, `${width} px wide, scrolled to ${top}`).toBe(0);
    }
  }
});

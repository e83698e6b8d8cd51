/**
 * The planner page with a large plan in a real Chromium: 2,000 campaigns over three years in ten shops. Needs
 * `npm run build`. What it says of time is of this machine; beside each figure stands what the product promises.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { undecided, type Decided } from '../../lib/model/plan';
import { openBrowser, workerOf } from '../e2e/browser';

const [shops, each, years] = [10, 200, 3] as const;

interface Figures {
  readonly firstPaint: number;
  readonly filterTable: number;
  readonly filterTimeline: number;
  readonly scrollDown: number;
  readonly scrollAcross: number;
  readonly drag: number;
}
const promised = {
  firstPaint: 300,
  filterTable: 50,
  filterTimeline: 50,
  scrollDown: 50,
  scrollAcross: 50,
  drag: 50,
} as const satisfies Record<keyof Figures, number>;
const named = {
  firstPaint: 'first paint of the rows, from the start of loading',
  filterTable: 'filter, the list of one shop (200)',
  filterTimeline: 'filter, the timeline of all shops',
  scrollDown: 'longest frame while scrolling down the lanes of all shops',
  scrollAcross: 'longest frame while scrolling over three years',
  drag: 'longest frame while dragging a bar, with findings and quota',
} as const satisfies Record<keyof Figures, string>;

/** Fills a browser of its own and measures `rounds` times; the middle figure of each counts. */
export async function bench(rounds = 5): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'collab-preflight-bench-'));
  const context = await openBrowser({
    profile,
    build: 'chrome-mv3',
    zone: 'Asia/Jakarta',
    locale: 'en-US',
    resolverRules: 'MAP * ~NOTFOUND',
    headless: true,
    context: { viewport: { width: 1440, height: 900 } },
  });
  try {
    const address = new URL('/planner.html', (await workerOf(context)).url()).href;
    const page = await context.newPage();
    // The loader of TypeScript wraps named functions in this, also those that run in the page.
    await page.addInitScript('globalThis.__name = (made) => made;');
    await page.addInitScript(watchFirstRows);
    await page.goto(address);
    await page.evaluate(fill, { shops, each, days: years * 365, undecided });
    const all: Figures[] = [];
    for (let round = 0; round < rounds; round += 1) all.push(await measure(page, address));
    return report(all);
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }
}

async function measure(page: Page, address: string): Promise<Figures> {
  await page.goto('about:blank');
  // Waiting in the page would search it again and again in the very time that is measured.
  const painted = page.waitForEvent('console', (said) => said.text() === 'first-rows');
  await page.goto(`${address}#/plan`);
  await painted;
  const firstPaint = await page.evaluate(() => performance.getEntriesByName('first-rows')[0]?.startTime);
  const filterTable = await page.evaluate(timeToFilter, 'Serum 17');
  await page.evaluate(timeToFilter, '');
  await page.goto(`${address}#/timeline`);
  await page.locator('[name="timeline-scope"]').selectOption('all');
  await page.waitForFunction(
    (wanted) => (document.querySelector('.tl-inner')?.clientHeight ?? 0) > wanted,
    // More than those of one shop; of the others only what is not long over is drawn.
    2 * each * 36,
  );
  await page.locator('[data-part="timeline-today"]').click();
  const filterTimeline = await page.evaluate(timeToFilter, 'Serum 17');
  await page.evaluate(timeToFilter, '');
  const scrollDown = await page.evaluate(longestFrame, { left: 0, top: 160, frames: 120 });
  await page.locator('[name="timeline-zoom"]').selectOption('quarter');
  await page.evaluate(() => document.querySelector('.tl-scroll')?.scrollTo(0, 0));
  const scrollAcross = await page.evaluate(longestFrame, { left: 90, top: 0, frames: 120 });
  const drag = await dragged(page);
  return {
    firstPaint: firstPaint ?? Number.NaN,
    filterTable,
    filterTimeline,
    scrollDown,
    scrollAcross,
    drag,
  };
}

/** Drags the first bar that may be moved through forty days and puts it back. */
async function dragged(page: Page): Promise<number> {
  await page.locator('[name="timeline-scope"]').selectOption('shop');
  await page.locator('[name="timeline-zoom"]').selectOption('month');
  await page.locator('[data-part="timeline-today"]').click();
  const bar = page.locator('.tl-bar[data-status="draft"]').first();
  await bar.focus();
  await page.keyboard.press('End');
  const last = page.locator('.tl-bar:focus');
  const box = await last.boundingBox();
  if (box === null) throw new Error('no bar to drag');
  const [x, y] = [box.x + Math.min(20, box.width / 2), box.y + 10];
  await page.mouse.move(x, y);
  await page.mouse.down();
  const frames = page.evaluate(longestFrame, { left: 0, top: 0, frames: 90 });
  await page.mouse.move(x + 400, y, { steps: 40 });
  await page.mouse.move(x, y, { steps: 40 });
  const longest = await frames;
  await page.mouse.up();
  return longest;
}

function report(all: readonly Figures[]): string {
  const lines = (Object.keys(named) as (keyof Figures)[]).map((key) => {
    const sorted = all.map((one) => one[key]).sort((a, b) => a - b);
    const middle = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
    const worst = sorted.at(-1) ?? Number.NaN;
    return `${named[key]}: ${middle.toFixed(0)} ms (worst ${worst.toFixed(0)}; promised under ${promised[key]})`;
  });
  return [
    `${shops * each} campaigns over ${years} years in ${shops} shops, ${all.length} rounds`,
    ...lines,
  ].join('\n');
}

// What follows runs in the page.

/** Marks the moment after the frame that shows the first row, and says so. */
function watchFirstRows(): void {
  const watch = new MutationObserver(() => {
    if (document.querySelector('[data-slot]') === null) return;
    watch.disconnect();
    requestAnimationFrame(() =>
      setTimeout(() => {
        performance.mark('first-rows');
        console.debug('first-rows');
      }, 0),
    );
  });
  watch.observe(document, { childList: true, subtree: true });
}

async function fill(plan: { shops: number; each: number; days: number; undecided: Decided }): Promise<void> {
  let count = 0;
  const ask = async (operation: string, request: Record<string, unknown>): Promise<Record<string, never>> => {
    const reply: { ok: boolean; value: Record<string, never> } = await chrome.runtime.sendMessage({
      collabPreflight: 'ask',
      operation,
      request: { operation: `bench-${(count += 1)}`, ...request },
    });
    if (!reply.ok) throw new Error(JSON.stringify(reply));
    return reply.value;
  };
  const kinds = ['plus-task', 'plus-challenge', 'target', 'flat-fee', 'open'];
  const dayAt = (at: number): string => Temporal.Now.plainDateISO().add({ days: at }).toString();
  for (let shop = 0; shop < plan.shops; shop += 1) {
    const opened = await ask('shop.open', { market: 'ID', platformId: String(1000 + shop) });
    const id: unknown = (opened['shop'] as { id?: string } | undefined)?.id;
    await ask('creation.answer', { shop: id, count: 0, dates: [] });
    for (let at = 0; at < plan.each; at += 1) {
      const start = Math.round((at / plan.each - 0.7) * plan.days);
      const past = start < 0;
      await ask('slot.save', {
        slot: {
          id: `bench-${shop}-${at}`,
          shop: id,
          kind: kinds[at % kinds.length],
          name: `Serum ${at % 40} gelombang ${at}`,
          status: past && at % 5 > 1 ? 'ended' : 'draft',
          start: dayAt(start),
          end: dayAt(start + 14 + (at % 60)),
          payDay: dayAt(start - 3),
          fee: { minor: 1_000_000 * (at % 30), currency: 'IDR' },
          products: [{ id: String(at % 40), name: `Serum ${at % 40}`, commission: 1_000 }],
          creators: [],
          sampleOffered: at % 2 === 0 ? 'yes' : 'no',
          ...plan.undecided,
          notes: '',
          deletedAt: null,
          createdAt: '2026-01-01T00:00:00Z',
          revision: 0,
        },
      });
    }
  }
}

/** From the input to the end of the frame that shows its result. */
async function timeToFilter(text: string): Promise<number> {
  const box = document.querySelector<HTMLInputElement>('[name="find"]');
  if (box === null) throw new Error('no box');
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
  const before = performance.now();
  box.value = text;
  box.dispatchEvent(new Event('input', { bubbles: true }));
  await new Promise((resolve) => setTimeout(resolve, 0));
  document.body.getBoundingClientRect();
  return performance.now() - before;
}

/** Scrolls a step in each frame and gives the longest time between two frames. */
async function longestFrame(step: { left: number; top: number; frames: number }): Promise<number> {
  const box = document.querySelector('.tl-scroll');
  let longest = 0;
  let last = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
  for (let frame = 0; frame < step.frames; frame += 1) {
    box?.scrollBy(step.left, step.top);
    const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
    longest = Math.max(longest, now - last);
    last = now;
  }
  return longest;
}

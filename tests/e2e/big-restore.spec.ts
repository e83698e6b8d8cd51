/**
 * A plan of thousands of campaigns, with everything that a plan can have: backed up, both databases gone, restored from the
 * file through the planner's own buttons, and deep-equal to what it was. `RESTORE_SLOTS=100000` for the largest one.
 */
import { stat } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Page } from '@playwright/test';
import { createAsk } from '../../lib/messaging/client';
import type { Ask, Operation, Reply, Response } from '../../lib/messaging/contract';
import type { Instant, IsoDay } from '../../lib/model/day';
import { undecided, type Slot } from '../../lib/model/plan';
import { migrations } from '../../lib/storage/migrations';
import { dumped, load, remove } from './database';
import { expect, test } from './fixtures';

const many = Number(process.env['RESTORE_SLOTS'] ?? 5_000);
/** As many as a file may have that is imported at once. */
const atOnce = 10_000;

// The trace of a plan of this size takes longer than its restore.
test.use({ trace: 'off' });

test(`a plan of ${many} campaigns comes back from its file as it was, and the restore can be undone`, async ({
  context,
  extensionId,
  openPlanner,
}, info) => {
  test.setTimeout(60_000 + many * 40);
  const patience = { timeout: 30_000 + many * 20 };
  const teller = await context.newPage();
  await teller.goto(`chrome-extension://${extensionId}/manifest.json`);
  await load(teller, await dumped(migrations.length), false);
  const ask = askFrom(teller);
  const [shop] = good(await ask('shop.list', {}));
  if (!shop) throw new Error('a plan without a shop');
  for (let from = 0; from < many; from += atOnce) {
    const slots = Array.from({ length: Math.min(atOnce, many - from) }, (_, at) =>
      slotOf(shop.id, from + at),
    );
    good(await ask('slot.import', { operation: `import-${from}`, shop: shop.id, name: 'a file', slots }));
  }
  const before = await everything(ask);
  expect(before.slots.length).toBeGreaterThan(many);
  const took = stopwatch();

  const { page } = await openPlanner();
  await expect(page.locator('[data-part="planner"]')).toHaveAttribute('data-phase', 'ready', patience);
  took('open');
  const file = info.outputPath('backup.json');
  const [download] = await Promise.all([
    page.waitForEvent('download', patience),
    page.locator('[data-part="back-up"]').click(),
  ]);
  await download.saveAs(file);
  await expect(page.locator('[data-part="backup-done"]')).toBeVisible(patience);
  took('backup');

  await remove(teller, true);
  await page.reload();
  await expect(page.locator('[data-part="lost-plan"]')).toBeVisible(patience);
  await page.locator('input[name="backup-file"]').setInputFiles(file);
  const difference = page.locator('[data-part="difference"] [data-table="slots"]');
  await expect(difference).toHaveAttribute(
    'data-added',
    String(before.slots.length + before.bin.length),
    patience,
  );
  took('difference');
  await page.locator('[data-part="restore"]').click();
  await expect(page.locator('[data-part="restore-done"]')).toBeVisible(patience);
  took('restore');

  await page.close();
  const after = await everything(ask);
  for (const [name, rows] of Object.entries(before)) {
    expect(isDeepStrictEqual(after[name], rows), `${name} is as it was`).toBe(true);
  }
  took('look at all');
  const firstPage = { shop: null, deleted: false, after: null };
  expect((await ask('plan.undo', { operation: 'not-again' })).ok).toBe(true);
  expect(good(await ask('slot.list', firstPage)).slots).toEqual([]);
  expect((await ask('plan.redo', { operation: 'again' })).ok).toBe(true);
  // A row that comes back gets a new revision, so that nobody who saw the old one wins.
  const again = good(await ask('slot.list', firstPage)).slots;
  expect(again.map((slot) => ({ ...slot, revision: 0 }))).toEqual(
    before.slots.slice(0, 500).map((slot) => ({ ...slot, revision: 0 })),
  );
  took('undo and redo');
  console.log(`${many} campaigns, ${(await stat(file)).size} bytes: ${took()}`);
});

/** Every row that the worker gives out, list by list. */
async function everything(
  ask: Ask,
): Promise<Record<string, readonly unknown[]> & { slots: Slot[]; bin: Slot[] }> {
  const listed = async (deleted: boolean): Promise<Slot[]> => {
    const all: Slot[] = [];
    for (let after: string | null = null; ;) {
      const { slots, next, setAside }: Response<'slot.list'> = good(
        await ask('slot.list', { shop: null, deleted, after }),
      );
      expect(setAside).toBe(0);
      all.push(...slots);
      if (next === null) return all;
      after = next;
    }
  };
  const shops = good(await ask('shop.list', {}));
  const ofShops = await Promise.all(
    shops.map(({ id: shop }) =>
      Promise.all([
        ask('creation.list', { shop }),
        ask('sample.list', { shop }),
        ask('rate.list', { shop }),
        ask('creator.list', { shop }),
        ask('receipt.list', { shop }),
      ]),
    ),
  );
  const kept = ofShops.flat().map((reply) => good(reply));
  return {
    shops: [...shops],
    slots: await listed(false),
    bin: await listed(true),
    kept,
    calendars: [good(await ask('calendar.list', {}))],
  };
}

/** A campaign with every kind of field filled, different from its neighbours. */
function slotOf(shop: string, at: number): Slot {
  const day = (from: number) =>
    `2026-${String(1 + ((at + from) % 12)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}` as IsoDay;
  return {
    ...undecided,
    id: `many-${at}`,
    shop,
    kind: at % 3 === 0 ? 'plus-task' : 'target',
    name: `Kampanye “${at}” é 🎁`,
    status: at % 500 === 0 ? 'paid' : 'draft',
    start: day(0),
    end: day(1),
    payDay: at % 2 === 0 ? day(2) : null,
    fee: { minor: at * 100, currency: 'IDR' },
    products: [{ id: `p${at}`, name: `Serum ${at}`, commission: at % 5_000 }],
    creators: ['@kirana.contoh', `@kreator.${at}.contoh`],
    sampleOffered: 'yes',
    tags: [`tag ${at % 7}`],
    notes: `baris satu\nbaris ${at} `.repeat(1 + (at % 4)),
    deletedAt: null,
    createdAt: '2026-01-01T00:00:00Z' as Instant,
    revision: 0,
  };
}

function askFrom(page: Page): Ask {
  return createAsk({
    alive: () => true,
    send: (message) =>
      page.evaluate((envelope) => chrome.runtime.sendMessage<unknown, unknown>(envelope), message),
  });
}

function good<O extends Operation>(reply: Reply<O>): Extract<Reply<O>, { ok: true }>['value'] {
  if (!reply.ok) throw new Error(`refused: ${reply.failure.code} ${reply.failure.message}`);
  return reply.value;
}

/** Notes how long each part took; without a name it gives the list. */
function stopwatch(): (part?: string) => string {
  const parts: string[] = [];
  let last = performance.now();
  return (part) => {
    const now = performance.now();
    if (part !== undefined) parts.push(`${part} ${((now - last) / 1_000).toFixed(1)} s`);
    last = now;
    return parts.join(', ');
  };
}

/**
 * Files of 10,000 campaigns, made by the built extension in a real Chromium, from the press of the button to the file
 * that is handed out; then the memory that reading the largest files takes, in a process of its own.
 */
import 'temporal-polyfill/global';
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { undecided, type Decided } from '../../lib/model/plan';
import { openBrowser, workerOf } from '../e2e/browser';
import { PlannerPage } from '../e2e/pages/planner';

const campaigns = 10_000;
const budgets = { xlsx: 1500, csv: 500, ics: 500 } as const;

/** Rounds per format; the middle one is told. */
export async function bench(rounds = 5): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'sheets-bench-'));
  const context = await openBrowser({
    profile,
    build: 'chrome-mv3-e2e',
    zone: 'Asia/Jakarta',
    locale: 'en-US',
    resolverRules: 'MAP * ~NOTFOUND',
    headless: true,
  });
  try {
    const planner = await PlannerPage.open(
      await context.newPage(),
      new URL((await workerOf(context)).url()).host,
    );
    await planner.start('ID');
    const { page } = planner;
    // The bundler of this script marks functions with a helper that the page does not have.
    await page.addInitScript('globalThis.__name = (one) => one');
    await page.reload();
    const brought = await page.evaluate(fill, { count: campaigns, undecided });
    await page.reload();
    await planner.slots.first().waitFor();
    const lines = [`${campaigns} campaigns as one step: ${brought} ms`];
    for (const [format, budget] of Object.entries(budgets)) {
      const times: number[] = [];
      for (let round = 0; round < rounds; round += 1) times.push(await page.evaluate(make, format));
      lines.push(`${format}: ${middle(times)} ms (budget ${budget}; ${times.join(', ')})`);
    }
    return [...lines, memory()].join('\n');
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }
}

function middle(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

/** Runs on the page: brings the campaigns into the first shop through the extension's own wire. */
async function fill({ count, undecided }: { count: number; undecided: Decided }): Promise<number> {
  const ask = async (operation: string, request: object): Promise<unknown> => {
    const reply: { ok: boolean; value: unknown } = await chrome.runtime.sendMessage({
      collabPreflight: 'ask',
      operation,
      request,
    });
    if (!reply.ok) throw new Error(JSON.stringify(reply));
    return reply.value;
  };
  const [first] = (await ask('shop.list', {})) as { id: string }[];
  const shop = first?.id ?? '';
  const slots = Array.from({ length: count }, (_, index) => ({
    id: `bench-${index}`,
    shop,
    kind: 'target',
    name: `Kampanye nomor ${index} – Ánh`,
    status: 'draft',
    start: `2027-0${1 + (index % 9)}-0${1 + (index % 7)}`,
    end: `2027-0${1 + (index % 9)}-2${index % 8}`,
    payDay: `2027-0${1 + (index % 9)}-01`,
    fee: { minor: 1_000_000 + index, currency: 'IDR' },
    products: [{ id: '1729384756', name: 'Glow serum 30 ml', commission: 1575 }],
    creators: ['@melati.contoh', '@raka.contoh'],
    sampleOffered: 'yes',
    ...undecided,
    notes: 'Two videos, please.',
    deletedAt: null,
    createdAt: '2026-03-01T02:00:00Z',
    revision: 0,
  }));
  const from = performance.now();
  await ask('slot.import', { operation: 'bench', shop, name: 'bench', slots });
  return Math.round(performance.now() - from);
}

/** Runs on the page: from the press in the menu to the file being handed out. */
async function make(format: string): Promise<number> {
  const seen = (selector: string): Promise<HTMLElement> =>
    new Promise((resolve) => {
      const look = (): void => {
        const found = document.querySelector<HTMLElement>(selector);
        if (found === null) return;
        watch.disconnect();
        resolve(found);
      };
      const watch = new MutationObserver(look);
      watch.observe(document.body, { childList: true, subtree: true });
      look();
    });
  document.querySelector<HTMLElement>('[data-part="export-done"] button')?.click();
  document.querySelector<HTMLElement>('[data-part="export"]')?.click();
  const item = await seen(`[data-item="${format}"]`);
  const from = performance.now();
  item.click();
  await seen('[data-part="export-making"]');
  await seen('[data-part="export-done"]');
  return Math.round(performance.now() - from);
}

/** Each hostile or huge file is read in a fresh process, which says how much memory it had at most. */
function memory(): string {
  const script = fileURLToPath(new URL('sheets-memory.ts', import.meta.url));
  return execFileSync(process.execPath, ['--import', 'tsx', script], { encoding: 'utf8' }).trim();
}

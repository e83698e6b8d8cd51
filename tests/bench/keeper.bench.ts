/**
 * The keeper with a plan of an agency's size in a real Chromium: 100,000 campaigns of 50 shops over five years and
 * 500,000 steps in the log, written straight into the database in the shape that the keeper writes. Asked over the
 * extension's own wire; beside each figure stands raw IndexedDB doing the same bytes in the same run. Needs
 * `npm run build`. `SCALE=0.1 npm run bench -- keeper` takes a tenth.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build } from 'esbuild';
import { openBrowser, workerOf } from '../e2e/browser';
import type { Bench, Figures, Size } from './keeper-page';

const promised = { month: 100, quota: 50, save: 50 } as const;

/** Fills a browser of its own and measures; `rounds` times each reading, ten times as many saves. */
export async function bench(rounds = 20): Promise<string> {
  const scale = Number(process.env['SCALE'] ?? 1);
  const size: Size = {
    shops: Math.ceil(50 * scale),
    each: 2_000,
    steps: Math.round(500_000 * scale),
    years: 5,
  };
  const profile = await mkdtemp(join(tmpdir(), 'collab-preflight-bench-'));
  const context = await openBrowser({
    profile,
    build: 'chrome-mv3',
    zone: 'Asia/Jakarta',
    locale: 'en-US',
    resolverRules: 'MAP * ~NOTFOUND',
    headless: true,
  });
  try {
    const page = await context.newPage();
    await page.goto(new URL('/icons/16.png', (await workerOf(context)).url()).href);
    const bundle = await build({
      entryPoints: [fileURLToPath(new URL('keeper-page.ts', import.meta.url))],
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'bench',
    });
    await page.evaluate(`${bundle.outputFiles[0]?.text ?? ''};globalThis.bench = bench.bench`);
    const filled = await run(page, 'fill', size);
    return report(size, Number(filled), (await run(page, 'measure', { ...size, rounds })) as Figures);
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }
}

function run(page: Page, name: keyof Bench, argument: object): Promise<unknown> {
  return page.evaluate(`globalThis.bench.${name}(${JSON.stringify(argument)})`);
}

function report(size: Size, seconds: number, figures: Figures): string {
  const line = (name: string, figure: readonly number[], raw: readonly number[], limit?: number): string => {
    const [middle, worst] = [at(figure, 0.5), at(figure, 0.95)];
    const ratio = (middle / at(raw, 0.5)).toFixed(1);
    const promise = limit === undefined ? '' : `; promised under ${limit}`;
    return `${name}: median ${middle.toFixed(1)} ms, p95 ${worst.toFixed(1)} ms, ${ratio} times raw (${at(raw, 0.5).toFixed(1)} ms)${promise}`;
  };
  return [
    `${size.shops * size.each} campaigns of ${size.shops} shops, ${size.steps} steps, filled in ${seconds.toFixed(0)} s`,
    line(
      `a month of one shop (${figures.inMonth} campaigns)`,
      figures.month,
      figures.rawMonth,
      promised.month,
    ),
    line(
      `quota by day for a year (${figures.creations} creations)`,
      figures.quota,
      figures.rawQuota,
      promised.quota,
    ),
    line('a save, acknowledged', figures.save, figures.rawSave, promised.save),
    line(`the whole plan of one shop (${size.each})`, figures.shop, figures.rawShop),
    `the first copy of the whole plan: ${(figures.copy / 1000).toFixed(1)} s; the longest save while it was made: ${figures.whileCopying.toFixed(0)} ms`,
  ].join('\n');
}

function at(figures: readonly number[], part: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

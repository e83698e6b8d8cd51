/**
 * What a browser test gets: a browser of its own with the built extension, on the stage, in the zone and language it
 * asks for. `test.use({ zone: 'America/Los_Angeles', locale: 'id-ID', build: 'chrome-mv3' })` changes those.
 */
import 'temporal-polyfill/global';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test as base, type BrowserContext, type Worker } from '@playwright/test';
import { startStage, type Stage } from '../stage/server';
import { killWorker, openBrowser, workerOf, type Build } from './browser';
import { HostPage } from './pages/host';
import { PlannerPage } from './pages/planner';
import { Sidebar } from './pages/sidebar';

type Options = { readonly zone: string; readonly build: Build };
type PerTest = {
  readonly context: BrowserContext;
  readonly worker: Worker;
  readonly extensionId: string;
  readonly killWorker: () => Promise<void>;
  /** A tab on the stage. */
  readonly host: HostPage;
  /** The sidebar in that tab. */
  readonly sidebar: Sidebar;
  /** Opens the planner in a tab of its own. */
  readonly openPlanner: () => Promise<PlannerPage>;
};
type PerWorker = { readonly stage: Stage };

export const test = base.extend<Options & PerTest, PerWorker>({
  zone: ['Asia/Jakarta', { option: true }],
  build: ['chrome-mv3-e2e', { option: true }],
  locale: 'en-US',
  stage: [
    async ({}, use) => {
      const stage = await startStage();
      await use(stage);
      await stage.close();
    },
    { scope: 'worker' },
  ],
  context: async (
    { stage, build, zone, locale, viewport, colorScheme, reducedMotion, headless },
    use,
    testInfo,
  ) => {
    requireBuild(build);
    const context = await openBrowser({
      profile: testInfo.outputPath('profile'),
      resolverRules: stage.resolverRules,
      build,
      zone,
      locale: locale ?? 'en-US',
      headless: headless ?? true,
      context: {
        viewport: viewport ?? null,
        colorScheme: colorScheme ?? null,
        ...(reducedMotion === undefined ? {} : { reducedMotion }),
      },
    });
    await use(context);
    await context.close();
  },
  page: async ({ context }, use) => {
    await use(context.pages()[0] ?? (await context.newPage()));
  },
  worker: async ({ context }, use) => {
    await use(await workerOf(context));
  },
  extensionId: async ({ worker }, use) => {
    await use(new URL(worker.url()).host);
  },
  killWorker: async ({ context }, use) => {
    await use(() => killWorker(context));
  },
  host: async ({ page }, use) => {
    await use(new HostPage(page));
  },
  sidebar: async ({ page }, use) => {
    await use(new Sidebar(page));
  },
  openPlanner: async ({ context, extensionId }, use) => {
    await use(async () => PlannerPage.open(await context.newPage(), extensionId));
  },
});

export { expect } from '@playwright/test';

function requireBuild(build: Build): void {
  const folder = fileURLToPath(new URL(`../../.output/${build}`, import.meta.url));
  const command = build === 'chrome-mv3' ? 'npm run build' : 'npm run build:e2e';
  if (!existsSync(folder))
    throw new Error(`The extension is not built for this test: run \`${command}\` first.`);
}

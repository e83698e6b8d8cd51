import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type BrowserContext, type BrowserContextOptions, type Worker } from '@playwright/test';

export type Build = 'chrome-mv3' | 'chrome-mv3-e2e';

export type Opening = {
  /** Folder of the browser profile; made when it is not there, kept afterwards. */
  readonly profile: string;
  readonly build: Build;
  /** Zone of the computer, for pages and worker alike. */
  readonly zone: string;
  /** What the browser asks pages for first, for instance `id-ID`. */
  readonly locale: string;
  /** From the stage: real host names lead to it, every other name leads nowhere. */
  readonly resolverRules: string;
  readonly headless: boolean;
  /** The caller ends the browser itself when it is interrupted, and tidies up after it. */
  readonly ownSignals?: boolean;
  readonly context?: BrowserContextOptions;
};

/** A Chromium of its own with the built extension and nothing else, in developer mode so that it can be reloaded. */
export async function openBrowser(opening: Opening): Promise<BrowserContext> {
  const extension = fileURLToPath(new URL(`../../.output/${opening.build}`, import.meta.url));
  await mkdir(join(opening.profile, 'Default'), { recursive: true });
  await writeFile(
    join(opening.profile, 'Default', 'Preferences'),
    JSON.stringify({ extensions: { ui: { developer_mode: true } } }),
    { flag: 'wx' },
  ).catch(() => undefined);
  const path = process.env['CHROMIUM'] ?? process.env['CHROME_PATH'];
  return chromium.launchPersistentContext(opening.profile, {
    ...opening.context,
    ...(path ? { executablePath: path } : {}),
    headless: opening.headless,
    handleSIGINT: !opening.ownSignals,
    handleSIGTERM: !opening.ownSignals,
    handleSIGHUP: !opening.ownSignals,
    locale: opening.locale,
    env: { ...present(process.env), TZ: opening.zone, LANGUAGE: opening.locale.replace('-', '_') },
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--lang=${opening.locale}`,
      `--host-resolver-rules=${opening.resolverRules}`,
      '--ignore-certificate-errors',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--no-first-run',
      // The sandbox does not work for root, and in most containers not at all.
      ...(process.getuid?.() === 0 || process.env['CI'] ? ['--no-sandbox'] : []),
    ],
  });
}

/** The worker of the extension, waited for when it has not started yet. */
export async function workerOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
}

/**
 * Ends the worker as the browser does when it is idle or short of memory: at once, in the middle of anything. Resolves when
 * it has stopped; a page that waited for an answer may have started it again by then.
 */
export async function killWorker(context: BrowserContext): Promise<void> {
  const manifest = new URL('/manifest.json', (await workerOf(context)).url());
  // Only a page of the extension may stop its workers; this one runs no script and asks nothing.
  const page = await context.newPage();
  await page.goto(manifest.href);
  const session = await context.newCDPSession(page);
  const stopped = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await page.close();
}

function present(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

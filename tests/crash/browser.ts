/** A Chromium that can be killed like a power cut: a process of its own with the built extension, on a profile that stays. */
import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Page, type Worker } from '@playwright/test';

export type Store = 'leveldb' | 'sqlite';

export interface Opening {
  readonly executable: string;
  readonly extension: string;
  readonly profile: string;
  readonly store: Store;
}
export interface Running {
  /** A page of the extension without a script of its own, which may ask the worker. */
  readonly page: Page;
  /** Opens the planner in a tab of its own. */
  openPlanner(): Promise<Page>;
  /** The worker, which has done nothing yet if nobody asked it before. */
  worker(): Promise<Worker>;
  /** Ends the worker, as the browser does when it is idle or short of memory; the next message starts another. */
  killWorker(): Promise<void>;
  /** Ends every process of the browser at once, with nothing said to any of them. */
  kill(): Promise<void>;
}

/** Starts the browser on a profile and opens a page of the extension. */
export async function run({ executable, extension, profile, store }: Opening): Promise<Running> {
  const portFile = join(profile, 'DevToolsActivePort');
  await mkdir(join(profile, 'Default'), { recursive: true });
  const preferences = { extensions: { ui: { developer_mode: true } } };
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences), { flag: 'wx' }).catch(
    () => undefined,
  );
  await rm(portFile, { force: true });
  // A killed browser leaves its lock behind, which names a process that is gone.
  for (const name of ['SingletonLock', 'SingletonSocket', 'SingletonCookie']) {
    await rm(join(profile, name), { force: true });
  }
  const child = spawn(
    executable,
    [
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--${store === 'sqlite' ? 'enable' : 'disable'}-features=IdbSqliteBackingStore,IdbSqliteOnDiskRollout`,
      '--host-resolver-rules=MAP * ~NOTFOUND',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
      ...(process.getuid?.() === 0 || process.env['CI'] ? ['--no-sandbox'] : []),
      'about:blank',
    ],
    // A group of its own, so that one signal reaches all of its processes and none of ours.
    { detached: true, stdio: 'ignore', env: { ...process.env, TZ: 'Asia/Jakarta', LANGUAGE: 'en_US' } },
  );
  const kill = (): Promise<void> => killGroup(child);
  try {
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await portIn(portFile, child)}`);
    const [context] = browser.contexts();
    if (!context) throw new Error('the browser has no window');
    const page = await context.newPage();
    await page.goto(`chrome-extension://${idOf(extension)}/icons/16.png`);
    // tsx names inner functions through a helper that only exists here; functions for the page call it there.
    await page.evaluate('globalThis.__name = (target) => target');
    const session = await context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    const killWorker = async (): Promise<void> => void (await session.send('ServiceWorker.stopAllWorkers'));
    const openPlanner = async (): Promise<Page> => {
      const planner = await context.newPage();
      await planner.goto(`chrome-extension://${idOf(extension)}/planner.html`);
      return planner;
    };
    const worker = async (): Promise<Worker> => {
      // Nobody takes this message for a request; it only starts a worker that has stopped.
      await page.evaluate(() => chrome.runtime.sendMessage('wake').catch(() => undefined));
      return context.serviceWorkers().at(-1) ?? context.waitForEvent('serviceworker');
    };
    return { page, openPlanner, worker, kill, killWorker };
  } catch (error) {
    await kill();
    throw error;
  }
}

/** The id that Chromium gives an unpacked extension: its path, hashed and spelt with the letters a to p. */
function idOf(path: string): string {
  const digest = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return [...digest].map((digit) => 'abcdefghijklmnop'[parseInt(digit, 16)]).join('');
}

async function portIn(file: string, child: ChildProcess): Promise<number> {
  for (let tries = 0; tries < 200; tries++) {
    if (child.exitCode !== null) throw new Error(`the browser ended with ${child.exitCode}`);
    const text = await readFile(file, 'utf8').catch(() => '');
    const port = Number(text.split('\n')[0]);
    if (port > 0) return port;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the browser did not start');
}

async function killGroup(child: ChildProcess): Promise<void> {
  if (child.pid === undefined) return;
  const ended = new Promise<void>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // The whole group has ended by itself.
  }
  await ended;
}

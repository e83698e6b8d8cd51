// @ts-check
/**
 * Finds a Chromium that can run the extension, or gets one. Branded Chrome is not looked for: since version 137 it
 * ignores `--load-extension`. A snap is not taken: it cannot read a profile outside its own folders.
 */
import { open, readFile, readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Advice, run } from './processes.mjs';

/** The first version with `Temporal`; the manifest asks for it too. */
export const oldest = 144;

/**
 * @typedef {{ readonly path: string, readonly version: string }} Browser
 * @typedef {{
 *   env?: NodeJS.ProcessEnv,
 *   candidates?: () => Promise<readonly string[]>,
 *   probe?: (path: string) => Promise<string | null>,
 * }} Looking
 */

/**
 * A usable Chromium: the one that `CHROMIUM` or `CHROME_PATH` names, else the system's, else Playwright's. Null when
 * there is none. A named one that does not work is an `Advice`: taking another in silence would not be what was asked.
 * @param {Looking} looking
 * @returns {Promise<Browser | null>}
 */
export async function findChromium({
  env = process.env,
  candidates = () => usualPlaces(env),
  probe = askVersion,
} = {}) {
  for (const name of ['CHROMIUM', 'CHROME_PATH']) {
    const path = env[name];
    if (!path) continue;
    const version = versionIn(await probe(path));
    if (version === null)
      throw new Advice(`${name} is set to ${path}, which does not start: correct it or unset it.`);
    if (major(version) >= oldest) return { path, version };
    throw new Advice(
      `${name} is set to ${path}, version ${version}; the extension needs ${oldest} or newer.`,
    );
  }
  for (const path of await candidates()) {
    const version = versionIn(await probe(path));
    if (version !== null && major(version) >= oldest) return { path, version };
  }
  return null;
}

/**
 * Installs one: Debian's package when we may, otherwise Playwright's download. Throws an `Advice` that says what to do.
 * @param {{ root: string, log: string, asRoot?: boolean }} where
 * @returns {Promise<Browser>}
 */
export async function installChromium({ root, log, asRoot = process.getuid?.() === 0 }) {
  if (asRoot && (await isDebian())) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const options = { env, log: `${log}-apt.log` };
    await run('apt-get', ['update', '-q'], options);
    await run('apt-get', ['install', '-q', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'], {
      env,
      log: `${log}-apt-install.log`,
    });
    const found = await findChromium({ env: {} });
    if (found) return found;
  }
  const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  const { output } = await run(process.execPath, [cli, 'install', 'chromium'], {
    cwd: root,
    log: `${log}.log`,
  });
  const found = await findChromium({ env: {} });
  if (found) return found;
  const libraries = /error while loading shared libraries|missing dependencies/i.test(output);
  throw new Advice(
    libraries
      ? 'Chromium was downloaded but needs system libraries: run `sudo npx playwright install-deps chromium`, then try again.'
      : `No Chromium ${oldest} or newer was found and none could be installed: install one and set CHROMIUM to its path (see ${log}.log).`,
  );
}

async function usualPlaces(/** @type {NodeJS.ProcessEnv} */ env) {
  const names = ['chromium', 'chromium-browser'];
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const system = [
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    '/usr/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ];
  return [...new Set([...system, ...(await playwrights(env))])];
}

/** Every Chromium in Playwright's cache, newest first. */
async function playwrights(/** @type {NodeJS.ProcessEnv} */ env) {
  const usual = {
    linux: join(homedir(), '.cache', 'ms-playwright'),
    darwin: join(homedir(), 'Library', 'Caches', 'ms-playwright'),
    win32: join(env.LOCALAPPDATA ?? homedir(), 'ms-playwright'),
  };
  const asked = env.PLAYWRIGHT_BROWSERS_PATH;
  const cache =
    asked && asked !== '0' ? asked : Object.entries(usual).find(([name]) => name === process.platform)?.[1];
  if (!cache) return [];
  const revisions = (await entries(cache)).flatMap((name) => /^chromium-(\d+)$/.exec(name)?.[1] ?? []);
  const programs = [
    join('chrome-linux64', 'chrome'),
    join('chrome-linux', 'chrome'),
    join('chrome-mac', 'Chromium.app', 'Contents', 'MacOS', 'Chromium'),
    join('chrome-win64', 'chrome.exe'),
    join('chrome-win', 'chrome.exe'),
  ];
  return revisions
    .sort((a, b) => Number(b) - Number(a))
    .flatMap((revision) => programs.map((program) => join(cache, `chromium-${revision}`, program)));
}

/** What the program says of itself, null when it is not there, does not start, or is a snap. */
async function askVersion(/** @type {string} */ path) {
  if (await isSnap(path)) return null;
  const { code, output } = await run(path, ['--version']);
  return code === 0 ? output : null;
}

/** A snap is started by a script that names its folder. A file that is not there counts as one: it is not for us. */
async function isSnap(/** @type {string} */ path) {
  if (path.includes('/snap/')) return true;
  const file = await open(path).catch(() => null);
  if (!file) return true;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0);
    const start = buffer.toString('latin1', 0, bytesRead);
    return start.startsWith('#!') && start.includes('/snap/');
  } finally {
    await file.close();
  }
}

/** `156.0.8078.79` out of "Chromium 156.0.8078.79 built on …"; null for anything that is not a Chromium. */
export function versionIn(/** @type {string | null} */ output) {
  return /(?:Chromium|Chrome for Testing) (\d+(?:\.\d+)*)/.exec(output ?? '')?.[1] ?? null;
}

function major(/** @type {string} */ version) {
  return Number.parseInt(version, 10);
}

async function isDebian() {
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '');
  return /^ID=debian$/m.test(release);
}

async function entries(/** @type {string} */ folder) {
  return readdir(folder).catch(() => []);
}

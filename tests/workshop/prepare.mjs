// @ts-check
/**
 * Makes a fresh machine ready: packages from the lockfile, then a Chromium. Plain Node, because nothing else is there
 * yet. `npm start` and `npm test` begin with it; `node tests/workshop/prepare.mjs` does only this.
 */
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { findChromium, installChromium } from './chromium.mjs';
import { withLock } from './lock.mjs';
import { installPackages, markInstalled, packagesState } from './packages.mjs';
import { Advice, endChildrenWithUs } from './processes.mjs';
import { createScreen } from './screen.mjs';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const output = join(root, '.output');

/**
 * Installs what is missing and gives the browser. Two runs at once wait for each other.
 * @param {import('./screen.mjs').Screen} screen
 * @returns {Promise<import('./chromium.mjs').Browser>}
 */
export async function prepare(screen) {
  checkNode(process.versions.node);
  const onWait = () => screen.say('  Another run is installing; waiting for it.');
  return withLock(join(output, 'prepare.lock'), () => setUp(screen), { onWait });
}

async function setUp(/** @type {import('./screen.mjs').Screen} */ screen) {
  const state = await packagesState(root);
  if (state === 'fresh') await markInstalled(root);
  else {
    const note = state === 'missing' ? '' : 'the lockfile has changed';
    await during(screen, 'installing the packages', note, () =>
      installPackages(root, join(output, 'log', 'npm-ci.log')),
    );
  }
  const found = await findChromium();
  if (found) return found;
  return during(screen, 'installing Chromium', '', () =>
    installChromium({ root, log: join(output, 'log', 'chromium') }),
  );
}

/**
 * @template T
 * @param {import('./screen.mjs').Screen} screen
 * @param {string} name
 * @param {string} note
 * @param {() => Promise<T>} work
 */
async function during(screen, name, note, work) {
  const step = screen.step(name);
  try {
    const value = await work();
    step.done({ note });
    return value;
  } catch (error) {
    step.failed();
    throw error;
  }
}

/** The versions that the build tool runs on. */
export function checkNode(/** @type {string} */ version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const good = major === 20 ? minor >= 19 : major === 22 ? minor >= 12 : major > 22;
  if (!good)
    throw new Advice(`Node ${version} is too old: install Node 20.19 or newer (20.x, 22.12 or later).`);
}

/** Runs a main function: interrupts end the children, an `Advice` is shown as its sentence. */
export async function main(/** @type {() => Promise<number>} */ work, interrupted = 130) {
  endChildrenWithUs(interrupted);
  try {
    process.exitCode = await work();
  } catch (error) {
    process.stderr.write(
      `\n${error instanceof Advice ? error.message : error instanceof Error ? error.stack : String(error)}\n`,
    );
    process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await main(async () => {
    const { path, version } = await prepare(createScreen());
    process.stdout.write(`Ready. Chromium ${version} at ${path}\n`);
    return 0;
  });
}

// @ts-check
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Advice, run } from './processes.mjs';

const stampName = '.installed-from';

/**
 * Whether `node_modules` is what the lockfile says.
 * @param {string} root
 * @returns {Promise<'fresh' | 'missing' | 'stale'>}
 */
export async function packagesState(root) {
  const lock = await text(join(root, 'package-lock.json'));
  if (lock === null) throw new Advice('package-lock.json is missing: get a whole copy of the project first.');
  const installed = await text(join(root, 'node_modules', '.package-lock.json'));
  if (installed === null) return 'missing';
  const stamp = await text(join(root, 'node_modules', stampName));
  if (stamp === stampOf(lock)) return 'fresh';
  // Somebody may have run npm by hand: what npm noted of its work decides.
  return agrees(lock, installed) ? 'fresh' : 'stale';
}

/**
 * Installs exactly what the lockfile names. Prints nothing; throws with npm's whole output when it fails.
 * @param {string} root
 * @param {string} log
 */
export async function installPackages(root, log) {
  const { code, output } = await run(...npm(['ci', '--no-audit', '--no-fund', '--progress=false']), {
    cwd: root,
    log,
    // Under CI=true or NODE_ENV=production npm would leave out the tools that build and test.
    env: { ...process.env, NODE_ENV: 'development', npm_config_omit: '', npm_config_production: '' },
  });
  if (code !== 0) {
    throw new Advice(`${output.trimEnd()}\n\nThe packages could not be installed (npm ci, see above).`);
  }
  await markInstalled(root);
}

/** Notes which lockfile `node_modules` was made from. @param {string} root */
export async function markInstalled(root) {
  const lock = await readFile(join(root, 'package-lock.json'), 'utf8');
  await writeFile(join(root, 'node_modules', stampName), stampOf(lock));
}

/** The npm that runs us, when one does; otherwise the one on the path. @returns {[string, string[]]} */
function npm(/** @type {string[]} */ args) {
  const path = process.env.npm_execpath;
  return path?.endsWith('npm-cli.js') ? [process.execPath, [path, ...args]] : ['npm', args];
}

function stampOf(/** @type {string} */ lock) {
  const host = `${process.platform}-${process.arch}-node${process.versions.modules}`;
  return `${createHash('sha256').update(lock).digest('hex')} ${host}\n`;
}

/** Every package of the lockfile is there in its version; those for other machines (optional) may be absent. */
export function agrees(/** @type {string} */ lock, /** @type {string} */ installed) {
  try {
    const wanted = packagesOf(lock);
    const there = packagesOf(installed);
    const foreign = Object.keys(there).some((path) => path !== '' && !(path in wanted));
    return (
      !foreign &&
      Object.entries(wanted).every(([path, entry]) => {
        if (path === '') return true;
        const found = there[path];
        return found
          ? found.version === entry.version
          : entry.optional === true || entry.devOptional === true || entry.peer === true;
      })
    );
  } catch {
    return false;
  }
}

/** @returns {Record<string, { version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }>} */
function packagesOf(/** @type {string} */ lock) {
  return JSON.parse(lock).packages;
}

/** @returns {Promise<string | null>} */
async function text(/** @type {string} */ path) {
  try {
    return await readFile(path, 'utf8');
  } catch {
    return null;
  }
}

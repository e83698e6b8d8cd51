// @ts-check
import { mkdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pause } from './processes.mjs';

/**
 * Does `work` while no other process holds the folder `path`. The holder touches it every second; one that has not
 * been touched for `stale` milliseconds belonged to a process that is gone.
 * @template T
 * @param {string} path
 * @param {() => Promise<T>} work
 * @param {{ stale?: number, poll?: number, onWait?: () => void }} [options]
 * @returns {Promise<T>}
 */
export async function withLock(path, work, { stale = 20_000, poll = 500, onWait = () => {} } = {}) {
  await mkdir(dirname(path), { recursive: true });
  for (let waited = false; !(await take(path)); waited = true) {
    if (!waited) onWait();
    if (await isStale(path, stale)) await breakLock(path);
    else await pause(poll);
  }
  const beat = setInterval(() => {
    const now = performance.timeOrigin / 1000 + performance.now() / 1000;
    void utimes(path, now, now).catch(() => {});
  }, 1000);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    await rm(path, { recursive: true, force: true });
  }
}

async function take(/** @type {string} */ path) {
  try {
    await mkdir(path);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  }
}

async function isStale(/** @type {string} */ path, /** @type {number} */ stale) {
  try {
    const age = performance.timeOrigin + performance.now() - (await stat(path)).mtimeMs;
    return age > stale;
  } catch {
    return false;
  }
}

/** Two that wait may both see it stale: only one can rename it. */
async function breakLock(/** @type {string} */ path) {
  const aside = `${path}.${process.pid}`;
  try {
    await rename(path, aside);
    await rm(aside, { recursive: true, force: true });
  } catch {
    // Another one was faster.
  }
}

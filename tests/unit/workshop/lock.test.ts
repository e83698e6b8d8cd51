import { mkdir, mkdtemp, rm, stat, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { withLock } from '../../workshop/lock.mjs';

let folder = '';
let path = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lock-'));
  path = join(folder, 'deep', 'lock');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it('lets one in at a time, in all of many tries', async () => {
  let inside = 0;
  let most = 0;
  const work = async () => {
    inside += 1;
    most = Math.max(most, inside);
    await new Promise((resolve) => setTimeout(resolve, 5));
    inside -= 1;
  };
  await Promise.all(Array.from({ length: 6 }, () => withLock(path, work, { poll: 2 })));
  expect(most).toBe(1);
});

it('gives the value of the work, and frees the lock after a failure', async () => {
  await expect(withLock(path, () => Promise.reject(new Error('full disk')))).rejects.toThrow('full disk');
  expect(await withLock(path, () => Promise.resolve(7))).toBe(7);
  await expect(stat(path)).rejects.toThrow();
});

it('says once that it waits', async () => {
  let waits = 0;
  const first = withLock(path, () => new Promise((resolve) => setTimeout(resolve, 30)));
  await new Promise((resolve) => setTimeout(resolve, 5));
  await withLock(path, () => Promise.resolve(), { poll: 2, onWait: () => (waits += 1) });
  await first;
  expect(waits).toBe(1);
});

it('takes over from a process that is gone', async () => {
  await mkdir(path, { recursive: true });
  await utimes(path, 1_000_000, 1_000_000);
  expect(await withLock(path, () => Promise.resolve('in'), { poll: 2 })).toBe('in');
});

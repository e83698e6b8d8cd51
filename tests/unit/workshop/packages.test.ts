import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { agrees, markInstalled, packagesState } from '../../workshop/packages.mjs';
import { checkNode } from '../../workshop/prepare.mjs';

const lock = (packages: Record<string, object>) => JSON.stringify({ lockfileVersion: 3, packages });
const one = { '': { name: 'root' }, 'node_modules/a': { version: '1.0.0' } };

describe('what npm installed agrees with the lockfile', () => {
  it.each([
    ['the same', one, true],
    ['an absent package', { '': {} }, false],
    ['another version', { 'node_modules/a': { version: '1.0.1' } }, false],
    ['one package too many', { ...one, 'node_modules/b': { version: '1.0.0' } }, false],
  ])('%s', (_, installed, answer) => {
    expect(agrees(lock(one), lock(installed))).toBe(answer);
  });

  it('may lack what is only for other machines', () => {
    const wanted = { ...one, 'node_modules/for-mac': { version: '2.0.0', optional: true } };
    expect(agrees(lock(wanted), lock(one))).toBe(true);
  });

  it('is not believed when it cannot be parsed', () => {
    expect(agrees(lock(one), '{"packages":')).toBe(false);
  });
});

describe('the state of node_modules', () => {
  let root = '';
  const put = (path: string, text: string) => writeFile(join(root, path), text);
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'packages-'));
    await put('package-lock.json', lock(one));
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  it('is missing without the folder, and when an installation was cut short', async () => {
    expect(await packagesState(root)).toBe('missing');
    await mkdir(join(root, 'node_modules', 'a'), { recursive: true });
    expect(await packagesState(root)).toBe('missing');
  });

  it('is fresh after an installation by us, stale after the lockfile changed', async () => {
    await mkdir(join(root, 'node_modules'));
    await put('node_modules/.package-lock.json', '{}');
    await markInstalled(root);
    expect(await packagesState(root)).toBe('fresh');
    await put('package-lock.json', lock({ 'node_modules/a': { version: '1.0.1' } }));
    expect(await packagesState(root)).toBe('stale');
  });

  it('is fresh after an installation by hand that agrees', async () => {
    await mkdir(join(root, 'node_modules'));
    await put('node_modules/.package-lock.json', lock(one));
    expect(await packagesState(root)).toBe('fresh');
  });

  it('cannot be told without a lockfile', async () => {
    await rm(join(root, 'package-lock.json'));
    await expect(packagesState(root)).rejects.toThrow('package-lock.json is missing');
  });
});

describe('the version of Node', () => {
  it.each(['20.19.0', '20.20.2', '22.12.0', '24.0.0'])('%s is good', (version) => {
    expect(() => checkNode(version)).not.toThrow();
  });
  it.each(['18.20.0', '20.18.9', '21.7.0', '22.11.0'])('%s is too old', (version) => {
    expect(() => checkNode(version)).toThrow('install Node 20.19 or newer');
  });
});

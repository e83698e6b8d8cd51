import { describe, expect, it } from 'vitest';
import { findChromium, oldest, versionIn } from '../../workshop/chromium.mjs';
import { Advice } from '../../workshop/processes.mjs';

const says: Readonly<Record<string, string>> = {
  '/new': 'Chromium 156.0.8078.79 built on Debian GNU/Linux 12',
  '/oldest': `Chromium ${oldest}.0.1`,
  '/old': `Chromium ${oldest - 1}.0.9 snap`,
  '/testing': 'Google Chrome for Testing 150.0.1.2',
  '/branded': 'Google Chrome 156.0.1.2',
};
const looking = (places: readonly string[], env: Record<string, string> = {}) =>
  findChromium({
    env,
    candidates: () => Promise.resolve(places),
    probe: (path) => Promise.resolve(says[path] ?? null),
  });

describe('finding a Chromium', () => {
  it.each([
    ['the first that works', ['/nowhere', '/new', '/oldest'], '/new'],
    ['the oldest good one', ['/oldest'], '/oldest'],
    ['not one that is too old', ['/old', '/testing'], '/testing'],
    ['not branded Chrome, which loads no extension', ['/branded', '/new'], '/new'],
    ['none', ['/nowhere', '/old', '/branded'], undefined],
  ])('takes %s', async (_, places, path) => {
    expect((await looking(places))?.path).toBe(path);
  });

  it.each(['CHROMIUM', 'CHROME_PATH'])('takes the one that %s names before any other', async (name) => {
    expect(await looking(['/new'], { [name]: '/testing' })).toEqual({
      path: '/testing',
      version: '150.0.1.2',
    });
  });

  it('prefers CHROMIUM to CHROME_PATH', async () => {
    expect((await looking([], { CHROME_PATH: '/new', CHROMIUM: '/oldest' }))?.path).toBe('/oldest');
  });

  it.each(['/nowhere', '/old', '/branded'])(
    'does not take another in silence when %s was named',
    async (path) => {
      await expect(looking(['/new'], { CHROMIUM: path })).rejects.toThrow(Advice);
    },
  );
});

describe('the version in what a program says', () => {
  it.each([
    ['Chromium 156.0.8078.79 built on Debian', '156.0.8078.79'],
    ['[0101/000000.1:ERROR] something\nChromium 150.1', '150.1'],
    ['Google Chrome for Testing 149.0.7', '149.0.7'],
    ['Google Chrome 156.0.1', null],
    ['Mozilla Firefox 153.0', null],
    ['', null],
    [null, null],
  ])('%j is %j', (said, version) => {
    expect(versionIn(said)).toBe(version);
  });
});

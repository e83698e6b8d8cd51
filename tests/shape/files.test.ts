/** Where things lie and what they are called. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn, root, textOf } from './sources';

const own = filesIn('lib', 'components', 'entrypoints', 'tests').filter(
  (path) => !path.startsWith('tests/host/') && !path.startsWith('tests/databases/'),
);

/** Words and market data are as long as they are. */
const isData = (path: string) =>
  /^lib\/(i18n\/\w+|markets)\//.test(path) || path.startsWith('tests/stage/app/words');

/** A test is a table of cases, and a style sheet is one per shadow root: those may be longer, but not without end. */
function longest(path: string): number {
  if (path.endsWith('.css')) return 800;
  return path.includes('.test.') ? 500 : 250;
}

it('no source is too long to be one thing', () => {
  const sources = own.filter((path) => /\.(tsx?|mjs|css)$/.test(path) && !isData(path));
  const long = sources.map((path) => [path, textOf(path).split('\n').length] as const);
  expect(long.filter(([path, lines]) => lines > longest(path))).toEqual([]);
});

/** A name that says nothing of what is inside collects everything. */
function vague(path: string): boolean {
  return /(^|[/.-])(utils?|helpers?|commons?|managers?|services?|misc|stuff)([/.-]|$)/i.test(path);
}

it('no folder or file has a name that says nothing', () => {
  // The dictionary of the words that every screen shares is data.
  expect(own.filter((path) => vague(path) && !isData(path))).toEqual([]);
});

/** Where things are added (the seams); each is explained in the README once it exists. */
const seams = [
  'lib/rules/catalog',
  'lib/markets',
  'lib/host/fields',
  'lib/host/pages',
  'lib/i18n',
  'lib/sheets',
  'lib/planner',
  'lib/messaging/contract.ts',
  'lib/storage/migrations',
  'lib/state/settings.ts',
  'tests/host',
  'tests/databases',
];

it.each(seams)('the README tells how to add to %s, if it exists', (seam) => {
  if (existsSync(join(root, seam))) expect(textOf('README.md')).toContain(seam);
});

/** Data of real shops and people must not come in with a saved page. */
const patterns = [
  ['e-mail address', /[\w.+-]+@(?!example\.|[\w.-]+\.(invalid|test|example)\b)[\w-]+\.(com|id|net|org)\b/],
  ['session or token', /(sessionid|msToken|X-Bogus|fp=verify_|sid_guard)/],
  ['Indonesian phone number', /(\+62|\b08)\d{9,11}\b/],
] as const;

function leaks(text: string): readonly string[] {
  return patterns.flatMap(([name, pattern]) => (pattern.test(text) ? [name] : []));
}

it('no saved page or database holds private data', () => {
  const saved = filesIn('tests/host', 'tests/databases');
  expect(
    saved.map((path) => [path, leaks(textOf(path))] as const).filter(([, found]) => found.length > 0),
  ).toEqual([]);
});

describe('the test itself', () => {
  it.each(['lib/utils/a.ts', 'lib/text/helpers.ts', 'components/common/x.tsx', 'lib/x/plan-manager.ts'])(
    'finds %s vague',
    (path) => {
      expect(vague(path)).toBe(true);
    },
  );
  it.each(['lib/host/fields/end.ts', 'lib/rules/catalog/plus-quota-spent.ts'])('%s is not', (path) => {
    expect(vague(path)).toBe(false);
  });
  it('finds private data', () => {
    expect(leaks('mail budi@toko-saya.com')).toEqual(['e-mail address']);
    expect(leaks('mail a@example.com, b@shop.invalid')).toEqual([]);
    expect(leaks('sessionid=abc')).toEqual(['session or token']);
    expect(leaks('call +6281234567890')).toEqual(['Indonesian phone number']);
  });
});

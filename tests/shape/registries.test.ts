/** Folder, list, tests and words agree, so that adding a thing in one place and forgetting another cannot pass. */
import { describe, expect, it } from 'vitest';
import { handlersOf } from '../../entrypoints/background/handlers';
import { speechOf } from '../../lib/i18n';
import { ruleWords } from '../../lib/i18n/rule-words';
import { languages } from '../../lib/i18n/words';
import { markets } from '../../lib/markets';
import { sourceOf } from '../../lib/markets/sources';
import { contract } from '../../lib/messaging/contract';
import { marketIds } from '../../lib/model/market';
import { rules } from '../../lib/rules';
import { formats } from '../../lib/sheets';
import { formatIds } from '../../lib/sheets/format';
import { migrations } from '../../lib/storage/migrations';
import { filesIn, importsOf, textOf } from './sources';

/** Stems of the files directly in a folder, without its list. */
function stems(folder: string, files = filesIn(folder)): readonly string[] {
  return files
    .filter((path) => path.startsWith(`${folder}/`) && !path.slice(folder.length + 1).includes('/'))
    .map((path) => path.slice(folder.length + 1))
    .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
    .map((name) => name.slice(0, -'.ts'.length));
}

/** Stems that a list file imports from its own folder. */
function imported(list: string, folder: string, text = textOf(list)): readonly string[] {
  return importsOf({ path: list, text })
    .filter((path) => path.startsWith(`${folder}/`))
    .map((path) => path.slice(folder.length + 1))
    .sort();
}

describe('rules', () => {
  const ids = rules.map(({ id }) => id);

  it('are one file each, and the list has them all', () => {
    const files = stems('lib/rules/catalog');
    expect([...ids].sort()).toEqual(files);
    expect(imported('lib/rules/index.ts', 'lib/rules/catalog')).toEqual(files);
  });
  it('are listed once', () => {
    expect(new Set(ids).size).toBe(ids.length);
  });
  it.each(rules)('$id is in the file of that name and has a test of that name', ({ id }) => {
    expect(textOf(`lib/rules/catalog/${id}.ts`)).toContain(`id: '${id}'`);
    expect(filesIn('tests/unit/rules')).toContain(`tests/unit/rules/${id}.test.ts`);
  });
  it.each(rules)('$id has its words in every language', ({ id }) => {
    const missing = languages.filter((language) => ruleWords(id, speechOf(language)) === null);
    expect(missing).toEqual([]);
  });
  it('have no words left over from a rule that is gone', () => {
    expect(Object.keys(speechOf('en').words.rules).sort()).toEqual([...ids].sort());
  });
  it.each(rules)('$id names sources that exist', ({ sources }) => {
    expect(sources.filter((id) => sourceOf(id) === null)).toEqual([]);
  });
});

it('markets are one file each, and the map has them all', () => {
  expect(Object.keys(markets).sort()).toEqual([...marketIds].sort());
  const files = stems('lib/markets').filter((name) => name.length === 2);
  expect(files.map((name) => name.toUpperCase())).toEqual([...marketIds].sort());
});

describe('host', () => {
  /** The files of a folder that define one of the things its list holds; the rest is what they share. */
  const defining = (folder: string, definer: RegExp) =>
    stems(folder).filter((name) => definer.test(textOf(`${folder}/${name}.ts`)));

  it.each([
    ['lib/host/pages', /^export const \w+: Page = /m],
    ['lib/host/fields', /^export const \w+ = define(Field|Rows)\(/m],
  ] as const)('every file of %s that defines one is in its list', (folder, definer) => {
    const files = defining(folder, definer);
    expect(files.length).toBeGreaterThan(0);
    const listed = new Set(imported(`${folder}/index.ts`, folder));
    expect(files.filter((name) => !listed.has(name))).toEqual([]);
  });
});

describe('sheets', () => {
  it('every format is in the list, has a file and a test of its name', () => {
    expect(formats.map(({ id }) => id).sort()).toEqual([...formatIds].sort());
    const files = filesIn('lib/sheets', 'tests/unit/sheets');
    for (const id of formatIds) {
      expect(files).toContain(`lib/sheets/${id}.ts`);
      expect(files).toContain(`tests/unit/sheets/${id}.test.ts`);
    }
  });
  it('a file that makes a format is in the list', () => {
    const makers = stems('lib/sheets').filter((name) =>
      /: SheetFormat = /.test(textOf(`lib/sheets/${name}.ts`)),
    );
    expect(makers.sort()).toEqual([...formatIds].sort());
  });
});

describe('migrations', () => {
  it('are consecutive from 1 and in order', () => {
    expect(migrations.map(({ to }) => to)).toEqual(migrations.map((_, index) => index + 1));
  });
  it('are one numbered file each', () => {
    const files = stems('lib/storage/migrations');
    expect(files.map((name) => Number(name.slice(0, 3)))).toEqual(migrations.map(({ to }) => to));
    expect(imported('lib/storage/migrations/index.ts', 'lib/storage/migrations')).toEqual(files);
  });
});

it('every operation of the contract has a handler, and no handler is left over', () => {
  // The handlers are only looked at: none is called, so nothing of the desk is used.
  const handlers = handlersOf({} as Parameters<typeof handlersOf>[0], () => Promise.resolve());
  expect(Object.keys(handlers).sort()).toEqual(Object.keys(contract).sort());
});

describe('the test itself', () => {
  it('sees a file that the list forgot, and a line without a file', () => {
    const files = ['lib/x/a.ts', 'lib/x/b.ts', 'lib/x/index.ts', 'lib/x/deep/c.ts'];
    expect(stems('lib/x', files)).toEqual(['a', 'b']);
    const text = `import a from './a';\nimport { q } from '../y';\nimport gone from './gone';`;
    expect(imported('lib/x/index.ts', 'lib/x', text)).toEqual(['a', 'gone']);
  });
});

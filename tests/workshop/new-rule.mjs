// @ts-check
/** `npm run new:rule -- plus-budget-over-cap`: the rule, its test, its line in the list and its words, ready to be filled. */
import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { main, root } from './prepare.mjs';
import { Advice } from './processes.mjs';

/** The page kinds that a rule's first word stands for, and the file that holds its words. */
const groups = {
  plus: { page: 'plus-create', words: 'plus' },
  target: { page: 'target-create', words: 'target' },
  'flat-fee': { page: 'flat-fee-create', words: 'flat-fee' },
  open: { page: 'open-edit', words: 'open' },
  sample: { page: 'sample-list', words: 'sample' },
};

/**
 * What a new rule changes: whole texts by path. Throws an `Advice` for an id that is no good name.
 * @param {string} id
 * @param {(path: string) => string | null} textOf
 * @returns {Readonly<Record<string, string>>}
 */
export function scaffold(id, textOf) {
  const group = groupOf(id);
  const rulePath = `lib/rules/catalog/${id}.ts`;
  if (textOf(rulePath) !== null) throw new Advice(`${rulePath} is already there.`);
  const words = ['en', 'id'].map((language) => `lib/i18n/${language}/rules/${group.words}.ts`);
  return {
    [rulePath]: rule(id, group.page),
    [`tests/unit/rules/${id}.test.ts`]: test(id),
    'lib/rules/index.ts': listed(id, need(textOf, 'lib/rules/index.ts')),
    ...Object.fromEntries(words.map((path) => [path, worded(id, need(textOf, path))])),
  };
}

function groupOf(/** @type {string} */ id) {
  const found = Object.entries(groups).find(([name]) => id.startsWith(`${name}-`));
  if (!found || !/^[a-z]+(-[a-z0-9]+)+$/.test(id)) {
    throw new Advice(
      `Name the bad state, beginning with ${Object.keys(groups).join(', ')}: for instance plus-budget-over-cap.`,
    );
  }
  if (/-(check|no|validate|is)-/.test(id))
    throw new Advice('Name the bad state itself, with nouns: no check-, no-, validate-.');
  return found[1];
}

function need(/** @type {(path: string) => string | null} */ textOf, /** @type {string} */ path) {
  const text = textOf(path);
  if (text === null)
    throw new Advice(`${path} is not there yet: make it like its neighbours and list it first.`);
  return text;
}

function rule(/** @type {string} */ id, /** @type {string} */ page) {
  return `import { cannotTell, defineRule } from '../define-rule';

export default defineRule({
  id: '${id}',
  severity: 'note',
  pages: ['${page}'],
  sources: [],
  check() {
    return cannotTell('notWritten');
  },
});
`;
}

/** Fails until the rule is written: there is nothing else that it can be green for. */
function test(/** @type {string} */ id) {
  return `import { describe, expect, test } from 'vitest';
import rule from '../../../lib/rules/catalog/${id}';
import { asksForItsNeeds, verdict, type Case } from '../builders';

const good: Case = { fields: {} };

describe('${id}', () => {
  asksForItsNeeds(rule, good);

  // Passes, found, each edge, blank, unreadable, a reading that matters and one that does not, other market, unknown limit.
  test.each([['a good draft', good, 'pass']] as const)('%s', (_, one, expected) => {
    expect(verdict(rule, one)).toBe(expected);
  });
});
`;
}

/** The import after the last import, the line at the end of the list. */
function listed(/** @type {string} */ id, /** @type {string} */ text) {
  const name = id.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase());
  const lastImport = text.lastIndexOf("from './catalog/");
  const lineEnd = text.indexOf('\n', lastImport) + 1;
  const withImport = `${text.slice(0, lineEnd)}import ${name} from './catalog/${id}';\n${text.slice(lineEnd)}`;
  return withImport.replace('\n] as const;', `\n  ${name},\n] as const;`);
}

/** The words at the end of the dictionary of its group. */
function worded(/** @type {string} */ id, /** @type {string} */ text) {
  const end = text.lastIndexOf('\n}');
  const entry = `
  '${id}': {
    title: '${id}',
    topic: '${id}',
    says: '',
    limits: '',
    messages: { notWritten: '' },
  },`;
  return text.slice(0, end) + entry + text.slice(end);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await main(async () => {
    const textOf = (/** @type {string} */ path) =>
      existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : null;
    const changes = scaffold(process.argv[2] ?? '', textOf);
    for (const [path, text] of Object.entries(changes)) {
      await writeFile(join(root, path), text);
      process.stdout.write(`  ${path}\n`);
    }
    process.stdout.write(
      'Write the rule and its table of cases; its test fails until then. Its place in the list is its place in the report.\n',
    );
    return 0;
  });
}

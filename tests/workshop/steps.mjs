// @ts-check
/**
 * The steps of `npm test` and `npm run check`. Each runs the real tool and gives its counts; a step that is not a test
 * runner counts as nothing when it succeeds and as one failure when it does not.
 */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './prepare.mjs';
import { run } from './processes.mjs';
import { ofPlaywright, ofVitest } from './counts.mjs';

/**
 * @typedef {import('./counts.mjs').Counts} Counts
 * @typedef {{ name: string, work(): Promise<{ ok: boolean, output: string, counts?: Counts }> }} StepPlan
 */

const results = join(root, '.output', 'results');

/** A tool of `node_modules`, run by this very Node. */
function tool(/** @type {string} */ path, /** @type {string[]} */ args, env = {}) {
  return run(process.execPath, [join(root, 'node_modules', path), ...args], {
    cwd: root,
    env: { ...process.env, FORCE_COLOR: '0', ...env },
  });
}

/** @returns {StepPlan} */
function plain(
  /** @type {string} */ name,
  /** @type {() => Promise<{ code: number | null, output: string }>} */ work,
) {
  return {
    name,
    async work() {
      const { code, output } = await work();
      return { ok: code === 0, output };
    },
  };
}

const tsc = join('typescript', 'bin', 'tsc');
const wxt = join('wxt', 'bin', 'wxt.mjs');

export const types = [
  plain('types', () => tool(tsc, ['--noEmit', '-p', 'tsconfig.json'])),
  plain('types of the stage', () => tool(tsc, ['--noEmit', '-p', join('tests', 'stage', 'tsconfig.json')])),
];
export const lint = [
  plain('lint', () => tool(join('eslint', 'bin', 'eslint.js'), ['.', '--max-warnings', '0'])),
];
export const format = [
  plain('format', () =>
    tool(join('prettier', 'bin', 'prettier.cjs'), ['--check', '.', '--log-level', 'warn']),
  ),
];
export const unused = [plain('unused code', () => tool(join('knip', 'bin', 'knip.js'), []))];
export const builds = [
  plain('build', () => tool(wxt, ['build'])),
  plain('build for browser tests', () => tool(wxt, ['build', '--mode', 'e2e'])),
  plain('build for Firefox', () => tool(wxt, ['build', '-b', 'firefox', '--mv3'])),
];

/** Unit tests in one time zone. */
export function unit(/** @type {string} */ zone, /** @type {number} */ seed) {
  return vitest(`unit tests, ${zone}`, ['tests/unit', 'tests/regressions'], seed, { TZ: zone });
}

/** The reader on saved pages. Nothing there asks what time it is, so one zone is enough. */
export function pages(/** @type {number} */ seed) {
  return vitest('saved pages', ['tests/host'], seed, {});
}

/** Shape tests. With `built`, a missing build is a failure and not a reason to skip. */
export function shape(/** @type {number} */ seed, built = true) {
  return vitest('shape tests', ['tests/shape'], seed, built ? { MUST_BE_BUILT: '1' } : {});
}

/** @returns {StepPlan} */
function vitest(
  /** @type {string} */ name,
  /** @type {string[]} */ folders,
  /** @type {number} */ seed,
  /** @type {NodeJS.ProcessEnv} */ env,
) {
  const file = join(results, `${name.replaceAll(/[^\w]+/g, '-')}.json`);
  const args = ['run', '-c', 'tests/vitest.config.ts', ...folders, '--reporter=default', '--reporter=json'];
  return {
    name,
    async work() {
      await rm(file, { force: true });
      const more = [`--outputFile.json=${file}`, `--sequence.seed=${seed}`];
      const { code, output } = await tool(join('vitest', 'vitest.mjs'), [...args, ...more], env);
      return counted(code, output, ofVitest(await json(file)));
    },
  };
}

/** Tests in a real browser. @returns {StepPlan} */
export function browser(/** @type {string} */ chromium) {
  const file = join(results, 'browser.json');
  return {
    name: 'browser tests',
    async work() {
      await rm(file, { force: true });
      const args = ['test', '-c', join('tests', 'e2e', 'playwright.config.ts'), '--reporter=list,json'];
      const env = { CHROMIUM: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: file };
      const { code, output } = await tool(join('@playwright', 'test', 'cli.js'), args, env);
      return counted(code, output, ofPlaywright(await json(file)));
    },
  };
}

/** A few rounds of killing the browser in the middle of writing. @returns {StepPlan} */
export function crash(/** @type {string} */ chromium, /** @type {string} */ store, rounds = 10) {
  return crashes(chromium, `${rounds} crashes, ${store}`, ['--rounds', `${rounds}`, '--store', store]);
}

/** The same, with the whole store gone after each kill. @returns {StepPlan} */
export function emptied(/** @type {string} */ chromium, rounds = 4) {
  return crashes(chromium, `${rounds} stores thrown away`, ['--rounds', `${rounds}`, '--empty']);
}

function crashes(/** @type {string} */ chromium, /** @type {string} */ name, /** @type {string[]} */ args) {
  return plain(name, () =>
    tool(join('tsx', 'dist', 'cli.mjs'), [join('tests', 'crash', 'crash.ts'), ...args], {
      CHROMIUM: chromium,
    }),
  );
}

/** A runner that failed without naming a failed test, or ran none at all, still failed. */
function counted(
  /** @type {number | null} */ code,
  /** @type {string} */ output,
  /** @type {Counts} */ counts,
) {
  const ok = code === 0 && counts.failed === 0 && counts.passed > 0;
  return { ok, output, counts: ok ? counts : { ...counts, failed: Math.max(1, counts.failed) } };
}

/** @returns {Promise<unknown>} */
async function json(/** @type {string} */ file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return null;
  }
}

import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'vitest';
import { filesIn, root } from './sources';

export type BuiltName = 'chrome-mv3' | 'chrome-mv3-e2e' | 'firefox-mv3';

const commands = {
  'chrome-mv3': 'npm run build',
  'chrome-mv3-e2e': 'npm run build:e2e',
  'firefox-mv3': 'npm run build:firefox',
} as const satisfies Record<BuiltName, string>;

/**
 * A file of a built extension. A test that asks for one is skipped, and says so, when the extension was not built or
 * its sources have changed since; in `npm test`, which builds first, that is a failure.
 */
export function builtFile(context: TestContext, build: BuiltName, name: string): string {
  requireBuild(context, build);
  return readFileSync(join(root, '.output', build, name), 'utf8');
}

/** The JavaScript files of a built extension, with their texts. */
export function builtScripts(context: TestContext, build: BuiltName): ReadonlyMap<string, string> {
  requireBuild(context, build);
  const folder = `.output/${build}`;
  const scripts = filesIn(folder).filter((path) => path.endsWith('.js'));
  return new Map(
    scripts.map((path) => [path.slice(folder.length + 1), readFileSync(join(root, path), 'utf8')]),
  );
}

function requireBuild(context: TestContext, build: BuiltName): void {
  if (process.env['MUST_BE_BUILT']) return;
  const at = modified(join('.output', build, 'manifest.json'));
  if (at === null) context.skip(`not built: run \`${commands[build]}\``);
  else if (at < newestSource())
    context.skip(`the build is older than its sources: run \`${commands[build]}\``);
}

function newestSource(): number {
  const sources = ['wxt.config.ts', ...filesIn('lib', 'components', 'entrypoints', 'public')];
  return Math.max(...sources.map((path) => modified(path) ?? 0));
}

function modified(path: string): number | null {
  try {
    return statSync(join(root, path)).mtimeMs;
  } catch {
    return null;
  }
}

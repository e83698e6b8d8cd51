/**
 * `npm run -s check-draft -- FILE.jsonl [--now INSTANT] [--market ID] [--language en|id] [--pack PACK.json]`: judges drafts that are given as
 * JSON lines. Only reports go to standard output; whatever else there is to say goes to standard error.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Advice } from './processes.mjs';
import { installPackages, packagesState } from './packages.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

try {
  if ((await packagesState(root)) === 'missing') {
    process.stderr.write('Installing the packages first…\n');
    await installPackages(root, join(root, '.output', 'log', 'npm-ci.log'));
  }
  const { register } = await import('tsx/esm/api');
  register();
  const { checkDrafts } = await import('./check-draft.ts');
  process.exitCode = await checkDrafts(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Advice ? error.message : (error?.stack ?? error)}\n`);
  process.exitCode = 1;
}

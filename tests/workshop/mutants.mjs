/**
 * `npm run mutants [-- --mutate FILES]`: changes the code of rules and planner in small ways and counts how many of the
 * changes a test notices. `--incremental` goes on from the last run and tries again only what could have changed. The
 * last line is `killed K of N (P %)`.
 */
import { readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const run = spawnSync(
  process.execPath,
  [
    'node_modules/@stryker-mutator/core/bin/stryker.js',
    'run',
    'tests/workshop/stryker.config.mjs',
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: 'inherit' },
);
if (run.status === 0) {
  const { files } = JSON.parse(readFileSync(`${root}.output/mutants/report.json`, 'utf8'));
  const all = Object.entries(files).flatMap(([file, { mutants }]) =>
    mutants.map((mutant) => ({ file, ...mutant })),
  );
  const with_ = (...states) => all.filter(({ status }) => states.includes(status));
  const killed = with_('Killed', 'Timeout');
  const alive = with_('Survived', 'NoCoverage');
  for (const { file, location, mutatorName, replacement } of alive) {
    process.stdout.write(
      `alive ${file}:${location.start.line} ${mutatorName} ${replacement.split('\n')[0]}\n`,
    );
  }
  const untried = with_('Ignored').length;
  process.stdout.write(`not tried, because the code runs once when it is loaded: ${untried}\n`);
  const of = killed.length + alive.length;
  process.stdout.write(`killed ${killed.length} of ${of} (${((100 * killed.length) / of).toFixed(1)} %)\n`);
}
process.exitCode = run.status ?? 1;

// @ts-check
/** `npm test`: everything that is checked, on a fresh machine too. `--seed N` repeats the order of an earlier run. */
import { randomInt } from 'node:crypto';
import { main, prepare } from './prepare.mjs';
import { runPlan } from './plan.mjs';
import { createScreen } from './screen.mjs';
import {
  browser,
  builds,
  crash,
  emptied,
  format,
  lint,
  pages,
  shape,
  types,
  unit,
  unused,
} from './steps.mjs';

const zones = ['UTC', 'Asia/Jakarta', 'America/Los_Angeles'];

await main(async () => {
  const screen = createScreen();
  const seed = seedOf(process.argv) ?? randomInt(1_000_000);
  const chromium = await prepare(screen);
  screen.say(`  Chromium ${chromium.version}, Node ${process.versions.node}, order of tests: --seed ${seed}`);
  const { passed, failed } = await runPlan(
    [
      {
        lanes: [
          [...types, ...unused],
          [...lint, ...format],
        ],
      },
      { lanes: [[...zones.map((zone) => unit(zone, seed)), pages(seed)]] },
      { lanes: [builds], needed: true },
      { lanes: [[shape(seed), browser(chromium.path)]] },
      {
        lanes: [[crash(chromium.path, 'leveldb')], [crash(chromium.path, 'sqlite'), emptied(chromium.path)]],
      },
    ],
    screen,
  );
  screen.say(`\n${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
});

function seedOf(/** @type {string[]} */ args) {
  const at = args.indexOf('--seed');
  const seed = at === -1 ? Number.NaN : Number(args[at + 1]);
  return Number.isSafeInteger(seed) ? seed : null;
}

// @ts-check
/** `npm run check`: what can be checked without a build and without a browser. */
import { randomInt } from 'node:crypto';
import { main } from './prepare.mjs';
import { runPlan } from './plan.mjs';
import { createScreen } from './screen.mjs';
import { format, lint, shape, types, unit, unused } from './steps.mjs';

await main(async () => {
  const screen = createScreen();
  const seed = randomInt(1_000_000);
  const lanes = [
    [...types, ...unused, ...format],
    [...lint, unit('UTC', seed), shape(seed, false)],
  ];
  const { passed, failed } = await runPlan([{ lanes }], screen);
  screen.say(`\n${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
});

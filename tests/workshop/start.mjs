// @ts-check
/**
 * `npm start`: the extension on a Collaboration Plus draft of the stage. With a display it opens a browser to try; with
 * `--headless`, or without a display, it plays the tour and leaves pictures and sheets in `.output/tour`.
 */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Advice, run } from './processes.mjs';
import { main, prepare, root } from './prepare.mjs';
import { createScreen } from './screen.mjs';
import { builds } from './steps.mjs';
import { runPlan } from './plan.mjs';

const headless = process.argv.includes('--headless') || !hasDisplay(process.env, process.platform);

await main(
  async () => {
    const screen = createScreen();
    const chromium = await prepare(screen);
    const [production, forTests] = builds;
    if (!production || !forTests) throw new Error('the two builds are not listed');
    const { failed } = await runPlan([{ lanes: [headless ? [production, forTests] : [production]] }], screen);
    if (failed > 0) throw new Advice('The extension could not be built, see above.');
    await rm(join(root, '.output', 'tour'), { recursive: true, force: true });
    // The stage and the browser are driven from TypeScript; tsx runs it in the same process.
    const script = join('tests', 'workshop', headless ? 'tour.ts' : 'visit.ts');
    const { code } = await run(process.execPath, ['--import', 'tsx', script], {
      cwd: root,
      env: { ...process.env, CHROMIUM: chromium.path },
      show: (text) => process.stdout.write(text),
    });
    return code ?? 1;
  },
  headless ? 130 : 0,
);

/** A window can be opened: always on a desktop system, on Linux only where a display server is named. */
function hasDisplay(/** @type {NodeJS.ProcessEnv} */ env, /** @type {string} */ platform) {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

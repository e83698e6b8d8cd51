// @ts-check
import { sum } from './counts.mjs';

/** @typedef {import('./steps.mjs').StepPlan} StepPlan */

/**
 * Runs groups of steps: the lanes of a group side by side, the steps of a lane one after the other. All is run even
 * when something failed before, so that one run tells everything, except that a failed `needed` group ends the run.
 * A failed step shows its output whole.
 * @param {readonly { lanes: readonly (readonly StepPlan[])[], needed?: boolean }[]} groups
 * @param {import('./screen.mjs').Screen} screen
 * @returns {Promise<import('./counts.mjs').Counts>}
 */
export async function runPlan(groups, screen) {
  /** @type {import('./counts.mjs').Counts[]} */
  const counts = [];
  for (const { lanes, needed = false } of groups) {
    const before = counts.length;
    await Promise.all(
      lanes.map(async (lane) => {
        for (const step of lane) counts.push(await runStep(step, screen));
      }),
    );
    if (needed && counts.slice(before).some(({ failed }) => failed > 0)) {
      screen.say('  The steps after this one need it, so they were not run.');
      break;
    }
  }
  return sum(counts);
}

async function runStep(
  /** @type {StepPlan} */ { name, work },
  /** @type {import('./screen.mjs').Screen} */ screen,
) {
  const step = screen.step(name);
  const { ok, output, counts } = await work();
  const note = counts ? describe(counts) : '';
  if (ok) step.done({ note });
  else step.failed({ note, output });
  return counts ?? { passed: 0, failed: ok ? 0 : 1, skipped: 0 };
}

function describe(/** @type {import('./counts.mjs').Counts} */ { passed, failed, skipped }) {
  const more = [failed > 0 ? `${failed} failed` : '', skipped > 0 ? `${skipped} skipped` : ''];
  return [`${passed} passed`, ...more.filter(Boolean)].join(', ');
}

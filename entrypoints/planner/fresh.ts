import { wait } from '../../lib/platform/clock';
import type { PlannerModel } from '../../lib/state/planner';

/**
 * Keeps the page right while nobody touches it: asks again when it is shown after having been away, and lets the
 * quota see the time pass.
 */
export function keepFresh(planner: PlannerModel, signal: AbortSignal): void {
  const again = (): void => void planner.refresh();
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && again(), {
    signal,
  });
  // A page that comes back from the back-forward cache has missed every bell.
  window.addEventListener('pageshow', (event) => event.persisted && again(), { signal });
  void watchTime(planner, signal);
}

async function watchTime(planner: PlannerModel, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await wait(1_000, signal);
    planner.tick();
  }
}

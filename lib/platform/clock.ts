import type { Instant, Zone } from '../model/day';

/** The present moment in UTC, to the millisecond, spelt as `instantSchema` spells it. The only look at the machine's clock. */
export function now(): Instant {
  return Temporal.Now.instant().round('millisecond').toString() as Instant;
}

/** The zone of this computer, for moments that belong to no shop. */
export function ownZone(): Zone {
  return Temporal.Now.timeZoneId() as Zone;
}

/** Resolves after `milliseconds`; never, and without holding a timer, once `signal` was aborted. */
export function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return;
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  });
}

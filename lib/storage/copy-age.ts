import type { Instant } from '../model/day';
import type { Copy } from '../planner/port';

/**
 * The copies that stay: all of the last day, which are made five minutes apart at least, the newest of each of the 30
 * days before, and always the newest one. A day is 24 hours back from now.
 */
export function keptCopies<C extends Pick<Copy, 'at'>>(
  newestFirst: readonly C[],
  now: Instant,
): readonly C[] {
  const days = new Set<number>();
  return newestFirst.filter(({ at }, index) => {
    const age = Math.floor(Temporal.Instant.from(at).until(now).total('hours') / 24);
    if (index === 0 || age < 1) return true;
    if (age > 30 || days.has(age)) return false;
    days.add(age);
    return true;
  });
}

/** Whether a copy is due: none was made in the last five minutes. A clock that went back makes it due. */
export function isDue(newest: Instant | undefined, now: Instant): boolean {
  if (newest === undefined) return true;
  const minutes = Temporal.Instant.from(newest).until(now).total('minutes');
  return minutes >= 5 || minutes < 0;
}

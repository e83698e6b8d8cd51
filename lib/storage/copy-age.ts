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

/**
 * Whether a copy of a plan with so many operations is due: none was made in the last five minutes, or the newest holds
 * no more than half of them. So the first minutes of a plan are copied too, at 1, 2, 4, 8 operations, and a large plan
 * is not copied at each change. A clock that went back makes it due.
 */
export function isDue(
  newest: Pick<Copy, 'at' | 'revision'> | undefined,
  now: Instant,
  revision: number,
): boolean {
  if (newest === undefined || newest.revision * 2 <= revision) return true;
  const minutes = Temporal.Instant.from(newest.at).until(now).total('minutes');
  return minutes >= 5 || minutes < 0;
}

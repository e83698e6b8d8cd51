import type { IsoDay } from '../../model/day';
import { addDays, daysBetween } from '../../reckoning/days';
import { defineRule, found, pass } from '../define-rule';

export default defineRule({
  id: 'plus-length-out-of-range',
  severity: 'blocker',
  pages: ['plus-create'],
  sources: ['cp-duration-task', 'cp-duration-challenge', 'X1'],
  needs: ['plusType', 'start', 'end'],
  limits: ['plusDays'],
  check({ plusType, start, end }, { plusDays }) {
    const [min, max] = plusDays[plusType];
    const fewer = daysBetween(start, end);
    const days = fewer + 1;
    if (fewer < 0) {
      return found('blocker', 'end', 'endBeforeStart', {
        start: { day: start },
        end: { day: end },
        min,
        max,
      });
    }
    const outside = [days, fewer].filter((length) => length < min || length > max).length;
    if (outside === 0) return pass();
    const data = {
      days,
      fewer,
      min,
      max,
      from: { day: safeFrom(start, min) },
      to: { day: safeTo(start, max) },
    };
    if (outside === 2) return found('blocker', 'end', plusType, data);
    return found('warning', 'end', plusType === 'task' ? 'taskEdge' : 'challengeEdge', data);
  },
});

/** The first and the last end that are inside the limits by both ways of counting. */
function safeFrom(start: IsoDay, min: number): IsoDay {
  return addDays(start, min);
}
function safeTo(start: IsoDay, max: number): IsoDay {
  return addDays(start, max - 1);
}

import type { Instant, IsoDay, Zone } from '../model/day';
import { addDays, compareInstants, dayOf, startOfDay } from '../reckoning/days';

export { compareInstants, dayOf };

/** The last second of a day in a zone. */
export function lastMomentOf(day: IsoDay, zone: Zone): Instant {
  return Temporal.Instant.from(startOfDay(addDays(day, 1), zone))
    .subtract({ seconds: 1 })
    .toString() as Instant;
}

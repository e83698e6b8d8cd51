/** Arithmetic of days and moments, by native `Temporal`; no local time of the machine ever enters. */
import type { Instant, IsoDay, Today, Zone } from '../model/day';

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days;
}

/** The day `days` after `day` (before it when negative). */
export function addDays(day: IsoDay, days: number): IsoDay {
  return Temporal.PlainDate.from(day).add({ days }).toString() as IsoDay;
}

/** The calendar day that `at` falls on in `zone`. */
export function dayOf(at: Instant, zone: Zone): IsoDay {
  return Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString() as IsoDay;
}

/** The first moment of `day` in `zone`; on a day that skips midnight, the first moment there is. */
export function startOfDay(day: IsoDay, zone: Zone): Instant {
  return Temporal.PlainDate.from(day).toZonedDateTime(zone).toInstant().toString() as Instant;
}

/** The last second of `day` in `zone`. */
export function endOfDay(day: IsoDay, zone: Zone): Instant {
  const next = Temporal.Instant.from(startOfDay(addDays(day, 1), zone));
  return next.subtract({ seconds: 1 }).toString() as Instant;
}

/** The moment `hours` exact hours after `at`. */
export function addHours(at: Instant, hours: number): Instant {
  return Temporal.Instant.from(at).add({ hours }).toString() as Instant;
}

/** Whole and part seconds from `from` to `to`; negative when `to` is earlier. */
export function secondsBetween(from: Instant, to: Instant): number {
  return Temporal.Instant.from(from).until(Temporal.Instant.from(to)).total('seconds');
}

/** Negative when `a` is earlier than `b`, zero when they are the same moment. */
export function compareInstants(a: Instant, b: Instant): number {
  return Temporal.Instant.compare(Temporal.Instant.from(a), Temporal.Instant.from(b));
}

/** The present as a rule sees it. */
export function todayAt(at: Instant, zone: Zone): Today {
  return { at, day: dayOf(at, zone), zone };
}

/** The month of a day, `YYYY-MM`. */
export function monthOf(day: IsoDay): string {
  return day.slice(0, 7);
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: IsoDay): number {
  return Temporal.PlainDate.from(day).dayOfWeek;
}

/** The day that a calendar control or a file names, `YYYY-MM-DD`; null for anything else. */
export function isoDayOf(text: string): IsoDay | null {
  if (!/^(19[7-9]\d|20\d\d|21\d\d)-\d\d-\d\d$/.test(text)) return null;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() as IsoDay;
  } catch {
    return null;
  }
}

/** The moment that a stored item or a file names, in UTC; null for anything else. */
export function instantIn(text: string): Instant | null {
  if (text.length > 40) return null;
  try {
    return Temporal.Instant.from(text).toString() as Instant;
  } catch {
    return null;
  }
}

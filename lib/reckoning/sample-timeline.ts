/** When a sample can arrive and how much of the campaign is left then. Whole days of the shop's calendar. */
import type { IsoDay } from '../model/day';
import type { Calendar, LeadTimes } from '../model/plan';
import { addDays, daysBetween, weekdayOf } from './days';

/** The way of one sample, day by day, and what it asks of the end of the campaign. */
export interface SampleTimeline {
  readonly joined: IsoDay;
  readonly approved: IsoDay;
  readonly packed: IsoDay;
  readonly arrival: IsoDay;
  /** The last arrival that leaves the whole content window; the day of arrival is its first day. */
  readonly lastSafe: IsoDay;
  /** Days from arrival to the end; negative when it arrives after the end. */
  readonly left: number;
  /** Days between arrival and the last safe arrival; negative when it is too late, 0 when there is no day to spare. */
  readonly spare: number;
  /** The first end day that leaves the whole content window. */
  readonly firstEnd: IsoDay;
  /** Days from joining to `firstEnd`, both counted. */
  readonly smallestLength: number;
}

/**
 * The way of a sample that is asked for on `joined`: approval in calendar days, packing in calendar or working days,
 * transit in calendar days. Days inside a shipping pause do not count for packing and transit. `content` is the number
 * of days a creator needs from the day of arrival on; at least one.
 */
export function sampleTimeline(
  joined: IsoDay,
  end: IsoDay,
  leadTimes: LeadTimes,
  content: number,
  calendar: Calendar,
): SampleTimeline {
  const shipping = (day: IsoDay): boolean => !isPaused(day, calendar);
  const packing = (day: IsoDay): boolean =>
    shipping(day) && (!leadTimes.packOnWorkingDays || isWorkingDay(day, calendar));
  const approved = addDays(joined, leadTimes.approve);
  const packed = afterDays(approved, leadTimes.pack, packing);
  const arrival = afterDays(packed, leadTimes.transit, shipping);
  const window = Math.max(1, content) - 1;
  const lastSafe = lastSafeArrival(end, content);
  const firstEnd = addDays(arrival, window);
  return {
    joined,
    approved,
    packed,
    arrival,
    lastSafe,
    left: daysBetween(arrival, end),
    spare: daysBetween(arrival, lastSafe),
    firstEnd,
    smallestLength: daysBetween(joined, firstEnd) + 1,
  };
}

/** The last arrival that leaves the whole content window; the day of arrival is its first day. */
export function lastSafeArrival(end: IsoDay, content: number): IsoDay {
  return addDays(end, 1 - Math.max(1, content));
}

/** The day content is due: `content` days after arrival, later by an extension, never after the end of the campaign. */
export function contentDue(arrived: IsoDay, content: number, extension: number, end: IsoDay | null): IsoDay {
  const due = addDays(arrived, content + extension);
  return end !== null && end < due ? end : due;
}

/** Nothing is packed or carried on this day. */
export function isPaused(day: IsoDay, calendar: Calendar): boolean {
  return calendar.pauses.some(({ from, to }) => from <= day && day <= to);
}

/** Monday to Friday and no public holiday (sh-id-workdays). */
export function isWorkingDay(day: IsoDay, calendar: Calendar): boolean {
  return weekdayOf(day) <= 5 && !calendar.holidays.includes(day);
}

/** A calendar that never lets a parcel through is a mistake of its owner; two years are enough to say so. */
const longest = 730;

/** The day on which `days` days that count have gone by since `from`. */
export function afterDays(from: IsoDay, days: number, counts: (day: IsoDay) => boolean): IsoDay {
  let day = from;
  let left = days;
  for (let steps = 0; left > 0; steps++) {
    if (steps === longest) throw new Error(`no day that counts within ${longest} days after ${from}`);
    day = addDays(day, 1);
    if (counts(day)) left -= 1;
  }
  return day;
}

import type { IsoDay } from '../model/day';
import type { Report } from '../model/report';
import { daysBetween } from './days';

/** Days after which what was verified has to be looked at again. */
const freshDays = 90;

/** Whether something verified on `verified` is too old to be shown without a remark: more than 90 days. */
export function isAged(verified: IsoDay, today: IsoDay): boolean {
  return daysBetween(verified, today) > freshDays;
}

/** The oldest day on which a limit of this report was verified; null when it stands on no limit. */
export function lastVerified({ lines }: Report): IsoDay | null {
  const [oldest] = lines.flatMap(({ limits }) => limits.map(({ verified }) => verified)).sort();
  return oldest ?? null;
}

/** The oldest day on which a limit of this report was verified, when that is more than 90 days ago; else null. */
export function verifiedLongAgo(report: Report, today: IsoDay): IsoDay | null {
  const oldest = lastVerified(report);
  return oldest !== null && isAged(oldest, today) ? oldest : null;
}

import type { IsoDay } from '../model/day';
import { daysBetween } from './days';

/** Days after which what was verified has to be looked at again. */
export const freshDays = 90;

/** Whether something verified on `verified` is too old to be shown without a remark: more than 90 days. */
export function isAged(verified: IsoDay, today: IsoDay): boolean {
  return daysBetween(verified, today) > freshDays;
}

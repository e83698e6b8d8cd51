import type { Instant, IsoDay, Today } from '../model/day';
import { startOfDay } from './days';

/**
 * The moment the quota is judged at: now, when the campaign is paid today or no later day is set, else the first
 * moment of the pay day in the shop's zone.
 */
export function judgedAt(today: Today, payDay: IsoDay | null): Instant {
  return payDay !== null && payDay > today.day ? startOfDay(payDay, today.zone) : today.at;
}

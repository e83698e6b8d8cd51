import type { IsoDay } from '../model/day';
import type { Line } from '../model/report';
import { dayOf } from '../reckoning/days';

/**
 * The day for which a campaign without a place in the quota can be planned: the one on which the first place frees, in
 * the shop's zone. null for every other line.
 */
export function placeDayOf({ rule, outcome }: Line): IsoDay | null {
  if (rule !== 'plus-quota-spent' || outcome.outcome !== 'found') return null;
  const free = outcome.findings[0]?.data['free'];
  return typeof free === 'object' && 'at' in free ? dayOf(free.at, free.zone) : null;
}

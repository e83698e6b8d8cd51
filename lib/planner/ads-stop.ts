/** Until when ads with creators' posts can run (ad-pause). Pure. */
import type { IsoDay } from '../model/day';
import type { Slot } from '../model/plan';
import { daysBetween } from '../reckoning/days';

export interface AdsStop {
  readonly day: IsoDay;
  /** What ends first: the collaboration, the creators' codes, or both on one day. */
  readonly because: 'end' | 'code' | 'both';
  /** Days that the plan wants ads after that; 0 when it does not. */
  readonly tooLong: number;
}

/** The earliest of the end of the collaboration and of the codes; null while neither is known. */
export function adsStopOf({
  end,
  adsCodeEnd,
  adsEnd,
  windows,
}: Pick<Slot, 'end' | 'adsCodeEnd' | 'adsEnd' | 'windows'>): AdsStop | null {
  const day = end !== null && (adsCodeEnd === null || end <= adsCodeEnd) ? end : adsCodeEnd;
  if (day === null) return null;
  const because = end === adsCodeEnd ? 'both' : day === end ? 'end' : 'code';
  const wanted = windows.filter(({ kind }) => kind === 'ads').map(({ to }) => to);
  const last = [...wanted, ...(adsEnd === null ? [] : [adsEnd])].sort().at(-1);
  return { day, because, tooLong: last === undefined ? 0 : Math.max(0, daysBetween(day, last)) };
}

/** Whether anything says that ads are to run with posts of this campaign. */
export function hasAds({
  adsCodeEnd,
  adsEnd,
  windows,
}: Pick<Slot, 'adsCodeEnd' | 'adsEnd' | 'windows'>): boolean {
  return adsCodeEnd !== null || adsEnd !== null || windows.some(({ kind }) => kind === 'ads');
}

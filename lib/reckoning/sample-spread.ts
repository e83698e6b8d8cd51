/** How long samples really took, as the seller wrote it down, and what that says of the next one. */
import type { IsoDay } from '../model/day';
import type { Calendar, Sample, SampleSpread } from '../model/plan';
import { addDays, daysBetween } from './days';
import { afterDays, isPaused } from './sample-timeline';

/** Fewer than these say nothing about the next one. */
export const leastSamples = 5;

/**
 * The spread of the samples whose request and arrival are known: the day count that half of them did not exceed, and
 * the one that nine of ten did not exceed, both by nearest rank. Days inside a shipping pause do not count, as they do
 * not count for a sample that is still to come. null for fewer than five of them; an arrival before its request is a
 * slip of the pen and is left out.
 */
export function sampleSpread(
  samples: readonly Pick<Sample, 'requested' | 'arrived'>[],
  calendar: Calendar,
): SampleSpread | null {
  const took = samples.flatMap(({ requested, arrived }) =>
    requested !== null && arrived !== null && arrived >= requested
      ? [shippingDays(requested, arrived, calendar)]
      : [],
  );
  took.sort((a, b) => a - b);
  const atRank = (share: number): number => took[Math.ceil(took.length * share) - 1] ?? 0;
  return took.length < leastSamples
    ? null
    : { count: took.length, half: atRank(0.5), nineOfTen: atRank(0.9) };
}

/** The days on which a sample that is asked for on `joined` is there, by the spread. */
export function arrivalsBy(
  { half, nineOfTen }: SampleSpread,
  joined: IsoDay,
  calendar: Calendar,
): { readonly expected: IsoDay; readonly nineOfTen: IsoDay } {
  const counts = (day: IsoDay): boolean => !isPaused(day, calendar);
  return {
    expected: afterDays(joined, half, counts),
    nineOfTen: afterDays(joined, nineOfTen, counts),
  };
}

/** Days after `from` up to `to` that are in no shipping pause. A parcel that came in a pause took a day at least. */
function shippingDays(from: IsoDay, to: IsoDay, calendar: Calendar): number {
  let count = 0;
  for (let i = 1; i <= daysBetween(from, to); i += 1) if (!isPaused(addDays(from, i), calendar)) count += 1;
  return to > from ? Math.max(1, count) : 0;
}

import type { IsoDay } from '../model/day';
import type { Draft } from '../model/draft';
import type { Facts } from '../model/facts';
import type { Market } from '../model/market';
import { daysBetween } from '../reckoning/days';
import type { Calendar, SampleSpread } from '../model/plan';
import { arrivalsBy } from '../reckoning/sample-spread';
import { sampleTimeline, type SampleTimeline } from '../reckoning/sample-timeline';

export const waySteps = ['joined', 'approved', 'packed', 'arrival', 'lastSafe', 'end'] as const;
export type WayStep = (typeof waySteps)[number];

/** The way of a sample as it is drawn: each step with its day and its place from 0 to 1, the earliest day at 0. */
export interface SampleWay {
  readonly steps: readonly { readonly step: WayStep; readonly day: IsoDay; readonly place: number }[];
  /** It arrives after the last day that leaves the whole content window. */
  readonly late: boolean;
  /** When it would arrive by the recorded samples; null while there are too few. */
  readonly recorded: {
    readonly count: number;
    readonly expected: IsoDay;
    readonly nineOfTen: IsoDay;
    /** The places of both days. */
    readonly from: number;
    readonly to: number;
  } | null;
}

/** The way of a sample of this draft, counted as its rule counts; null while something for it is not known. */
export function sampleWayOf(
  draft: Draft | null,
  facts: Facts | null,
  market: Market | null,
): SampleWay | null {
  if (!draft || !facts || !market) return null;
  const { leadTimes, calendar, today, sampleSpread = null } = facts;
  const { start, end, sampleOffered } = draft.fields;
  if (!leadTimes || !calendar || end.state !== 'read') return null;
  if (sampleOffered.state !== 'read' || sampleOffered.value !== 'yes') return null;
  if (draft.page === 'plus-create') {
    if (start.state !== 'read') return null;
    const way = sampleTimeline(start.value, end.value, leadTimes, leadTimes.content, calendar);
    return drawn(way, end.value, sampleSpread, calendar);
  }
  const { contentDays } = market.limits;
  if (!draft.page.startsWith('target-') || contentDays === 'unknown') return null;
  const way = sampleTimeline(today.day, end.value, leadTimes, contentDays.value, calendar);
  return drawn(way, end.value, sampleSpread, calendar);
}

function drawn(way: SampleTimeline, end: IsoDay, spread: SampleSpread | null, calendar: Calendar): SampleWay {
  const seen = spread && arrivalsBy(spread, way.joined, calendar);
  const days = { ...way, end } satisfies Readonly<Record<WayStep, IsoDay>>;
  const sorted = [...waySteps.map((step) => days[step]), ...(seen ? [seen.nineOfTen] : [])].sort();
  const [first = way.joined, last = end] = [sorted[0], sorted.at(-1)];
  const span = Math.max(1, daysBetween(first, last));
  const placeOf = (day: IsoDay): number => daysBetween(first, day) / span;
  return {
    steps: waySteps.map((step) => ({
      step,
      day: days[step],
      place: placeOf(days[step]),
    })),
    late: way.spare < 0,
    recorded: seen &&
      spread && {
        ...seen,
        count: spread.count,
        from: placeOf(seen.expected),
        to: placeOf(seen.nineOfTen),
      },
  };
}

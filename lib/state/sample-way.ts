import type { IsoDay } from '../model/day';
import type { Draft } from '../model/draft';
import type { Facts } from '../model/facts';
import type { Market } from '../model/market';
import { daysBetween } from '../reckoning/days';
import { sampleTimeline, type SampleTimeline } from '../reckoning/sample-timeline';

export const waySteps = ['joined', 'approved', 'packed', 'arrival', 'lastSafe', 'end'] as const;
export type WayStep = (typeof waySteps)[number];

/** The way of a sample as it is drawn: each step with its day and its place from 0 to 1, the earliest day at 0. */
export interface SampleWay {
  readonly steps: readonly { readonly step: WayStep; readonly day: IsoDay; readonly place: number }[];
  /** It arrives after the last day that leaves the whole content window. */
  readonly late: boolean;
}

/** The way of a sample of this draft, counted as its rule counts; null while something for it is not known. */
export function sampleWayOf(
  draft: Draft | null,
  facts: Facts | null,
  market: Market | null,
): SampleWay | null {
  if (!draft || !facts || !market) return null;
  const { leadTimes, calendar, today } = facts;
  const { start, end, sampleOffered } = draft.fields;
  if (!leadTimes || !calendar || end.state !== 'read') return null;
  if (sampleOffered.state !== 'read' || sampleOffered.value !== 'yes') return null;
  if (draft.page === 'plus-create') {
    if (start.state !== 'read') return null;
    return drawn(sampleTimeline(start.value, end.value, leadTimes, leadTimes.content, calendar), end.value);
  }
  const { contentDays } = market.limits;
  if (!draft.page.startsWith('target-') || contentDays === 'unknown') return null;
  return drawn(sampleTimeline(today.day, end.value, leadTimes, contentDays.value, calendar), end.value);
}

function drawn(way: SampleTimeline, end: IsoDay): SampleWay {
  const days = { ...way, end } satisfies Readonly<Record<WayStep, IsoDay>>;
  const sorted = waySteps.map((step) => days[step]).sort();
  const [first = way.joined, last = end] = [sorted[0], sorted.at(-1)];
  const span = Math.max(1, daysBetween(first, last));
  return {
    steps: waySteps.map((step) => ({
      step,
      day: days[step],
      place: daysBetween(first, days[step]) / span,
    })),
    late: way.spare < 0,
  };
}

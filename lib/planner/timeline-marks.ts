/** What else belongs to a campaign on the line of days: LIVE, flash sales, ads and samples that arrived. Pure. */
import type { DayRange, IsoDay } from '../model/day';
import type { Sample, Slot } from '../model/plan';
import { adsStopOf, hasAds } from './ads-stop';

/** `ads-stop`: the day on which the authorisation ends. */
export const markKinds = ['live', 'flash-sale', 'ads', 'ads-stop', 'arrived'] as const;
export type MarkKind = (typeof markKinds)[number];
export interface LaneMark extends DayRange {
  readonly kind: MarkKind;
  /** How many samples arrived on the day; 1 for everything else. */
  readonly count: number;
}

/** The marks of a campaign by kind, each kind in the order of its days. */
export function marksOf(slot: Slot, samples: readonly Sample[]): readonly LaneMark[] {
  const windows = [...slot.windows].sort((a, b) => order(a.from, b.from));
  const stop = hasAds(slot) ? adsStopOf(slot) : null;
  const arrived = new Map<IsoDay, number>();
  for (const sample of samples) {
    if (sample.slot === slot.id && sample.arrived !== null)
      arrived.set(sample.arrived, (arrived.get(sample.arrived) ?? 0) + 1);
  }
  const marks: readonly LaneMark[] = [
    ...windows.map(({ kind, from, to }) => ({ kind, from, to, count: 1 })),
    ...(stop === null ? [] : [{ kind: 'ads-stop', from: stop.day, to: stop.day, count: 1 } as const]),
    ...[...arrived]
      .sort(([a], [b]) => order(a, b))
      .map(([day, count]) => ({ kind: 'arrived', from: day, to: day, count }) as const),
  ];
  return markKinds.flatMap((kind) => marks.filter((mark) => mark.kind === kind));
}

function order(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** What state each recorded sample is in and what is to be done for it until when (N15). Pure; days of the shop. */
import type { IsoDay } from '../model/day';
import type { Market } from '../model/market';
import type { Calendar, LeadTimes, Sample, Slot } from '../model/plan';
import { addDays } from '../reckoning/days';
import { afterDays, contentDue, isPaused, isWorkingDay } from '../reckoning/sample-timeline';

export const sampleStages = [
  'noted',
  'requested',
  'approved',
  'shipped',
  'arrived',
  'content-due',
  'posted',
] as const;
/** `noted`: no day is written down. `content-due`: arrived, and the last day for content has come. */
export type SampleStage = (typeof sampleStages)[number];

export const sampleTasks = ['decide', 'ship', 'receive', 'content'] as const;
export type SampleTask = (typeof sampleTasks)[number];

/** What is waited for, and the last day for it. */
export interface SampleDue {
  readonly task: SampleTask;
  readonly day: IsoDay;
  readonly overdue: boolean;
  /** Whether the day is the platform's, the seller's own, or counted from what the shop assumes. */
  readonly basis: 'limit' | 'typed' | 'assumed';
}
export interface SampleRow {
  readonly sample: Sample;
  readonly slot: Slot | null;
  readonly stage: SampleStage;
  readonly due: SampleDue | null;
}
export interface SampleFacts {
  readonly slots: readonly Slot[];
  readonly limits: Pick<Market['limits'], 'sampleDecisionDays' | 'contentDays'>;
  readonly leadTimes: LeadTimes;
  readonly calendar: Calendar;
  readonly today: IsoDay;
}

/** Every sample with its state: what is overdue first, then what is due next, then what waits for nothing. */
export function sampleRows(samples: readonly Sample[], facts: SampleFacts): readonly SampleRow[] {
  const slots = new Map(facts.slots.map((slot) => [slot.id, slot]));
  return samples
    .map((sample): SampleRow => {
      const slot = (sample.slot !== null && slots.get(sample.slot)) || null;
      const due = sampleDue(sample, slot, facts);
      return { sample, slot, due, stage: stageOf(sample, due, facts.today) };
    })
    .sort(
      (a, b) =>
        order(a.due?.day ?? '9', b.due?.day ?? '9') ||
        order(lastDay(b.sample), lastDay(a.sample)) ||
        order(a.sample.creator, b.sample.creator) ||
        order(a.sample.id, b.sample.id),
    );
}

/** What a sample waits for; null once content is posted, or while nothing is written down. */
export function sampleDue(sample: Sample, slot: Slot | null, facts: SampleFacts): SampleDue | null {
  const { requested, approved, shipped, arrived, posted } = sample;
  if (posted !== null) return null;
  const { limits, leadTimes, calendar, today } = facts;
  const due = (task: SampleTask, day: IsoDay, basis: SampleDue['basis']): SampleDue => {
    return { task, day, overdue: day < today, basis };
  };
  if (arrived !== null) {
    if (sample.contentDue !== null) return due('content', sample.contentDue, 'typed');
    const limit = limits.contentDays;
    const days = limit === 'unknown' ? leadTimes.content : limit.value;
    const day = contentDue(arrived, days, 0, slot?.end ?? null);
    return due('content', day, limit === 'unknown' ? 'assumed' : 'limit');
  }
  const carried = (day: IsoDay): boolean => !isPaused(day, calendar);
  if (shipped !== null) return due('receive', afterDays(shipped, leadTimes.transit, carried), 'assumed');
  if (approved !== null) {
    const packed = (day: IsoDay): boolean =>
      carried(day) && (!leadTimes.packOnWorkingDays || isWorkingDay(day, calendar));
    return due('ship', afterDays(approved, leadTimes.pack, packed), 'assumed');
  }
  if (requested === null) return null;
  const limit = limits.sampleDecisionDays;
  return limit === 'unknown'
    ? due('decide', addDays(requested, leadTimes.approve), 'assumed')
    : due('decide', addDays(requested, limit.value), 'limit');
}

/** The sample after its next step on `day`; itself when there is none. */
export function nextStep(sample: Sample, due: SampleDue | null, day: IsoDay): Sample {
  return due === null ? sample : { ...sample, [stepOf[due.task]]: day };
}
const stepOf = {
  decide: 'approved',
  ship: 'shipped',
  receive: 'arrived',
  content: 'posted',
} as const satisfies Record<SampleTask, keyof Sample>;

function stageOf(sample: Sample, due: SampleDue | null, today: IsoDay): SampleStage {
  if (sample.posted !== null) return 'posted';
  if (sample.arrived !== null) return due !== null && due.day <= today ? 'content-due' : 'arrived';
  if (sample.shipped !== null) return 'shipped';
  if (sample.approved !== null) return 'approved';
  return sample.requested === null ? 'noted' : 'requested';
}

function lastDay({ posted, arrived, shipped, approved, requested }: Sample): string {
  return posted ?? arrived ?? shipped ?? approved ?? requested ?? '';
}
function order(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

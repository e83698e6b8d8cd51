/** The way of a sample of a campaign of the plan, counted as its rule counts it. */
import type { IsoDay } from '../model/day';
import type { Calendar, LeadTimes, Slot } from '../model/plan';
import { lastSafeArrival, sampleTimeline, type SampleTimeline } from '../reckoning/sample-timeline';

/** null when no sample is offered, a day is open, or the kind has no start on the page. */
export function slotWay(slot: Slot, leadTimes: LeadTimes, calendar: Calendar): SampleTimeline | null {
  const { start, end } = slot;
  if (!sendsSamples(slot) || start === null || end === null) return null;
  return sampleTimeline(start, end, leadTimes, leadTimes.content, calendar);
}

/** The last safe arrival of a campaign's samples; null when none is offered, or the end is open. */
export function safeArrival(slot: Slot, { content }: LeadTimes): IsoDay | null {
  return sendsSamples(slot) && slot.end !== null ? lastSafeArrival(slot.end, content) : null;
}

function sendsSamples({ kind, sampleOffered }: Slot): boolean {
  return (kind === 'plus-task' || kind === 'plus-challenge') && sampleOffered === 'yes';
}

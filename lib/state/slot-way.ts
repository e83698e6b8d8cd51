/** The way of a sample of a campaign of the plan, counted as its rule counts it. */
import type { Calendar, LeadTimes, Slot } from '../model/plan';
import { sampleTimeline, type SampleTimeline } from '../reckoning/sample-timeline';

/** null when no sample is offered, a day is open, or the kind has no start on the page. */
export function slotWay(slot: Slot, leadTimes: LeadTimes, calendar: Calendar): SampleTimeline | null {
  const plus = slot.kind === 'plus-task' || slot.kind === 'plus-challenge';
  if (!plus || slot.sampleOffered !== 'yes' || slot.start === null || slot.end === null) return null;
  return sampleTimeline(slot.start, slot.end, leadTimes, leadTimes.content, calendar);
}

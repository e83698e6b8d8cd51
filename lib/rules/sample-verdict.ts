import type { Calendar, SampleSpread } from '../model/plan';
import type { Data, Finding } from '../model/report';
import { arrivalsBy } from '../reckoning/sample-spread';
import type { SampleTimeline } from '../reckoning/sample-timeline';
import { found, foundOrPass, pass, type Verdict } from './define-rule';

/**
 * Whether a sample arrives in time: by the lead times, and by the recorded samples where there are enough of them.
 * `never` is the message for a sample that no end of the campaign fits, null where there is none.
 */
export function sampleVerdict(
  way: SampleTimeline,
  data: Data,
  never: string | null,
  spread: SampleSpread | null,
  calendar: Calendar,
): Verdict {
  const late = never ?? (way.left < 0 ? 'afterEnd' : 'late');
  const inTime = way.spare === 0 ? 'noDayToSpare' : 'inTime';
  if (spread === null) return way.spare < 0 ? found('warning', 'end', late, data) : pass(inTime, data);
  const arrivals = arrivalsBy(spread, way.joined, calendar);
  const seen = {
    ...data,
    count: spread.count,
    expected: { day: arrivals.expected },
    nineOfTen: { day: arrivals.nineOfTen },
  };
  if (way.spare < 0) return foundOrPass([finding('warning', late, seen), finding('note', 'recorded', seen)]);
  if (arrivals.nineOfTen > way.lastSafe) return found('warning', 'end', 'recordedLate', seen);
  return pass(way.spare === 0 ? 'noDayToSpareRecorded' : 'inTimeRecorded', seen);
}

function finding(severity: Finding['severity'], message: string, data: Data): Finding {
  return { at: 'end', severity, message, data };
}

import { sampleTimeline } from '../../reckoning/sample-timeline';
import { defineRule, found, notApplicable, pass } from '../define-rule';

export default defineRule({
  id: 'plus-sample-arrives-late',
  severity: 'warning',
  pages: ['plus-create'],
  sources: ['cp-sample-deadline', 'cp-sample-advice', 'sm-02-id'],
  onlyWhen: { field: 'sampleOffered', is: 'yes' },
  needs: ['sampleOffered', 'start', 'end'],
  mayBeMissing: ['plusType'],
  limitsIfKnown: ['plusDays'],
  facts: ['leadTimes', 'calendar'],
  check({ sampleOffered, start, end, plusType }, { plusDays }, { leadTimes, calendar }) {
    if (sampleOffered === 'no') return notApplicable();
    const { content } = leadTimes;
    const way = sampleTimeline(start, end, leadTimes, content, calendar);
    const data = {
      arrival: { day: way.arrival },
      lastSafe: { day: way.lastSafe },
      end: { day: end },
      left: way.left,
      spare: way.spare,
      content,
      firstEnd: { day: way.firstEnd },
      length: way.smallestLength,
    };
    if (way.spare === 0) return pass('noDayToSpare', data);
    if (way.spare > 0) return pass('inTime', data);
    const longest = plusType && plusDays ? plusDays[plusType][1] : null;
    // Counted without the last day the length is one less, and only a length that both ways exceed is certainly too long.
    if (longest !== null && way.smallestLength - 1 > longest) {
      return found('warning', 'end', 'neverInTime', { ...data, longest });
    }
    return found('warning', 'end', way.left < 0 ? 'afterEnd' : 'late', data);
  },
});

import { sampleTimeline } from '../../reckoning/sample-timeline';
import { defineRule, notApplicable } from '../define-rule';
import { sampleVerdict } from '../sample-verdict';

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
  mayBeUnknown: ['sampleSpread'],
  check({ sampleOffered, start, end, plusType }, { plusDays }, { leadTimes, calendar, sampleSpread }) {
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
    const longest = plusType && plusDays ? plusDays[plusType][1] : null;
    // Counted without the last day the length is one less, and only a length that both ways exceed is certainly too long.
    const never = longest !== null && way.smallestLength - 1 > longest;
    return sampleVerdict(
      way,
      never ? { ...data, longest } : data,
      never ? 'neverInTime' : null,
      sampleSpread,
      calendar,
    );
  },
});

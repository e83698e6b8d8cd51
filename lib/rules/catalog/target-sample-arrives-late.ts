import { sampleTimeline } from '../../reckoning/sample-timeline';
import { defineRule, notApplicable } from '../define-rule';
import { sampleVerdict } from '../sample-verdict';

export default defineRule({
  id: 'target-sample-arrives-late',
  severity: 'warning',
  pages: ['target-create', 'target-edit'],
  sources: ['sm-02', 'sm-02-id', 'sm-02-vn'],
  onlyWhen: { field: 'sampleOffered', is: 'yes' },
  needs: ['sampleOffered', 'end'],
  limits: ['contentDays'],
  facts: ['today', 'leadTimes', 'calendar'],
  mayBeUnknown: ['sampleSpread'],
  check({ sampleOffered, end }, { contentDays: content }, { today, leadTimes, calendar, sampleSpread }) {
    if (sampleOffered === 'no') return notApplicable();
    // A creator can join today at the earliest: the invitation has no start of its own.
    const way = sampleTimeline(today.day, end, leadTimes, content, calendar);
    const data = {
      arrival: { day: way.arrival },
      lastSafe: { day: way.lastSafe },
      end: { day: end },
      left: way.left,
      spare: way.spare,
      content,
      firstEnd: { day: way.firstEnd },
    };
    return sampleVerdict(way, data, null, sampleSpread, calendar);
  },
});

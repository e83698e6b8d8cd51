import { foundOrPass, defineRule, notApplicable } from '../define-rule';
import type { Finding } from '../../model/report';
import { sampleTimeline } from '../../reckoning/sample-timeline';

export default defineRule({
  id: 'plus-shipping-pause-inside',
  severity: 'warning',
  pages: ['plus-create'],
  sources: ['sh-id-lebaran', 'sh-id-workdays', 'cal-fixed'],
  onlyWhen: { field: 'sampleOffered', is: 'yes' },
  needs: ['sampleOffered', 'start', 'end'],
  facts: ['leadTimes', 'calendar'],
  check({ sampleOffered, start, end }, _, { leadTimes, calendar }) {
    if (sampleOffered === 'no') return notApplicable();
    const { approved, arrival } = sampleTimeline(start, end, leadTimes, leadTimes.content, calendar);
    const way = { approved: { day: approved }, arrival: { day: arrival } };
    const finding = (message: string, data: Finding['data']): Finding => {
      return { at: 'start', severity: 'warning', message, data: { ...way, ...data } };
    };
    const pauses = calendar.pauses.filter(({ from, to }) => from <= arrival && to > approved);
    const holidays = calendar.holidays.filter((day) => approved < day && day <= arrival).sort();
    const [firstHoliday] = holidays;
    return foundOrPass([
      ...pauses.map(({ from, to }) => finding('pause', { from: { day: from }, to: { day: to } })),
      ...(firstHoliday === undefined
        ? []
        : [finding('holidays', { count: holidays.length, first: { day: firstHoliday } })]),
    ]);
  },
});

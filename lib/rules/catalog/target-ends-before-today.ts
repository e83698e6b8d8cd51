import { daysBetween } from '../../reckoning/days';
import { defineRule, found, pass } from '../define-rule';

export default defineRule({
  id: 'target-ends-before-today',
  severity: 'blocker',
  pages: ['target-create', 'target-edit'],
  sources: ['tc-endtime'],
  needs: ['end'],
  facts: ['today'],
  check({ end }, _, { today }) {
    if (end >= today.day) return pass();
    const data = { end: { day: end }, today: { day: today.day }, days: daysBetween(end, today.day) };
    return found('blocker', 'end', 'past', data);
  },
});

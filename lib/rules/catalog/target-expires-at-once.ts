import { addDays, daysBetween } from '../../reckoning/days';
import { defineRule, found, notApplicable, pass } from '../define-rule';

export default defineRule({
  id: 'target-expires-at-once',
  severity: 'warning',
  pages: ['target-create', 'target-edit'],
  sources: ['tc-status', 'tc-endtime'],
  needs: ['end'],
  limits: ['targetExpiringDays'],
  facts: ['today'],
  check({ end }, { targetExpiringDays: limit }, { today }) {
    const left = daysBetween(today.day, end);
    // An end that is past is no longer expiring; target-ends-before-today says what is wrong.
    if (left < 0) return notApplicable();
    // It ends at 23:59:59, so `limit` whole days before the end day more than `limit` times 24 hours are left.
    if (left >= limit) return pass();
    const first = { day: addDays(today.day, limit) };
    return found('warning', 'end', 'expiring', { end: { day: end }, left, limit, first });
  },
});

import { daysBetween } from '../../reckoning/days';
import { defineRule, found, pass } from '../define-rule';

export default defineRule({
  id: 'plus-starts-before-today',
  severity: 'warning',
  pages: ['plus-create'],
  sources: ['cp-start'],
  needs: ['start'],
  facts: ['today'],
  check({ start }, _, { today }) {
    if (start >= today.day) return pass();
    const days = daysBetween(start, today.day);
    return found('warning', 'start', 'past', { start: { day: start }, today: { day: today.day }, days });
  },
});

import { addDays, daysBetween } from '../../reckoning/days';
import { defineRule, found, pass } from '../define-rule';

export default defineRule({
  id: 'flat-fee-length-out-of-range',
  severity: 'warning',
  pages: ['flat-fee-create'],
  sources: ['ff-period'],
  needs: ['end'],
  limits: ['flatFeeDays'],
  facts: ['today'],
  check({ end }, { flatFeeDays: [min, max] }, { today }) {
    const fewer = daysBetween(today.day, end);
    const days = fewer + 1;
    const outside = [days, fewer].filter((length) => length < min || length > max).length;
    if (outside === 0) return pass();
    const data = {
      days,
      fewer,
      min,
      max,
      from: { day: addDays(today.day, min) },
      to: { day: addDays(today.day, max - 1) },
    };
    return found('warning', 'end', outside === 2 ? 'outside' : 'edge', data);
  },
});

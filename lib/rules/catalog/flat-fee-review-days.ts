import { addDays, daysBetween } from '../../reckoning/days';
import { defineRule, found } from '../define-rule';

export default defineRule({
  id: 'flat-fee-review-days',
  severity: 'note',
  pages: ['flat-fee-create'],
  sources: ['ff-accept-7', 'ff-revise-7'],
  needs: ['end'],
  limits: ['flatFeeReview'],
  facts: ['today'],
  check({ end }, { flatFeeReview: { acceptDays, reviseDays, rounds } }, { today }) {
    const taken = acceptDays + reviseDays * rounds;
    const last = addDays(today.day, taken);
    const left = Math.max(0, daysBetween(last, end));
    const data = { acceptDays, reviseDays, rounds, taken, left, end: { day: end }, last: { day: last } };
    return found('note', 'end', left === 0 ? 'noneLeft' : 'taken', data);
  },
});

import { addHours } from '../../reckoning/days';
import { judgedAt } from '../../reckoning/pay-moment';
import { quotaAt } from '../../reckoning/quota';
import { defineRule, found, notApplicable, pass } from '../define-rule';

export default defineRule({
  id: 'plus-last-slot',
  severity: 'note',
  pages: ['plus-create'],
  sources: ['cp-quota', 'cp-d1'],
  limits: ['plusQuota'],
  facts: ['today', 'creations'],
  mayBeUnknown: ['payDay'],
  check(_, { plusQuota }, { today, creations, payDay }) {
    const at = judgedAt(today, payDay);
    const { strict } = quotaAt(creations, at, plusQuota);
    // With none left there is no last slot to take; plus-quota-spent says what is wrong.
    if (strict.left === 0) return notApplicable();
    if (strict.left > 1) return pass();
    const free = strict.nextFree ?? addHours(at, plusQuota.days * 24);
    const { zone, label } = today;
    return found('note', null, 'last', {
      used: strict.used,
      limit: strict.limit,
      free: { at: free, zone, label },
      exact: strict.exact ? 1 : 0,
    });
  },
});

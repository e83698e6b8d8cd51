import type { Data } from '../../model/report';
import { judgedAt } from '../../reckoning/pay-moment';
import { quotaAt } from '../../reckoning/quota';
import { defineRule, found, pass } from '../define-rule';

export default defineRule({
  id: 'plus-quota-spent',
  severity: 'blocker',
  pages: ['plus-create'],
  sources: ['cp-quota', 'cp-quota-example', 'cp-d1'],
  limits: ['plusQuota'],
  facts: ['today', 'creations'],
  mayBeUnknown: ['payDay'],
  check(_, { plusQuota }, { today, creations, payDay }) {
    const { zone, label } = today;
    const at = judgedAt(today, payDay);
    const { strict, lenient } = quotaAt(creations, at, plusQuota);
    if (strict.left > 0) return pass();
    const data: Data = {
      used: strict.used,
      limit: strict.limit,
      days: plusQuota.days,
      at: { at, zone, label },
      free: { at: strict.firstFree, zone, label },
      exact: strict.exact ? 1 : 0,
      lenientUsed: lenient.used,
      lenientFree: { at: lenient.firstFree, zone, label },
      lenientExact: lenient.exact ? 1 : 0,
    };
    if (lenient.left > 0) return found('warning', null, 'spentByOneCount', data);
    const same = strict.firstFree === lenient.firstFree;
    return found('blocker', null, same ? 'spent' : 'spentByBoth', data);
  },
});

import type { Finding } from '../../model/report';
import { addDays } from '../../reckoning/days';
import { openRateOn } from '../../reckoning/open-rates';
import { cannotTell, cannotTellUnread, defineRule, foundOrPass, pass } from '../define-rule';

export default defineRule({
  id: 'open-rate-cut-waits',
  severity: 'note',
  pages: ['open-edit'],
  sources: ['oc-lower-30', 'oc-lower-30-us', 'oc-lower-30-vn'],
  needs: ['commission'],
  mayBeMissing: ['products'],
  limits: ['openCutDays'],
  facts: ['today', 'openRates'],
  check({ commission, products }, { openCutDays: wait }, { today, openRates }) {
    const one = commission.low === commission.high ? commission.low : null;
    const known = [...new Set(openRates.map(({ product }) => product))];
    // A form of one rate without a product list may be about the one product that the plan knows: its cut is named.
    const alone = known.length === 1 && one !== null ? known.map((id) => ({ id, commission: one })) : [];
    const changes = (products ?? alone).map(({ id, commission: own }) => {
      const before = id === null ? null : openRateOn(openRates, id, today.day);
      const now = own ?? one;
      return id === null || before === null || now === null ? null : { id, before, now };
    });
    const cuts = changes.flatMap((change): readonly Finding[] => {
      if (change === null || change.now >= change.before) return [];
      const data = {
        product: change.id,
        before: { rate: change.before },
        now: { rate: change.now },
        wait,
        from: { day: addDays(today.day, wait) },
      };
      return [{ at: 'commission', severity: 'note', message: 'waits', data }];
    });
    if (cuts.length > 0) return foundOrPass(cuts);
    // The form may be about a product that the plan does not know.
    if (products === null) return cannotTellUnread('products');
    return changes.length === 0 || changes.includes(null) ? cannotTell('noEarlierRate') : pass();
  },
});

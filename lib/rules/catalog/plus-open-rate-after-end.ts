import type { Finding } from '../../model/report';
import { addDays } from '../../reckoning/days';
import { openRateOn, protectedRateOn } from '../../reckoning/open-rates';
import { cannotTell, cannotTellUnread, defineRule, foundOrPass, pass } from '../define-rule';

export default defineRule({
  id: 'plus-open-rate-after-end',
  severity: 'note',
  pages: ['plus-create'],
  sources: ['cp-commission-after', 'oc-lower-30', 'X2'],
  needs: ['commission', 'end'],
  mayBeMissing: ['products'],
  limits: ['openCutDays'],
  facts: ['openRates'],
  check({ end, products }, { openCutDays }, { openRates }) {
    const after = addDays(end, 1);
    // Without readable products every product of the history may be meant.
    const ids = new Set(products ? products.map(({ id }) => id) : openRates.map(({ product }) => product));
    const known = [...ids].flatMap((product) => {
      const current = product === null ? null : openRateOn(openRates, product, after);
      return product === null || current === null ? [] : [{ product, current }];
    });
    const findings = known.flatMap(({ product, current }): readonly Finding[] => {
      const kept = protectedRateOn(openRates, product, after, openCutDays);
      if (!kept) return [];
      const rates = { current: { rate: current }, kept: { rate: kept.rate } };
      const data = { product, after: { day: after }, until: { day: kept.until }, ...rates };
      return [{ at: 'commission', severity: 'note', message: 'disagree', data }];
    });
    if (findings.length > 0) return foundOrPass(findings);
    // The draft may offer a product that the history does not name.
    if (products === null) return cannotTellUnread('products');
    return known.length > 0 && known.length === ids.size ? pass() : cannotTell('noRate');
  },
});

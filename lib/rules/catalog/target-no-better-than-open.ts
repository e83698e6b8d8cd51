import type { Product } from '../../model/draft';
import type { RateRange } from '../../model/money';
import type { OpenRate } from '../../model/plan';
import type { IsoDay } from '../../model/day';
import type { Finding } from '../../model/report';
import { openRateOn } from '../../reckoning/open-rates';
import { cannotTell, defineRule, found, foundOrPass, pass, type Verdict } from '../define-rule';

export default defineRule({
  id: 'target-no-better-than-open',
  severity: 'warning',
  pages: ['target-create', 'target-edit'],
  sources: ['tc-priority'],
  needs: ['commission'],
  mayBeMissing: ['openCommission', 'products'],
  facts: ['today'],
  mayBeUnknown: ['openRates'],
  check({ commission, openCommission, products }, _, { today, openRates }) {
    if (openCommission) return byRange(commission, openCommission);
    if (openRates && products) return byProduct(products, openRates, today.day);
    return cannotTell('noOpenRate');
  },
});

/**
 * The page shows ranges: only what is certain of them is said. The product with the lowest own rate has an open rate in
 * the range of open rates, and the one with the highest open rate an own rate in the range of own rates.
 */
function byRange(own: RateRange, open: RateRange): Verdict {
  const data = { own: { rates: own }, open: { rates: open } };
  if (own.low > open.high) return pass('better', data);
  if (own.high < open.low) return found('warning', 'commission', 'lower', data);
  if (own.low === own.high && open.low === open.high) return found('note', 'commission', 'equal', data);
  if (own.low < open.low || own.high < open.high) return found('warning', 'commission', 'someLower', data);
  if (own.low === open.low || own.high === open.high) return found('note', 'commission', 'someEqual', data);
  return cannotTell('mixed', data);
}

function byProduct(products: readonly Product[], history: readonly OpenRate[], day: IsoDay): Verdict {
  const compared = products.map(({ id, commission }) => {
    const open = id === null ? null : openRateOn(history, id, day);
    return open === null || commission === null ? null : { product: id ?? '', own: commission, open };
  });
  const findings = compared.flatMap((one): readonly Finding[] => {
    if (one === null || one.own > one.open) return [];
    const data = { product: one.product, own: { rate: one.own }, open: { rate: one.open } };
    const [severity, message] = one.own < one.open ? lower : equal;
    return [{ at: 'commission', severity, message, data }];
  });
  if (findings.length === 0 && (compared.length === 0 || compared.includes(null))) {
    return cannotTell('noOpenRate');
  }
  return foundOrPass(findings);
}
const lower = ['warning', 'productLower'] as const;
const equal = ['note', 'productEqual'] as const;

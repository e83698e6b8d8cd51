import { defineRule, foundOrPass, notApplicable } from '../define-rule';
import { rateFindings } from '../rate-findings';

export default defineRule({
  id: 'target-ads-rate-out-of-range',
  severity: 'blocker',
  pages: ['target-create', 'target-edit'],
  sources: ['ad-rate'],
  // The rate is optional: left blank, the standard rate counts for ads too.
  mayBeBlank: ['adsCommission'],
  limits: ['adsCommission'],
  check({ adsCommission }, { adsCommission: bounds }) {
    if (adsCommission === null) return notApplicable();
    return foundOrPass(rateFindings('adsCommission', adsCommission, bounds));
  },
});

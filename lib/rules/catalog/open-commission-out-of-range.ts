import { defineRule, foundOrPass } from '../define-rule';
import { rateFindings } from '../rate-findings';

export default defineRule({
  id: 'open-commission-out-of-range',
  severity: 'blocker',
  pages: ['open-edit', 'open-list'],
  sources: ['oc-range'],
  needs: ['commission'],
  limits: ['openCommission'],
  check({ commission }, { openCommission }) {
    return foundOrPass(rateFindings('commission', commission, openCommission));
  },
});

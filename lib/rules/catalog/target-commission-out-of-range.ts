import { defineRule, foundOrPass } from '../define-rule';
import { rateFindings } from '../rate-findings';

export default defineRule({
  id: 'target-commission-out-of-range',
  severity: 'blocker',
  pages: ['target-create', 'target-edit'],
  sources: ['tc-commission-range', 'tc-commission-placeholder', 'hp-commission-gb', 'X3'],
  needs: ['commission'],
  limits: ['targetCommission'],
  check({ commission }, { targetCommission }) {
    return foundOrPass(rateFindings('commission', commission, targetCommission));
  },
});

import { daysBetween } from '../../reckoning/days';
import { defineRule, found, notApplicable, pass } from '../define-rule';

export default defineRule({
  id: 'target-ads-outlive-collaboration',
  severity: 'warning',
  pages: ['target-create', 'target-edit'],
  sources: ['ad-pause', 'ad-code-days', 'ad-code-expired', 'ad-code-survives'],
  onlyWhen: { field: 'adsAuthorisation', is: 'yes' },
  needs: ['end', 'adsAuthorisation'],
  facts: ['adsEnd'],
  check({ end, adsAuthorisation }, _, { adsEnd }) {
    if (adsAuthorisation === 'no') return notApplicable();
    if (adsEnd <= end) return pass();
    const days = daysBetween(end, adsEnd);
    return found('warning', 'end', 'outlive', { end: { day: end }, adsEnd: { day: adsEnd }, days });
  },
});

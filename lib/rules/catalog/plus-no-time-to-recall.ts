import { undoDays } from '../../reckoning/payment';
import { defineRule, found, pass } from '../define-rule';

/** Fewer days than this are worth a note. */
const comfortable = 3;

export default defineRule({
  id: 'plus-no-time-to-recall',
  severity: 'warning',
  pages: ['plus-create'],
  sources: ['cp-recall', 'cp-no-cancel-running'],
  needs: ['start'],
  facts: ['payDay'],
  check({ start }, _, { payDay }) {
    const days = undoDays(payDay, start);
    const data = { days, payDay: { day: payDay }, start: { day: start } };
    if (days < 0) return found('warning', 'start', 'paidAfterStart', data);
    if (days === 0) return found('warning', 'start', 'none', data);
    if (days < comfortable) return found('note', 'start', 'few', data);
    return pass('enough', data);
  },
});

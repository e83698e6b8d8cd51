import { shareOf } from '../../reckoning/payment';
import { defineRule, found, pass } from '../define-rule';

export default defineRule({
  id: 'plus-refund-unknown',
  severity: 'note',
  pages: ['plus-create'],
  sources: ['cp-refund-unmet', 'cp-refund-exists'],
  needs: ['budget'],
  mayBeUnknown: ['refundRate'],
  check({ budget }, _, { refundRate }) {
    if (refundRate === null) return found('note', 'budget', 'zero', { budget: { money: budget } });
    return pass('entered', { rate: { rate: refundRate }, refund: { money: shareOf(budget, refundRate) } });
  },
});

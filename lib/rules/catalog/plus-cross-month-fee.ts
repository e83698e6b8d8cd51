import { crossMonth, sameMonthPlan, shareOf } from '../../reckoning/payment';
import { defineRule, found, pass } from '../define-rule';

export default defineRule({
  id: 'plus-cross-month-fee',
  severity: 'warning',
  pages: ['plus-create'],
  sources: ['cp-extra-fee', 'cp-extra-fee-example', 'cp-refund-exists'],
  needs: ['start', 'end', 'budget'],
  limits: ['plusCrossMonthFee'],
  facts: ['today', 'payDay'],
  check({ start, end, budget }, { plusCrossMonthFee: rate }, { today, payDay }) {
    const cross = crossMonth(payDay, start, end);
    if (cross.refund === 'none') return pass();
    const data = {
      payDay: { day: payDay },
      start: { day: start },
      end: { day: end },
      rate: { rate },
      extra: { money: shareOf(budget, rate) },
      charged: { month: cross.charged },
      back: { month: cross.back },
    };
    const plan = sameMonthPlan({ payDay, start, end }, today.day);
    const planned = plan && {
      newPayDay: { day: plan.payDay },
      newStart: { day: plan.start },
      newEnd: { day: plan.end },
    };
    const afterEnd = cross.refund === 'after-end';
    const message = afterEnd ? 'afterEnd' : 'afterRecall';
    return found(afterEnd ? 'warning' : 'note', 'start', plan ? message : `${message}NoPlan`, {
      ...data,
      ...planned,
    });
  },
});

import { monthOf } from '../../reckoning/days';
import { costs, costsFee } from '../../reckoning/cash-flow';
import { cannotTell, cannotTellWithout, defineRule, found, pass } from '../define-rule';

export default defineRule({
  id: 'plus-budget-over-cap',
  severity: 'warning',
  pages: ['plus-create'],
  sources: [],
  needs: ['budget'],
  facts: ['payDay', 'budgetCap'],
  mayBeUnknown: ['slots'],
  check({ budget }, _, { payDay, budgetCap: cap, slots }) {
    const month = monthOf(payDay);
    const { currency } = budget;
    if (cap.currency !== currency) return cannotTell('otherCurrency', { cap: { money: cap } });
    const paid = (slots ?? []).filter(({ deletedAt, status, kind, fee, payDay: day }) => {
      if (deletedAt !== null || costs[status] === 'nothing' || (fee === null && !costsFee[kind]))
        return false;
      return day !== null && monthOf(day) === month;
    });
    const fees = paid.map(({ fee }) => (fee?.currency === currency ? fee.minor : null));
    const known = fees.filter((minor) => minor !== null);
    const unknown = fees.length - known.length;
    const total = known.reduce((sum, minor) => sum + minor, budget.minor);
    const data = {
      total: { money: { minor: total, currency } },
      cap: { money: cap },
      over: { money: { minor: Math.max(0, total - cap.minor), currency } },
      month: { month },
      others: paid.length,
      unknown,
    };
    if (total > cap.minor) return found('warning', 'budget', 'over', data);
    // Over the cap alone is over whatever else is planned; within it says nothing while the plan is not known.
    if (slots === null) return cannotTellWithout({ kind: 'fact', fact: 'slots' });
    // A fee that is not known is never zero: the month may be over the cap already.
    return unknown > 0 ? cannotTell('unknownFees', data) : pass('within', data);
  },
});

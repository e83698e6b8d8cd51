import type { IsoDay } from '../../model/day';
import type { Finding } from '../../model/report';
import { addDays, daysBetween } from '../../reckoning/days';
import { cannotTell, defineRule, foundOrPass, notApplicable } from '../define-rule';

/** Days left below which a request is urgent, or soon due. */
const urgent = 2;
const soon = 4;

export default defineRule({
  id: 'sample-decision-due',
  severity: 'warning',
  pages: ['sample-list'],
  sources: ['sm-01'],
  limitsIfKnown: ['sampleDecisionDays'],
  facts: ['today', 'sampleRequests'],
  check(_, { sampleDecisionDays: days }, { today, sampleRequests }) {
    if (sampleRequests.length === 0) return notApplicable();
    // The row's own last day goes before the market's number of days.
    const dues = sampleRequests.map(({ requested, decideBy }) => {
      return decideBy ?? (requested !== null && days !== null ? addDays(requested, days) : null);
    });
    const known = dues.filter((due) => due !== null).sort();
    const left = (due: IsoDay): number => daysBetween(today.day, due);
    const finding = (
      severity: 'warning' | 'note',
      message: string,
      of: readonly IsoDay[],
    ): readonly Finding[] => {
      const [first] = of;
      if (first === undefined) return [];
      return [{ at: null, severity, message, data: { count: of.length, first: { day: first } } }];
    };
    const findings = [
      ...finding(
        'warning',
        'overdue',
        known.filter((due) => left(due) < 0),
      ),
      ...finding(
        'warning',
        'urgent',
        known.filter((due) => left(due) >= 0 && left(due) < urgent),
      ),
      ...finding(
        'note',
        'soon',
        known.filter((due) => left(due) >= urgent && left(due) < soon),
      ),
    ];
    if (findings.length === 0 && known.length < dues.length) return cannotTell('noDeadline');
    return foundOrPass(findings);
  },
});

import type { Slot } from '../../model/plan';
import type { Finding } from '../../model/report';
import type { TodayHere } from '../../model/facts';
import { addHours, compareInstants } from '../../reckoning/days';
import { isOpenInvitation, wasSent } from '../../reckoning/plan-lists';
import { cannotTellWithout, defineRule, found, foundOrPass, pass } from '../define-rule';

export default defineRule({
  id: 'target-invitation-quota',
  severity: 'warning',
  pages: ['target-create'],
  sources: ['tc-q-24h-id', 'tc-q-roll-id', 'tc-q-open-id', 'tc-q-weekly-us', 'X5', 'X6'],
  limitsIfKnown: ['targetInvitationsPer24h', 'targetInvitationsOpen', 'targetOutreachWeek'],
  facts: ['today'],
  mayBeUnknown: ['slots'],
  check(_, limits, { today, slots }) {
    const { targetInvitationsPer24h: day, targetInvitationsOpen: open, targetOutreachWeek: week } = limits;
    if (day === null || open === null) {
      if (week !== null) return found('note', null, 'weekly');
      const limit = day === null ? 'targetInvitationsPer24h' : 'targetInvitationsOpen';
      return cannotTellWithout({ kind: 'limit', limit });
    }
    if (slots === null) return cannotTellWithout({ kind: 'fact', fact: 'slots' });
    const sent = slots.filter((slot) => wasSentSince(slot, today)).length;
    const running = slots.filter((slot) => isOpenInvitation(slot, today.day)).length;
    const finding = (message: string, count: number, limit: number): readonly Finding[] =>
      count < limit ? [] : [{ at: null, severity: 'warning', message, data: { count, limit } }];
    const findings = [...finding('spent', sent, day), ...finding('tooManyOpen', running, open)];
    return findings.length > 0 ? foundOrPass(findings) : pass('within', { sent, day, running, open });
  },
});

/** Sent in the 24 hours before now; one of exactly 24 hours ago no longer counts. */
function wasSentSince(slot: Slot, { at }: TodayHere): boolean {
  if (slot.kind !== 'target' && slot.kind !== 'flat-fee') return false;
  const { createdAt } = slot;
  return (
    wasSent(slot) && compareInstants(createdAt, at) <= 0 && compareInstants(addHours(createdAt, 24), at) > 0
  );
}

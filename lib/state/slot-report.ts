/** The judgement of a campaign of the plan, by the same engine and facts as a draft on the page. */
import type { Instant } from '../model/day';
import type { Market } from '../model/market';
import type { Slot } from '../model/plan';
import type { Report } from '../model/report';
import { draftOfSlot } from '../planner/draft-of-slot';
import { creationDay } from '../planner/quota-strip';
import { compareInstants, dayOf, startOfDay } from '../reckoning/days';
import type { PayAdvice } from '../reckoning/pay-advice';
import { factsOf, type OwnPlan } from './facts-of';
import type { Judge } from './judge';
import { adviceOf } from './sidebar-advice';

/** Judged as on the day it would be created, or now when that has come. The campaign is not compared with itself. */
export function slotReport(slot: Slot, own: OwnPlan, market: Market, now: Instant, judge: Judge): Report {
  const { draft, facts } = asDraft(slot, own, market, now, judge);
  return judge.report(draft, market, facts);
}

/** What the pay day of a campaign means; null while it or the days are not known, or where nothing is paid for. */
export function slotAdvice(
  slot: Slot,
  own: OwnPlan,
  market: Market,
  now: Instant,
  judge: Judge,
): PayAdvice | null {
  const { draft, facts } = asDraft(slot, own, market, now, judge);
  return adviceOf(judge, draft, market, facts);
}

function asDraft(slot: Slot, own: OwnPlan, market: Market, now: Instant, judge: Judge) {
  const day = creationDay(slot, dayOf(now, market.zone));
  const then = day === null ? now : startOfDay(day, market.zone);
  const at = compareInstants(then, now) > 0 ? then : now;
  const facts = factsOf(judge, { market, at, own, slot: slot.id, payDay: slot.payDay });
  return { draft: draftOfSlot(slot, market.id, at), facts };
}

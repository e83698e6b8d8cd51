import type { Draft } from '../model/draft';
import type { Facts } from '../model/facts';
import type { Market } from '../model/market';
import type { PayAdvice } from '../reckoning/pay-advice';
import type { Judge } from './judge';

/** What the planned day of payment means; null while it or the days of the campaign are not known. */
export function adviceOf(
  judge: Judge,
  draft: Draft | null,
  market: Market | null,
  facts: Facts | null,
): PayAdvice | null {
  const fields = draft?.page === 'plus-create' ? draft.fields : null;
  const limit = market?.programmes.includes('plus') ? market.limits.plusCrossMonthFee : null;
  if (!fields || !limit || !facts?.payDay) return null;
  const { start, end, budget } = fields;
  if (start.state !== 'read' || end.state !== 'read' || end.value < start.value) return null;
  return judge.payAdvice({
    payDay: facts.payDay,
    start: start.value,
    end: end.value,
    today: facts.today.day,
    fee: budget.state === 'read' ? budget.value : null,
    rate: limit === 'unknown' ? null : limit.value,
  });
}

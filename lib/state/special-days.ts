/** Days worth knowing as the seller has them, one by one. */
import { occurrences, ownCalendarItems } from '../markets/calendar';
import type { MarketId } from '../model/market';
import type { MarketCalendar } from '../model/plan';
import type { SpecialDays } from '../planner/month';

/** Sale days, paydays, holidays and pauses that are switched on. A season is too long to be shaded. */
export function specialDays(market: MarketId, own: MarketCalendar | null): readonly SpecialDays[] {
  return ownCalendarItems(market, own)
    .filter(({ on, kind }) => on && kind !== 'season')
    .flatMap((item) =>
      occurrences(item).map(({ from, to }) => ({
        key: `${item.id} ${from}`,
        name: item.name,
        kind: item.kind,
        from,
        to,
      })),
    );
}

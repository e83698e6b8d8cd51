import type { CalendarItem } from '../../model/calendar';
import type { MarketId } from '../../model/market';

/**
 * Public holidays that fall on the same day each year in the whole market, `MM-DD`. General knowledge, marked so
 * (cal-fixed); holidays that move with the moon or with a decree are not here.
 */
const fixed = {
  ID: ['01-01', '05-01', '06-01', '08-17', '12-25'],
  VN: ['01-01', '04-30', '05-01', '09-02'],
  TH: ['01-01', '04-06', '04-13', '04-14', '04-15', '05-01', '08-12', '12-05', '12-10', '12-31'],
  MY: ['05-01', '08-31', '09-16', '12-25'],
  PH: ['01-01', '04-09', '05-01', '06-12', '11-30', '12-25', '12-30'],
  SG: ['01-01', '05-01', '08-09', '12-25'],
  US: ['01-01', '06-19', '07-04', '11-11', '12-25'],
  GB: ['01-01', '12-25', '12-26'],
  DE: ['01-01', '05-01', '10-03', '12-25', '12-26'],
  ES: ['01-01', '01-06', '05-01', '08-15', '10-12', '11-01', '12-06', '12-08', '12-25'],
  FR: ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'],
  IT: ['01-01', '01-06', '04-25', '05-01', '06-02', '08-15', '11-01', '12-08', '12-25', '12-26'],
  IE: ['01-01', '03-17', '12-25', '12-26'],
  MX: ['01-01', '05-01', '09-16', '12-25'],
  BR: ['01-01', '04-21', '05-01', '09-07', '10-12', '11-02', '11-15', '11-20', '12-25'],
  JP: ['01-01', '02-11', '02-23', '04-29', '05-03', '05-04', '05-05', '08-11', '11-03', '11-23'],
} as const satisfies Record<MarketId, readonly string[]>;

/** The fixed public holidays of a market as calendar items. */
export function fixedHolidays(market: MarketId): readonly CalendarItem[] {
  return fixed[market].map((day) => ({
    id: `holiday-${market.toLowerCase()}-${day}`,
    name: day,
    kind: 'holiday',
    when: { every: 'year', from: day, to: day },
    source: 'cal-fixed',
    on: true,
  }));
}

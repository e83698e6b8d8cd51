import type { CalendarItem } from '../../model/calendar';
import type { IsoDay } from '../../model/day';

/** What moves sales and parcels in Indonesia, beside double dates and fixed holidays. */
export const indonesiaItems: readonly CalendarItem[] = [
  {
    id: 'payday-id',
    name: 'Payday Sale',
    kind: 'payday',
    when: { every: 'month', from: 25, to: 30 },
    source: 'cal-payday',
    on: true,
  },
  {
    id: 'harbolnas-id',
    name: 'Harbolnas',
    kind: 'sale',
    when: { every: 'year', from: '12-10', to: '12-12' },
    source: 'cal-harbolnas',
    on: true,
  },
  {
    id: 'independence-id',
    name: '17 Agustus',
    kind: 'sale',
    when: { every: 'year', from: '08-17', to: '08-17' },
    source: 'cal-aug17',
    on: true,
  },
  once('ramadan-2026-id', 'Ramadan 2026', 'season', '2026-02-18', '2026-03-20', 'cal-ramadan-2026'),
  once('lebaran-2026-id', 'Lebaran 2026', 'holiday', '2026-03-20', '2026-03-24', 'cal-lebaran-2026'),
  once('lebaran-shipping-2026-id', 'Lebaran 2026', 'pause', '2026-03-17', '2026-03-24', 'cal-lebaran-ship'),
  once('ramadan-2027-id', 'Ramadan 2027', 'season', '2027-02-08', '2027-03-09', 'cal-2027'),
  once('lebaran-2027-id', 'Lebaran 2027', 'holiday', '2027-03-10', '2027-03-11', 'cal-2027'),
];

/** Dates of one year only wait for the seller's yes: the next year's are not announced or are estimates. */
function once(
  id: string,
  name: string,
  kind: CalendarItem['kind'],
  from: string,
  to: string,
  source: string,
): CalendarItem {
  return {
    id,
    name,
    kind,
    when: { every: 'once', from: from as IsoDay, to: to as IsoDay },
    source,
    on: false,
  };
}

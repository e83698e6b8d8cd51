/** How each of the tables of `kept` is written. */
import type { ChangeKey } from '../model/change';
import type { Creator, MarketCalendar, RateEntry, Sample } from '../model/plan';
import type { KeptTable, RowChange, Rows } from './port';

export interface Kept {
  readonly id: string;
  readonly revision: number;
}
/** What one of the tables does in its own way. */
export interface Kind<R extends Kept> {
  readonly table: KeptTable;
  readonly of: (rows: Rows) => R | undefined;
  readonly changed: (key: string, after: R | null) => RowChange;
  readonly changes: readonly [added: ChangeKey, changed: ChangeKey, deleted: ChangeKey];
  readonly shopOf: (row: R) => string | null;
  readonly nameOf: (row: R) => string;
  readonly fits: (row: R) => boolean;
}

export const samples: Kind<Sample> = {
  table: 'samples',
  of: ({ kept }) => kept.samples[0],
  changed: (key, after) => ({ table: 'samples', key, after }),
  changes: ['sampleAdded', 'sampleChanged', 'sampleDeleted'],
  shopOf: ({ shop }) => shop,
  nameOf: ({ creator }) => creator,
  fits: () => true,
};
export const rates: Kind<RateEntry> = {
  table: 'rates',
  of: ({ kept }) => kept.rates[0],
  changed: (key, after) => ({ table: 'rates', key, after }),
  changes: ['rateAdded', 'rateChanged', 'rateDeleted'],
  shopOf: ({ shop }) => shop,
  nameOf: ({ productName, productId }) => productName ?? productId ?? '',
  fits: ({ productName, productId }) => productName !== null || productId !== null,
};
export const calendars: Kind<MarketCalendar> = {
  table: 'calendars',
  of: ({ kept }) => kept.calendars[0],
  changed: (key, after) => ({ table: 'calendars', key, after }),
  changes: ['calendarChanged', 'calendarChanged', 'calendarChanged'],
  shopOf: () => null,
  nameOf: ({ id }) => id,
  fits: ({ entries }) => entries.every(({ from, to }) => from <= to),
};
export const creators: Kind<Creator> = {
  table: 'creators',
  of: ({ kept }) => kept.creators[0],
  changed: (key, after) => ({ table: 'creators', key, after }),
  changes: ['creatorAdded', 'creatorChanged', 'creatorDeleted'],
  shopOf: ({ shop }) => shop,
  nameOf: ({ handle }) => handle,
  fits: () => true,
};

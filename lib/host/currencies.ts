import type { MarketId } from '../model/market';
import type { Currency } from '../model/money';

/**
 * The currency of each market's shops. The same as in `lib/markets` (a test compares them): the reader needs nothing
 * else of that room and is injected without it.
 */
export const currencies = {
  ID: 'IDR',
  VN: 'VND',
  TH: 'THB',
  MY: 'MYR',
  PH: 'PHP',
  SG: 'SGD',
  US: 'USD',
  GB: 'GBP',
  DE: 'EUR',
  ES: 'EUR',
  FR: 'EUR',
  IT: 'EUR',
  IE: 'EUR',
  MX: 'MXN',
  BR: 'BRL',
  JP: 'JPY',
} as const satisfies Record<MarketId, Currency>;

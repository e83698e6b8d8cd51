/**
 * What is known of each market: currency, clock, languages, kinds of collaboration and limits. Data only; a limit
 * carries its source. Adding a market is one file here and one line in this map.
 */
import type { Market, MarketId } from '../model/market';
import { brazil } from './br';
import { germany } from './de';
import { spain } from './es';
import { france } from './fr';
import { unitedKingdom } from './gb';
import { indonesia } from './id';
import { ireland } from './ie';
import { italy } from './it';
import { japan } from './jp';
import { mexico } from './mx';
import { malaysia } from './my';
import { philippines } from './ph';
import { singapore } from './sg';
import { thailand } from './th';
import { unitedStates } from './us';
import { vietnam } from './vn';

export const markets = {
  ID: indonesia,
  VN: vietnam,
  TH: thailand,
  MY: malaysia,
  PH: philippines,
  SG: singapore,
  US: unitedStates,
  GB: unitedKingdom,
  DE: germany,
  ES: spain,
  FR: france,
  IT: italy,
  IE: ireland,
  MX: mexico,
  BR: brazil,
  JP: japan,
} as const satisfies Record<MarketId, Market>;

/** The market with this id. */
export function marketOf(id: MarketId): Market {
  return markets[id];
}

export { calendarFrom, calendarItems, calendarOf, ownCalendarItems } from './calendar';

import type { Zone } from '../model/day';
import type { MarketId } from '../model/market';
import { zoneSchema } from '../model/schema';

/** The shop's clock of each market. The worker needs no more of a market; a test holds this against `lib/markets`. */
const zones = {
  ID: 'Asia/Jakarta',
  VN: 'Asia/Ho_Chi_Minh',
  TH: 'Asia/Bangkok',
  MY: 'Asia/Kuala_Lumpur',
  PH: 'Asia/Manila',
  SG: 'Asia/Singapore',
  US: 'America/Los_Angeles',
  GB: 'Europe/London',
  DE: 'Europe/Berlin',
  ES: 'Europe/Madrid',
  FR: 'Europe/Paris',
  IT: 'Europe/Rome',
  IE: 'Europe/Dublin',
  MX: 'America/Mexico_City',
  BR: 'America/Sao_Paulo',
  JP: 'Asia/Tokyo',
} as const satisfies Record<MarketId, string>;

/** The zone in which a shop of this market counts its days. */
export function zoneOf(market: MarketId): Zone {
  return zoneSchema.parse(zones[market]);
}

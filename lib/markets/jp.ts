import type { Zone } from '../model/day';
import { marketCurrencies, type Market } from '../model/market';
import { everywhere } from './limits';
import { validFrom } from './valid-from';

/** Japan. The host knows the region, but no research row names it: only what is said of all markets is known. */
export const japan: Market = {
  id: 'JP',
  currency: marketCurrencies.JP,
  zone: 'Asia/Tokyo' as Zone,
  zoneLabel: 'JST',
  languages: ['ja', 'en'],
  programmes: ['target', 'open', 'sample'],
  validFrom,
  limits: everywhere,
};

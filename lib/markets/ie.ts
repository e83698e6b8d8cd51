import type { Zone } from '../model/day';
import { marketCurrencies, type Market } from '../model/market';
import { everywhere } from './limits';
import { validFrom } from './valid-from';

/** Ireland. The partner API is not offered in the European Union and no form of this market was seen: the limits of target forms are unknown. */
export const ireland: Market = {
  id: 'IE',
  currency: marketCurrencies.IE,
  zone: 'Europe/Dublin' as Zone,
  zoneLabel: '',
  languages: ['en'],
  programmes: ['target', 'open', 'sample'],
  validFrom,
  limits: everywhere,
};

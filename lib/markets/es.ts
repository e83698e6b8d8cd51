import type { Zone } from '../model/day';
import { marketCurrencies, type Market } from '../model/market';
import { everywhere } from './limits';
import { validFrom } from './valid-from';

/** Spain. The partner API is not offered in the European Union and no form of this market was seen: the limits of target forms are unknown. */
export const spain: Market = {
  id: 'ES',
  currency: marketCurrencies.ES,
  zone: 'Europe/Madrid' as Zone,
  zoneLabel: '',
  languages: ['es', 'en'],
  programmes: ['target', 'open', 'sample'],
  validFrom,
  limits: everywhere,
};

import type { Zone } from '../model/day';
import { marketCurrencies, type Market } from '../model/market';
import { everywhere } from './limits';
import { validFrom } from './valid-from';

/** Italy. The partner API is not offered in the European Union and no form of this market was seen: the limits of target forms are unknown. */
export const italy: Market = {
  id: 'IT',
  currency: marketCurrencies.IT,
  zone: 'Europe/Rome' as Zone,
  zoneLabel: '',
  languages: ['it', 'en'],
  programmes: ['target', 'open', 'sample'],
  validFrom,
  limits: everywhere,
};

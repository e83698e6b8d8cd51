import type { Zone } from '../model/day';
import { marketCurrencies, type Market } from '../model/market';
import { everywhere } from './limits';
import { validFrom } from './valid-from';

/** Germany. The partner API is not offered in the European Union and no form of this market was seen: the limits of target forms are unknown. */
export const germany: Market = {
  id: 'DE',
  currency: marketCurrencies.DE,
  zone: 'Europe/Berlin' as Zone,
  zoneLabel: '',
  languages: ['de', 'en'],
  programmes: ['target', 'open', 'sample'],
  validFrom,
  limits: everywhere,
};

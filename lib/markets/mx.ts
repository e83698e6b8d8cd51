import type { Zone } from '../model/day';
import { marketCurrencies, type Market } from '../model/market';
import { partnerApi } from './limits';
import { validFrom } from './valid-from';

/** Mexico. Of the target form only what the partner API states is known; its own pages were not seen. */
export const mexico: Market = {
  id: 'MX',
  currency: marketCurrencies.MX,
  zone: 'America/Mexico_City' as Zone,
  zoneLabel: '',
  languages: ['es', 'en'],
  programmes: ['target', 'open', 'sample'],
  validFrom,
  limits: partnerApi,
};

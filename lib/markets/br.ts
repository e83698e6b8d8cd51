import type { Zone } from '../model/day';
import { marketCurrencies, type Market } from '../model/market';
import { partnerApi } from './limits';
import { validFrom } from './valid-from';

/** Brazil. Of the target form only what the partner API states is known; its own pages were not seen. */
export const brazil: Market = {
  id: 'BR',
  currency: marketCurrencies.BR,
  zone: 'America/Sao_Paulo' as Zone,
  zoneLabel: 'BRT',
  languages: ['pt', 'en'],
  programmes: ['target', 'open', 'sample'],
  validFrom,
  limits: partnerApi,
};

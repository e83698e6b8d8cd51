import type { Zone } from '../model/day';
import { marketCurrencies, type Market } from '../model/market';
import { partnerApi } from './limits';
import { validFrom } from './valid-from';

/** Philippines. Of the target form only what the partner API states is known; its own pages were not seen. */
export const philippines: Market = {
  id: 'PH',
  currency: marketCurrencies.PH,
  zone: 'Asia/Manila' as Zone,
  zoneLabel: 'PHT',
  languages: ['en'],
  programmes: ['target', 'open', 'sample'],
  validFrom,
  limits: partnerApi,
};

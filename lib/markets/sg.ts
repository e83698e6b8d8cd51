import type { Zone } from '../model/day';
import { marketCurrencies, type Market } from '../model/market';
import { partnerApi } from './limits';
import { validFrom } from './valid-from';

/** Singapore. Of the target form only what the partner API states is known; its own pages were not seen. */
export const singapore: Market = {
  id: 'SG',
  currency: marketCurrencies.SG,
  zone: 'Asia/Singapore' as Zone,
  zoneLabel: 'SGT',
  languages: ['en'],
  programmes: ['target', 'open', 'sample'],
  validFrom,
  limits: partnerApi,
};

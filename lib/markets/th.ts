import type { Zone } from '../model/day';
import { marketCurrencies, type Market } from '../model/market';
import { partnerApi } from './limits';
import { validFrom } from './valid-from';

/** Thailand. Of the target form only what the partner API states is known; its own pages were not seen. */
export const thailand: Market = {
  id: 'TH',
  currency: marketCurrencies.TH,
  zone: 'Asia/Bangkok' as Zone,
  zoneLabel: 'ICT',
  languages: ['th', 'en'],
  programmes: ['target', 'open', 'sample'],
  validFrom,
  limits: partnerApi,
};

import type { Zone } from '../model/day';
import { marketCurrencies, type Market } from '../model/market';
import { partnerApi } from './limits';
import { validFrom } from './valid-from';

/** Malaysia. Of the target form only what the partner API states is known; its own pages were not seen. */
export const malaysia: Market = {
  id: 'MY',
  currency: marketCurrencies.MY,
  zone: 'Asia/Kuala_Lumpur' as Zone,
  zoneLabel: 'MYT',
  languages: ['en', 'ms'],
  programmes: ['target', 'open', 'sample'],
  validFrom,
  limits: partnerApi,
};

import type { Zone } from '../model/day';
import { marketCurrencies, type Market } from '../model/market';
import { everywhere } from './limits';
import { validFrom } from './valid-from';

/** France. The partner API is not offered in the European Union and no form of this market was seen: the limits of target forms are unknown. */
export const france: Market = {
  id: 'FR',
  currency: marketCurrencies.FR,
  zone: 'Europe/Paris' as Zone,
  zoneLabel: '',
  languages: ['fr', 'en'],
  programmes: ['target', 'open', 'sample'],
  validFrom,
  limits: everywhere,
};

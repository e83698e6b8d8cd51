import type { Zone } from '../model/day';
import { marketCurrencies, type Market } from '../model/market';
import { known } from './known';
import { everywhere } from './limits';
import { validFrom } from './valid-from';

/**
 * United Kingdom. The partner API is not offered here, but a saved page of a shop of this market shows the limits of
 * the form itself: 30 and 500 characters, 100 products, 50 creators, 1.00–80.00 %, e-mail required.
 */
export const unitedKingdom: Market = {
  id: 'GB',
  currency: marketCurrencies.GB,
  zone: 'Europe/London' as Zone,
  zoneLabel: '',
  languages: ['en'],
  programmes: ['target', 'open', 'sample'],
  validFrom,
  limits: {
    ...everywhere,
    targetNameLength: known(30, 'hp-name-30-gb'),
    targetMessageLength: known(500, 'hp-message-500-gb'),
    targetProducts: known(100, 'hp-products-100-gb'),
    targetCreators: known(50, 'hp-creators-50-gb'),
    targetCommission: known([100, 8000], 'hp-commission-gb'),
    targetContacts: known(['email'], 'hp-contact-gb'),
  },
};

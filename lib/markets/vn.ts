import type { Zone } from '../model/day';
import { marketCurrencies, type Market } from '../model/market';
import { known } from './known';
import { partnerApi } from './limits';
import { validFrom } from './valid-from';

/** Vietnam. Names of 30 characters were seen here too; the length of messages was not. */
export const vietnam: Market = {
  id: 'VN',
  currency: marketCurrencies.VN,
  zone: 'Asia/Ho_Chi_Minh' as Zone,
  zoneLabel: 'ICT',
  languages: ['vi', 'en'],
  programmes: ['target', 'open', 'sample'],
  validFrom,
  limits: {
    ...partnerApi,
    contentDays: known(14, 'sm-02-vn'),
    targetNameLength: known(30, 'tc-name-30'),
    targetContacts: known(['zalo'], 'tc-contact-vn'),
    openCutDays: known(30, 'oc-lower-30-vn'),
  },
};

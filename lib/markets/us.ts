import type { Zone } from '../model/day';
import { marketCurrencies, type Market } from '../model/market';
import { known } from './known';
import { partnerApi } from './limits';
import { validFrom } from './valid-from';

/**
 * United States. The length of names and messages was seen on forms of other markets and on the cross-border host only,
 * so it is not known here. E-mail is what the partner API makes mandatory.
 */
export const unitedStates: Market = {
  id: 'US',
  currency: marketCurrencies.US,
  zone: 'America/Los_Angeles' as Zone,
  zoneLabel: '',
  languages: ['en'],
  programmes: ['target', 'flat-fee', 'open', 'sample'],
  validFrom,
  limits: {
    ...partnerApi,
    contentDays: known(14, 'sm-02'),
    targetContacts: known(['email'], 'tc-contact'),
    targetOutreachWeek: known({ renews: 'sunday' }, 'tc-q-weekly-us'),
    openCutDays: known(30, 'oc-lower-30-us'),
    flatFeeAmount: known([20_00, 10_000_00], 'ff-amount'),
    flatFeeDays: known([120, 365], 'ff-period'),
    flatFeeProducts: known(1, 'ff-one-product'),
    flatFeeReview: known({ acceptDays: 7, reviseDays: 7, rounds: 3 }, 'ff-accept-7'),
    sampleDecisionDays: known(7, 'sm-01'),
  },
};

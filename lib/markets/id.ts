import { marketCurrencies, type Market } from '../model/market';
import type { Zone } from '../model/day';
import { known } from './known';
import { partnerApi } from './limits';
import { validFrom } from './valid-from';

/** Indonesia: the only market where a Collaboration Plus page was seen. One clock for all islands (tz-01). */
export const indonesia: Market = {
  id: 'ID',
  currency: marketCurrencies.ID,
  zone: 'Asia/Jakarta' as Zone,
  zoneLabel: 'WIB',
  languages: ['id', 'en'],
  programmes: ['plus', 'target', 'open', 'sample'],
  validFrom,
  limits: {
    ...partnerApi,
    plusDays: known({ task: [14, 120], challenge: [14, 60] }, 'cp-duration-task'),
    plusQuota: known({ count: 5, days: 30 }, 'cp-quota'),
    plusCrossMonthFee: known(1100, 'cp-extra-fee'),
    plusRecallRefundDays: known([7, 14], 'cp-recall'),
    contentDays: known(14, 'sm-02-id'),
    targetNameLength: known(30, 'tc-name-30'),
    targetMessageLength: known(500, 'tc-message-500'),
    targetContacts: known(['whatsapp'], 'tc-contact-id'),
    phoneDigitsOnly: known(true, 'tc-phone-digits'),
    targetInvitationsPer24h: known(200, 'tc-q-24h-id'),
    targetInvitationsOpen: known(1000, 'tc-q-open-id'),
    openCutDays: known(30, 'oc-lower-30'),
  },
};

/**
 * Limits that one source states for several markets at once. A market takes such a group only where the source says
 * that it counts there; everything else stays `unknown`, and no market borrows another's limit.
 */
import type { Limits } from '../model/market';
import { known } from './known';

/** The start of every market: nothing is known. */
export const unknownLimits: Limits = {
  plusDays: 'unknown',
  plusQuota: 'unknown',
  plusCrossMonthFee: 'unknown',
  plusRecallRefundDays: 'unknown',
  contentDays: 'unknown',
  targetNameLength: 'unknown',
  targetMessageLength: 'unknown',
  targetProducts: 'unknown',
  targetCreators: 'unknown',
  targetCommission: 'unknown',
  adsCommission: 'unknown',
  openCommission: 'unknown',
  targetExpiringDays: 'unknown',
  targetContacts: 'unknown',
  phoneDigitsOnly: 'unknown',
  targetInvitationsPer24h: 'unknown',
  targetInvitationsOpen: 'unknown',
  targetOutreachWeek: 'unknown',
  openCutDays: 'unknown',
  flatFeeAmount: 'unknown',
  flatFeeDays: 'unknown',
  flatFeeProducts: 'unknown',
  flatFeeReview: 'unknown',
  sampleDecisionDays: 'unknown',
};

/** Help pages that name no market and speak of all of them. */
export const everywhere = {
  ...unknownLimits,
  openCommission: known([100, 8000], 'oc-range'),
  adsCommission: known([100, 8000], 'ad-rate'),
} satisfies Limits;

/**
 * What the partner API states. It says itself that it is not offered in the United Kingdom and the European Union, so
 * those markets do not take this group. The lowest commission is 1 % on two of its pages and 10 % on one (X3): the
 * form of the page itself starts at 1.00.
 */
export const partnerApi = {
  ...everywhere,
  targetProducts: known(100, 'tc-max-products-api'),
  targetCreators: known(50, 'tc-max-creators-api'),
  targetCommission: known([100, 8000], 'tc-commission-range'),
  targetExpiringDays: known(7, 'tc-status'),
} satisfies Limits;

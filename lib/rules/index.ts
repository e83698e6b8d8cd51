/**
 * The rules, in the order they are read. A rule is one file in `catalog/`, one line here, one test of the same name and
 * its words. Rules see the draft, the market's limits and the facts they ask for; no page, no clock, no storage.
 */
import type { PageKind } from '../model/draft';
import type { Rule } from './define-rule';
import plusLocksOnSubmit from './catalog/plus-locks-on-submit';
import plusLengthOutOfRange from './catalog/plus-length-out-of-range';
import plusStartsBeforeToday from './catalog/plus-starts-before-today';
import plusQuotaSpent from './catalog/plus-quota-spent';
import plusLastSlot from './catalog/plus-last-slot';
import plusNoTimeToRecall from './catalog/plus-no-time-to-recall';
import plusCrossMonthFee from './catalog/plus-cross-month-fee';
import plusBudgetOverCap from './catalog/plus-budget-over-cap';
import plusSampleArrivesLate from './catalog/plus-sample-arrives-late';
import plusShippingPauseInside from './catalog/plus-shipping-pause-inside';
import plusStockMayRunOut from './catalog/plus-stock-may-run-out';
import plusSameProductOverlap from './catalog/plus-same-product-overlap';
import plusOpenRateAfterEnd from './catalog/plus-open-rate-after-end';
import plusAllOrNothing from './catalog/plus-all-or-nothing';
import plusRewardPaidAfterEnd from './catalog/plus-reward-paid-after-end';
import plusCostNotFinal from './catalog/plus-cost-not-final';
import plusRefundUnknown from './catalog/plus-refund-unknown';
import targetNameTooLong from './catalog/target-name-too-long';
import targetEndsBeforeToday from './catalog/target-ends-before-today';
import targetExpiresAtOnce from './catalog/target-expires-at-once';
import targetContactMissing from './catalog/target-contact-missing';
import targetPhoneNotDigits from './catalog/target-phone-not-digits';
import targetMessageTooLong from './catalog/target-message-too-long';
import targetTooManyProducts from './catalog/target-too-many-products';
import targetCommissionOutOfRange from './catalog/target-commission-out-of-range';
import targetAdsRateOutOfRange from './catalog/target-ads-rate-out-of-range';
import targetNoBetterThanOpen from './catalog/target-no-better-than-open';
import targetRateCutTakesEffectLate from './catalog/target-rate-cut-takes-effect-late';
import targetSampleArrivesLate from './catalog/target-sample-arrives-late';
import targetRefundableSample from './catalog/target-refundable-sample';
import targetTooManyCreators from './catalog/target-too-many-creators';
import targetFlashSaleWithMany from './catalog/target-flash-sale-with-many';
import targetPairAlreadyInvited from './catalog/target-pair-already-invited';
import targetAdsOutliveCollaboration from './catalog/target-ads-outlive-collaboration';
import targetInvitationQuota from './catalog/target-invitation-quota';
import targetSectionIncomplete from './catalog/target-section-incomplete';
import targetBriefIncomplete from './catalog/target-brief-incomplete';
import flatFeeOutOfRange from './catalog/flat-fee-out-of-range';
import flatFeeLengthOutOfRange from './catalog/flat-fee-length-out-of-range';
import flatFeeTooManyProducts from './catalog/flat-fee-too-many-products';
import flatFeeNotVideo from './catalog/flat-fee-not-video';
import flatFeeReviewDays from './catalog/flat-fee-review-days';
import openCommissionOutOfRange from './catalog/open-commission-out-of-range';
import openRateCutWaits from './catalog/open-rate-cut-waits';
import sampleDecisionDue from './catalog/sample-decision-due';

/** Every rule, in reading order. */
export const rules = [
  plusLocksOnSubmit,
  plusLengthOutOfRange,
  plusStartsBeforeToday,
  plusQuotaSpent,
  plusLastSlot,
  plusNoTimeToRecall,
  plusCrossMonthFee,
  plusBudgetOverCap,
  plusSampleArrivesLate,
  plusShippingPauseInside,
  plusStockMayRunOut,
  plusSameProductOverlap,
  plusOpenRateAfterEnd,
  plusAllOrNothing,
  plusRewardPaidAfterEnd,
  plusCostNotFinal,
  plusRefundUnknown,
  targetNameTooLong,
  targetEndsBeforeToday,
  targetExpiresAtOnce,
  targetContactMissing,
  targetPhoneNotDigits,
  targetMessageTooLong,
  targetTooManyProducts,
  targetCommissionOutOfRange,
  targetAdsRateOutOfRange,
  targetNoBetterThanOpen,
  targetRateCutTakesEffectLate,
  targetSampleArrivesLate,
  targetRefundableSample,
  targetTooManyCreators,
  targetFlashSaleWithMany,
  targetPairAlreadyInvited,
  targetAdsOutliveCollaboration,
  targetInvitationQuota,
  targetSectionIncomplete,
  targetBriefIncomplete,
  flatFeeOutOfRange,
  flatFeeLengthOutOfRange,
  flatFeeTooManyProducts,
  flatFeeNotVideo,
  flatFeeReviewDays,
  openCommissionOutOfRange,
  openRateCutWaits,
  sampleDecisionDue,
] as const;

/** The rules of a page, in reading order. */
export function rulesOf(page: PageKind): readonly Rule[] {
  return rules.filter(({ pages }) => pages.includes(page));
}

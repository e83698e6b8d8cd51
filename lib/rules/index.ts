/**
 * The rules, in the order they are read. A rule is one file in `catalog/`, one line here, one test of the same name and
 * its words. Rules see the draft, the market's limits and the facts they ask for; no page, no clock, no storage.
 */
import type { PageKind } from '../model/draft';
import type { Rule } from './define-rule';
import plusLocksOnSubmit from './catalog/plus-locks-on-submit';
import plusLengthOutOfRange from './catalog/plus-length-out-of-range';
import plusQuotaSpent from './catalog/plus-quota-spent';
import plusLastSlot from './catalog/plus-last-slot';
import plusNoTimeToRecall from './catalog/plus-no-time-to-recall';
import plusSampleArrivesLate from './catalog/plus-sample-arrives-late';
import targetNameTooLong from './catalog/target-name-too-long';
import targetCommissionOutOfRange from './catalog/target-commission-out-of-range';
import targetEndsBeforeToday from './catalog/target-ends-before-today';
import targetExpiresAtOnce from './catalog/target-expires-at-once';

/** Every rule, in reading order. */
export const rules = [
  plusLocksOnSubmit,
  plusLengthOutOfRange,
  plusQuotaSpent,
  plusLastSlot,
  plusNoTimeToRecall,
  plusSampleArrivesLate,
  targetNameTooLong,
  targetCommissionOutOfRange,
  targetEndsBeforeToday,
  targetExpiresAtOnce,
] as const;
export type RuleId = (typeof rules)[number]['id'];

/** The rules of a page, in reading order. */
export function rulesOf(page: PageKind): readonly Rule[] {
  return rules.filter(({ pages }) => pages.includes(page));
}

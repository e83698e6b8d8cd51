/**
 * What the panel asks of the judging rooms, as one value. The panel gets it handed in, because its script and the
 * judge's are injected as two files, each within its own budget; see `entrypoints/sidebar/parts.ts`.
 */
import { calendarOf, markets } from '../markets';
import { validFrom } from '../markets/valid-from';
import { packSourceOf, withPacks } from '../markets/pack';
import { sourceOf } from '../markets/sources';
import { countedBefore } from '../planner/counted-before';
import { reviewList } from '../planner/review-list';
import { kindOf, slotFromDraft } from '../planner/slot-from-draft';
import { payAdvice } from '../reckoning/pay-advice';
import { sampleSpread } from '../reckoning/sample-spread';
import { quotaAt } from '../reckoning/quota';
import { rules } from '../rules';
import { dismissKeyOf } from '../rules/dismiss-key';
import { hashOf } from '../rules/draft-hash';
import { run } from '../rules/engine';
import { canonicalOf, parseCanonical } from '../text/canonical';
import type { Draft } from '../model/draft';
import { sampleWayOf } from './sample-way';
import type { Facts } from '../model/facts';
import type { Market } from '../model/market';
import type { Line, Report } from '../model/report';

export const judge = {
  /** Judges a draft by every rule of its page. */
  report: (draft: Draft, market: Market | null, facts: Facts): Report => run(rules, draft, market, facts),
  /** What a finding is put aside under; null for a line that found nothing. */
  dismissKeyOf: (line: Line, draft: Draft, market: Market, facts: Facts): string | null =>
    dismissKeyOf(rules, line, draft, market, facts),
  markets,
  withPacks,
  packSourceOf,
  calendarOf,
  sampleSpread,
  quotaAt,
  payAdvice,
  sampleWayOf,
  kindOf,
  slotFromDraft,
  reviewList,
  countedBefore,
  hashOf,
  sourceOf,
  validFrom,
  canonicalOf,
  parseCanonical,
} as const;

export type Judge = typeof judge;

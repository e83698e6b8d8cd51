import type { Instant } from './day';

/** Why a finding was put aside. */
export const dismissReasons = ['support', 'intended', 'rule-wrong'] as const;
export type DismissReason = (typeof dismissReasons)[number];

/** A finding that the seller put aside: for the values it was made of, until a day. */
export interface Dismissal {
  /** Rule, market and a hash of what the finding was made of: it comes back when one of those changes. */
  readonly key: string;
  readonly rule: string;
  readonly reason: DismissReason;
  readonly at: Instant;
  readonly until: Instant;
}

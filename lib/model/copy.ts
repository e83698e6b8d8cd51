import type { Instant } from './day';

/** Why a copy was made: the plan had changed, something was about to replace it, or the seller asked. */
export type CopyReason = 'change' | 'restore' | 'upgrade' | 'asked';
/** A copy of the plan in the second database. */
export interface CopyHead {
  /** The digest of everything below and of `parts`. */
  readonly id: string;
  readonly at: Instant;
  readonly why: CopyReason;
  /** Version of the database that it was made of, and the number of its last operation. */
  readonly schema: number;
  readonly revision: number;
  /** Rows by table. */
  readonly counts: Readonly<Record<string, number>>;
  /** Rows that were there and not whole, so that they are not in the copy. */
  readonly unread: number;
}
export interface Copy extends CopyHead {
  /** SHA-256 of each part: a text of JSON, `{"table": …, "rows": […]}`. */
  readonly parts: readonly string[];
}

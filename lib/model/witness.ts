import type { Instant } from './day';

/**
 * What was there last, kept outside of the database: a database that has less was emptied or put back by somebody
 * else, and a new one has no witness.
 */
export interface Witness {
  /** The number of the last operation. */
  readonly revision: number;
  readonly at: Instant;
  /** Rows by table, `bin` for the campaigns that lie in the bin. */
  readonly counts: Readonly<Record<string, number>>;
}

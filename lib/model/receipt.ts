import type { Instant, IsoDay } from './day';
import type { DismissReason } from './dismissal';
import type { FieldId, PageKind, Reading } from './draft';
import type { Line, Severity } from './report';

/**
 * What a draft said and how it was judged when it was submitted. Written once and never changed, so the first kind stays
 * as it was written; which one it is, `version` says.
 */
export type Receipt = FirstReceipt | FullReceipt;

/** A finding that was put aside when the draft was submitted, why, and until which day of the shop's zone. */
export interface ReceiptDismissal {
  readonly rule: string;
  readonly reason: DismissReason;
  readonly until: IsoDay;
}

export interface FullReceipt extends FirstReceipt {
  readonly version: 2;
  readonly dismissals: readonly ReceiptDismissal[];
  /** The rule pack that was laid over the market; null when there was none. */
  readonly pack: string | null;
}

/** As it was first kept: what was put aside and whose rule pack it was is not known. */
export interface FirstReceipt {
  readonly id: string;
  readonly shop: string;
  /** The campaign in the plan; null when it could not be put there. */
  readonly slot: string | null;
  /** When the seller pressed the page's own button. */
  readonly at: Instant;
  readonly page: PageKind;
  /** Address of the page without its query. */
  readonly url: string;
  /** Fields of the page, each as canonical text; `''` for one that was not read. */
  readonly fields: readonly {
    readonly field: FieldId;
    readonly state: Reading<unknown>['state'];
    readonly text: string;
  }[];
  readonly lines: readonly {
    readonly rule: string;
    readonly outcome: Line['outcome']['outcome'];
    readonly severity: Severity | null;
  }[];
  /** Since when the market data that judged it was valid. */
  readonly validFrom: Instant;
}

import type { Instant } from './day';
import type { FieldId, PageKind, Reading } from './draft';
import type { Line, Severity } from './report';

/** What a draft said and how it was judged when it was submitted. Written once and never changed. */
export interface Receipt {
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

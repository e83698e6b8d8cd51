import type { Instant, IsoDay, Zone } from './day';
import type { FieldId } from './draft';
import type { Money, RateRange } from './money';

export type Severity = 'blocker' | 'warning' | 'note';

/** A value inside a sentence; the screen formats it by language. */
export type Datum =
  | number
  | string
  | { readonly day: IsoDay }
  /** `YYYY-MM`. */
  | { readonly month: string }
  | { readonly at: Instant; readonly zone: Zone; readonly label: string }
  | { readonly money: Money }
  | { readonly rate: number }
  | { readonly rates: RateRange };
export type Data = Readonly<Record<string, Datum>>;

/** A sentence by its key in the words of the rule, with the values in it. */
export interface Sentence {
  readonly message: string;
  readonly data: Data;
}

/** One thing that is wrong: where to go, how bad, what to say. */
export interface Finding extends Sentence {
  readonly at: FieldId | null;
  readonly severity: Severity;
}

/** Why a rule could not answer. */
export type Because =
  | {
      readonly kind: 'field';
      readonly field: FieldId;
      readonly state: 'blank' | 'unreadable' | 'missing' | 'ambiguous';
    }
  | { readonly kind: 'fact'; readonly fact: string }
  | { readonly kind: 'limit'; readonly limit: string }
  | { readonly kind: 'market' }
  | ({ readonly kind: 'rule' } & Sentence);

export type Outcome =
  | { readonly outcome: 'pass'; readonly remark: Sentence | null }
  | { readonly outcome: 'not-applicable'; readonly because: 'page' | 'market' | 'draft' }
  | {
      readonly outcome: 'found';
      readonly severity: Severity;
      readonly findings: readonly [Finding, ...Finding[]];
    }
  | { readonly outcome: 'cannot-tell'; readonly because: readonly [Because, ...Because[]] }
  | { readonly outcome: 'broken'; readonly error: string };

/** Which datum of a limit was used, so that "Why" can show source and days. */
export interface LimitUsed {
  readonly id: string;
  readonly source: string;
  readonly verified: IsoDay;
  readonly grade: 'seen' | 'third-party' | 'inferred';
  readonly status: 'ok' | 'disputed' | 'stale';
}

export interface Line {
  readonly rule: string;
  readonly outcome: Outcome;
  readonly sources: readonly string[];
  readonly limits: readonly LimitUsed[];
}

/** The judgement of one draft. */
export interface Report {
  /** Equal for equal readings, whatever the time of reading. */
  readonly draftHash: string;
  readonly lines: readonly Line[];
  /** Of the rules that apply, how many gave an answer. */
  readonly coverage: { readonly checked: number; readonly of: number };
}

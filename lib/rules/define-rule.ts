import type { FactId, FactValues } from '../model/facts';
import type { FieldId, FieldValues, PageKind } from '../model/draft';
import type { LimitId, LimitValues } from '../model/market';
import type { Because, Data, Finding, Sentence, Severity } from '../model/report';

/** What a check answers. The engine adds the answers a check never has to give: wrong page, missing need, throw. */
export type Verdict =
  | { readonly verdict: 'pass'; readonly remark: Sentence | null }
  | { readonly verdict: 'not-applicable' }
  | { readonly verdict: 'found'; readonly findings: readonly [Finding, ...Finding[]] }
  | { readonly verdict: 'cannot-tell'; readonly because: Because | Unread };

/** The check was given null for this field and cannot answer without it; the engine says what the page showed instead. */
interface Unread {
  readonly kind: 'unread';
  readonly field: FieldId;
}

/** The metadata every rule shares. The id is the file name, the key of its words and the mark on the screen. */
export interface RuleMeta {
  readonly id: string;
  /** The worst a finding of this rule can be. */
  readonly severity: Severity;
  readonly pages: readonly PageKind[];
  /** Rows of `lib/markets/sources`; empty when the rule only compares the seller's own numbers. */
  readonly sources: readonly string[];
}

/** A field value without which the rule has nothing to judge, for example samples that are offered. */
type Condition = { readonly [K in FieldId]: { readonly field: K; readonly is: FieldValues[K] } }[FieldId];

/** A rule with its types forgotten, as the engine holds it. */
export interface Rule extends RuleMeta {
  readonly onlyWhen: Condition | null;
  readonly needs: readonly FieldId[];
  readonly mayBeBlank: readonly FieldId[];
  readonly mayBeMissing: readonly FieldId[];
  readonly limits: readonly LimitId[];
  readonly limitsIfKnown: readonly LimitId[];
  readonly facts: readonly FactId[];
  readonly mayBeUnknown: readonly FactId[];
  check(fields: never, limits: never, facts: never): Verdict;
}

interface RuleSpec<
  Id extends string,
  N extends FieldId,
  B extends FieldId,
  M extends FieldId,
  L extends LimitId,
  K extends LimitId,
  F extends FactId,
  U extends FactId,
> extends RuleMeta {
  readonly id: Id;
  /** Not applicable as soon as this field is read as something else, whatever is known of the other needs. */
  readonly onlyWhen?: Condition;
  /** Fields that must be read. */
  readonly needs?: readonly N[];
  /** Fields that may be left blank on the page: null then. Missing or unreadable still means "cannot tell". */
  readonly mayBeBlank?: readonly B[];
  /** Fields that only sharpen the answer: null whenever they were not read. */
  readonly mayBeMissing?: readonly M[];
  /** Limits that the market must know. */
  readonly limits?: readonly L[];
  /** Limits that only sharpen the answer: null where the market does not know them. */
  readonly limitsIfKnown?: readonly K[];
  /** Facts that must be known. */
  readonly facts?: readonly F[];
  /** Facts that only sharpen the answer: null when unknown. */
  readonly mayBeUnknown?: readonly U[];
  check(
    fields: { readonly [I in N]: FieldValues[I] } & { readonly [I in B | M]: FieldValues[I] | null },
    limits: { readonly [I in L]: LimitValues[I] } & { readonly [I in K]: LimitValues[I] | null },
    facts: { readonly [I in F]: FactValues[I] } & { readonly [I in U]: FactValues[I] | null },
  ): Verdict;
}

/** Types a rule: `check` sees exactly what the rule declares, and a field that may be blank must be handled as null. */
export function defineRule<
  const Id extends string,
  N extends FieldId = never,
  B extends FieldId = never,
  M extends FieldId = never,
  L extends LimitId = never,
  K extends LimitId = never,
  F extends FactId = never,
  U extends FactId = never,
>(spec: RuleSpec<Id, N, B, M, L, K, F, U>): Rule & { readonly id: Id } {
  return {
    onlyWhen: null,
    needs: [],
    mayBeBlank: [],
    mayBeMissing: [],
    limits: [],
    limitsIfKnown: [],
    facts: [],
    mayBeUnknown: [],
    ...spec,
  };
}

/** Read and within the rule; a remark is shown beside it ("no day to spare"). */
export function pass(message?: string, data: Data = {}): Verdict {
  return { verdict: 'pass', remark: message === undefined ? null : { message, data } };
}
/** The draft has nothing for this rule to judge, for example samples are not offered. */
export function notApplicable(): Verdict {
  return { verdict: 'not-applicable' };
}
/** One thing is wrong. */
export function found(severity: Severity, at: FieldId | null, message: string, data: Data = {}): Verdict {
  return { verdict: 'found', findings: [{ at, severity, message, data }] };
}
/** The values are there but do not decide the question. */
export function cannotTell(message: string, data: Data = {}): Verdict {
  return { verdict: 'cannot-tell', because: { kind: 'rule', message, data } };
}
/** A field that only sharpens other answers is needed for this one, and it was not read. */
export function cannotTellUnread(field: FieldId): Verdict {
  return { verdict: 'cannot-tell', because: { kind: 'unread', field } };
}
/** Something that only sharpens other answers is needed for this one, and it is not known. */
export function cannotTellWithout(because: Because): Verdict {
  return { verdict: 'cannot-tell', because };
}
/** All findings, or a pass when there is none. */
export function foundOrPass(findings: readonly Finding[]): Verdict {
  const [first, ...rest] = findings;
  return first ? { verdict: 'found', findings: [first, ...rest] } : pass();
}

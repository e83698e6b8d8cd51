/** What the page asks of the worker that reads and writes sheets, and what it answers. Both ends are ours. */
import type { Language } from '../../lib/i18n/words';
import type { RulePack } from '../../lib/markets/pack';
import type { Market } from '../../lib/model/market';
import type { RowsBeside } from '../../lib/state/planner-ports';
import type { CopiedTable, Plan, SheetFormatId, SheetOptions } from '../../lib/sheets';
import type { Matching, Opened, OwnRows, Shown, SurveyedSheet } from '../../lib/sheets/import';

export interface Jobs {
  readonly open: { readonly ask: { readonly bytes: Uint8Array<ArrayBuffer> }; readonly answer: Opened };
  readonly survey: {
    readonly ask: { readonly sheet: number; readonly headings: number };
    readonly answer: SurveyedSheet | null;
  };
  readonly show: {
    readonly ask: {
      readonly plan: Plan;
      readonly language: Language;
      readonly matching: Matching | null;
      readonly order: Matching['order'];
      readonly beside: OwnRows;
    };
    readonly answer: Shown | null;
  };
  readonly copy: {
    readonly ask: { readonly plan: Plan; readonly language: Language };
    readonly answer: CopiedTable;
  };
  readonly encode: {
    readonly ask: {
      readonly format: SheetFormatId;
      readonly plan: Plan;
      /** Rows beside the slots, and what judges them; null where only the slots are wanted. */
      readonly beside: RowsBeside | null;
      readonly market: Market;
      readonly packs: readonly RulePack[];
      readonly language: Language;
      readonly options: SheetOptions;
    };
    readonly answer: {
      readonly name: string;
      readonly mime: string;
      readonly bytes: Uint8Array<ArrayBuffer>;
    };
  };
}
export type JobName = keyof Jobs;
export type Ask<J extends JobName> = Jobs[J]['ask'];
export type Answer<J extends JobName> = Jobs[J]['answer'];

/** A job on its way to the worker; one at a time. */
export type Sent = { readonly [J in JobName]: { readonly job: J; readonly ask: Ask<J> } }[JobName];
/** What comes back: how far it is, what came of it, or that it broke. */
export type Heard =
  | { readonly kind: 'part'; readonly part: number }
  | { readonly kind: 'answer'; readonly answer: unknown }
  | { readonly kind: 'broken'; readonly why: string };

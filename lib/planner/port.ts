/**
 * The planner: what a seller can do with the plan, as functions over a repository that this file describes and
 * `lib/storage` provides. No storage, no messages and no browser may enter here.
 */
import type { DayRange, Instant, Zone } from '../model/day';
import type { ChangeKey } from '../model/change';
import type { MarketId } from '../model/market';
import type { Creation, Creator, MarketCalendar, RateEntry, Sample, Shop, Slot } from '../model/plan';
import type { Copy, CopyHead, CopyReason } from '../model/copy';
import type { Receipt } from '../model/receipt';
import type { Health, Steps } from '../model/step';

export type { Copy, CopyHead, CopyReason } from '../model/copy';
export type { Health, Step, Steps } from '../model/step';

/** What every use case gets. */
export interface Desk {
  readonly plan: PlanRepository;
  readonly receipts: ReceiptBook;
  readonly copies: CopyBook;
  readonly now: () => Instant;
  readonly newId: () => string;
  readonly zoneOf: (market: MarketId) => Zone;
}

/** Who asks for a change: a page of the extension, or a script beside the host's page. */
export type Author = 'page' | 'content';

/** Why something was not done. `current` is the version that is stored now. */
export interface Refusal {
  readonly code: 'invalid' | 'forbidden' | 'conflict' | 'storage' | 'too-new';
  readonly message: string;
  readonly current?: unknown;
}
export type Answer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Refusal };

/** The seller's answer to "how many in the last 30 days", and the creations that it added. */
export interface FirstAnswer {
  readonly shop: string;
  readonly at: Instant;
  readonly creations: readonly string[];
}

/** The rows of the plan by table. The key of a row is its `id`, that of an answer its `shop`. */
export interface Tables {
  readonly shops: Shop;
  readonly slots: Slot;
  readonly creations: Creation;
  readonly answers: FirstAnswer;
  readonly samples: Sample;
  readonly calendars: MarketCalendar;
  readonly rates: RateEntry;
  readonly creators: Creator;
}
export type Table = keyof Tables;
/** Tables of what a seller keeps beside campaigns and creations: each row stands for itself. */
export const keptTables = ['samples', 'calendars', 'rates', 'creators'] as const;
export type KeptTable = (typeof keptTables)[number];
/** Rows by their keys, or all rows of one shop. */
export type Wanted = { readonly keys: readonly string[] } | { readonly of: string };

/** A row as it shall be; null takes it out of the table. The log keeps what was there. */
export type RowChange = {
  [T in Table]: { readonly table: T; readonly key: string; readonly after: Tables[T] | null };
}[Table];
/** A row before and after an operation. */
export type Touched = {
  [T in Table]: {
    readonly table: T;
    readonly key: string;
    readonly before: Tables[T] | null;
    readonly after: Tables[T] | null;
  };
}[Table];

/** What a use case needs to see before it decides. */
export interface Scope {
  readonly shops: 'all' | readonly string[];
  readonly slots?: readonly string[];
  /** All slots of this shop that are not in the bin. */
  readonly slotsOf?: string;
  /** The creations of this shop and its answer to the first question. */
  readonly ledgerOf?: string;
  readonly kept?: { readonly [T in KeptTable]?: Wanted };
}

export interface Rows {
  /** The revision that the plan has after the next change; changed shops and slots carry it. */
  readonly next: number;
  readonly shops: readonly Shop[];
  readonly slots: readonly Slot[];
  readonly creations: readonly Creation[];
  readonly answer: FirstAnswer | null;
  readonly kept: { readonly [T in KeptTable]: readonly Tables[T][] };
  /**
   * Rows of the scope that could not be read, or (key null) that should be there and were not found. They are kept and
   * never counted as absent.
   */
  readonly setAside: readonly { readonly table: Table; readonly key: string | null }[];
}

export type Decision<T> =
  | {
      readonly do: 'write';
      readonly change: ChangeKey;
      /** What was changed, in the seller's words. */
      readonly name: string;
      readonly reason?: string;
      /** Changes that the seller did not make, such as a shop that was met for the first time, are not undone by them. */
      readonly undoable: boolean;
      readonly rows: readonly RowChange[];
      readonly value: T;
    }
  | { readonly do: 'keep'; readonly value: T }
  | { readonly do: 'refuse'; readonly failure: Refusal };

/** One change: whole or not at all. */
export interface Change<T> {
  /** Made by the asker before asking. The same id again changes nothing; with another request it is refused. */
  readonly operation: string;
  readonly author: Author;
  readonly at: Instant;
  readonly request: unknown;
  readonly scope: Scope;
  /** Called between reading and writing; must not wait and must not remember. */
  readonly decide: (rows: Rows) => Decision<T>;
  /** The answer to a repeated request, from what is there now and what the first one touched. */
  readonly again: (rows: Rows, touched: readonly Touched[]) => T | null;
}

/** Taking the last step back, or making it again. */
export interface Turn {
  readonly operation: string;
  readonly author: Author;
  readonly at: Instant;
  readonly request: unknown;
  readonly direction: 'undo' | 'redo';
  /** Only this step; null: whichever is the last. */
  readonly step: string | null;
  /** Called with what the step touched and what these rows are now. */
  readonly decide: (touched: readonly Touched[], current: readonly RowChange[], next: number) => TurnDecision;
}
export type TurnDecision =
  | { readonly do: 'write'; readonly rows: readonly RowChange[] }
  | { readonly do: 'refuse'; readonly failure: Refusal };

export interface SlotQuery {
  readonly shop: string | null;
  readonly deleted: boolean;
  readonly after: string | null;
  readonly limit: number;
  /** Only slots of the shop that have one of these days; a slot of which one day is known has that day. */
  readonly within?: DayRange;
}
export interface SlotPage {
  readonly slots: readonly Slot[];
  readonly next: string | null;
  readonly setAside: number;
}

/** Where the plan is kept. Expected failures are values; what throws is a bug. */
export interface PlanRepository {
  look<T>(scope: Scope, see: (rows: Rows) => T): Promise<Answer<T>>;
  slots(query: SlotQuery): Promise<Answer<SlotPage>>;
  change<T>(change: Change<T>): Promise<Answer<T>>;
  turn(turn: Turn): Promise<Answer<Steps>>;
  steps(): Promise<Answer<Steps>>;
  health(): Promise<Health>;
}

export interface Receipts {
  readonly receipts: readonly Receipt[];
  /** How many could not be read; they are kept. */
  readonly setAside: number;
}
/** Where receipts are kept. They are no part of what can be undone. */
export interface ReceiptBook {
  add(receipt: Receipt): Promise<Answer<Receipt>>;
  /** Of a shop, newest first. */
  of(shop: string): Promise<Answer<Receipts>>;
}

/** Making the plan what its copy says, as one operation that can be undone. */
export interface Restoring {
  readonly operation: string;
  readonly author: Author;
  readonly at: Instant;
  readonly parts: readonly string[];
  /** For "Undo: …", in the seller's words. */
  readonly name: string;
}

/** Copies of the plan beside it. */
export interface CopyBook {
  /** Newest first, and the version of the database that this program makes. */
  list(): Promise<Answer<{ readonly schema: number; readonly copies: readonly CopyHead[] }>>;
  read(id: string): Promise<Answer<Copy>>;
  /** Copies the plan now. A plan without a row gives a copy without a part, which is not kept. */
  make(why: CopyReason, at: Instant): Promise<Answer<Copy>>;
  /** The text of a part, verified. */
  part(digest: string): Promise<Answer<string>>;
  /** Takes a part from outside, after every row in it was parsed; gives its digest. It waits an hour to be used. */
  stage(text: string, at: Instant): Promise<Answer<string>>;
  restore(request: Restoring): Promise<Answer<null>>;
  /** What is there now is the plan, although it is less than what was there last. */
  accept(at: Instant): Promise<Answer<null>>;
}

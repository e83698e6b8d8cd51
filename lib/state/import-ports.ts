/** What reading a sheet gives the planner. The reader lives outside of this room; these are its values as plain data. */
import type { SheetWords } from '../i18n/sheet-words';
import type { Instant } from '../model/day';
import type { Creator, Ledger, RateEntry, Sample, Shop, Slot, SlotKind } from '../model/plan';

/** A column of our table, by its key. */
export type ColumnKey = keyof SheetWords['column'];
/** A thing that a column of somebody else's sheet can be matched to. */
export const matchKeys = [
  'name',
  'kind',
  'status',
  'start',
  'end',
  'payDay',
  'fee',
  'currency',
  'products',
  'creators',
  'sampleOffered',
  'notes',
  'tags',
  'sampleCost',
  'gmvEstimate',
  'resultOrders',
  'resultGmv',
  'resultCommission',
] as const satisfies readonly ColumnKey[];
export type MatchKey = (typeof matchKeys)[number];
export type ImportRefusal = keyof SheetWords['import']['refused'];
export type ImportProblem = keyof SheetWords['import']['problem'];
export type DayOrder = 'day-first' | 'month-first';

export interface SheetColumn {
  readonly index: number;
  readonly heading: string;
  readonly samples: readonly string[];
  readonly hidden: boolean;
  readonly guess: MatchKey | null;
}
export interface SheetSurvey {
  readonly name: string;
  /** Index of the row with the headings, from 0. */
  readonly headings: number;
  readonly rows: number;
  readonly columns: readonly SheetColumn[];
}
/** What the seller said about a sheet: the column of each thing, from 0, the order of its days, the kind of all rows. */
export interface SheetMatching {
  readonly sheet: number;
  readonly headings: number;
  readonly at: { readonly [K in MatchKey]?: number };
  readonly order: DayOrder | null;
  readonly kind: SlotKind | null;
}

export type OpenedSheets =
  | { readonly ok: false; readonly why: ImportRefusal }
  | { readonly ok: true; readonly sheets: readonly SheetSurvey[]; readonly own: boolean };

export type ImportRow = { readonly row: number; readonly name: string } & (
  | {
      readonly outcome: 'added';
      readonly slot: Slot;
      readonly values: readonly { readonly column: ColumnKey; readonly text: string }[];
    }
  | {
      readonly outcome: 'changed';
      readonly slot: Slot;
      readonly changes: readonly {
        readonly column: ColumnKey;
        readonly before: string;
        readonly after: string;
      }[];
    }
  | { readonly outcome: 'unchanged' }
  | {
      readonly outcome: 'rejected';
      readonly problems: readonly {
        readonly column: ColumnKey;
        readonly why: ImportProblem;
        readonly found: string;
      }[];
    }
);
/** A sample, creator or open rate to store; the id of a new one is that of the file, or blank. */
export type RowToSave =
  | { readonly kind: 'sample'; readonly row: Sample }
  | { readonly kind: 'creator'; readonly row: Creator }
  | { readonly kind: 'rate'; readonly row: RateEntry };
/** A row of one of their sheets. `column` is the heading in the language of the page. */
export type BesideRow = { readonly sheet: string; readonly row: number; readonly name: string } & (
  | {
      readonly outcome: 'added' | 'changed';
      readonly save: RowToSave;
      readonly changes: readonly {
        readonly column: string;
        readonly before: string;
        readonly after: string;
      }[];
    }
  | { readonly outcome: 'unchanged' }
  | {
      readonly outcome: 'rejected';
      readonly problems: readonly {
        readonly column: string;
        readonly why: ImportProblem;
        readonly found: string;
      }[];
    }
);
export interface ImportPreview {
  readonly sheet: string;
  readonly rows: readonly ImportRow[];
  readonly beside: readonly BesideRow[];
  readonly unused: readonly string[];
  readonly matching: SheetMatching | null;
}

/** The plan that a file is compared with. `slots` holds those in the bin too, or a row of theirs would look new. */
export interface ImportTarget {
  readonly shop: Shop;
  readonly slots: readonly Slot[];
  readonly ledger: Ledger;
  readonly at: Instant;
  readonly beside: {
    readonly samples: readonly Sample[];
    readonly creators: readonly Creator[];
    readonly rates: readonly RateEntry[];
  };
}

/** One file being read away from the page. Every call rejects after `close`. */
export interface SheetReader {
  open(file: File, progress: (part: number) => void): Promise<OpenedSheets>;
  survey(sheet: number, headings: number): Promise<SheetSurvey | null>;
  show(
    target: ImportTarget,
    matching: SheetMatching | null,
    order: DayOrder | null,
  ): Promise<ImportPreview | null>;
  close(): void;
}

import type { Ask } from '../messaging/contract';
import type { Instant } from '../model/day';
import type { SheetReader } from './import-ports';
import type { Creator, Ledger, MarketCalendar, RateEntry, Sample, Shop, Slot } from '../model/plan';
import type { Receipt } from '../model/receipt';
import type { TableItem } from './table-views';

/** What goes into a file. */
export interface FileRequest {
  readonly format: string;
  /** Without any amount, for a file that goes to outsiders. */
  readonly withoutFees: boolean;
  readonly shop: Shop;
  readonly slots: readonly Slot[];
  readonly ledger: Ledger;
  readonly at: Instant;
  /** What a workbook tells beside the slots; null for a file that holds only those. */
  readonly beside: RowsBeside | null;
}
/** The rows of a shop beside its slots. */
export interface RowsBeside {
  readonly samples: readonly Sample[];
  /** What the seller made of the calendar of the shop's market. */
  readonly calendar: MarketCalendar | null;
  readonly rates: readonly RateEntry[];
  readonly creators: readonly Creator[];
  readonly receipts: readonly Receipt[];
}
export interface MadeFile {
  readonly name: string;
  readonly mime: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The outside of the planner, handed in by its entrypoint. */
export interface PlannerPorts {
  readonly ask: Ask;
  readonly now: () => Instant;
  /** A new id for an operation or a record. */
  readonly newId: () => string;
  /** Rings after every change of the plan, wherever it was made, until the signal aborts. */
  readonly bell: (listener: () => void, signal: AbortSignal) => void;
  /** Writes a file in memory, away from the page; throws when it cannot be written or was stopped by the signal. */
  readonly makeFile: (
    request: FileRequest,
    until: AbortSignal,
    progress: (part: number) => void,
  ) => Promise<MadeFile>;
  /** Starts what makes files, so that it stands ready when one is asked for. */
  readonly prepare: () => void;
  /** Puts the campaigns onto the clipboard, as a table that spreadsheets take in; throws when it is not allowed. */
  readonly copyTable: (request: Omit<FileRequest, 'format' | 'withoutFees' | 'beside'>) => Promise<void>;
  /** Starts reading a sheet. */
  readonly readSheet: () => SheetReader;
  /** What was chosen for the table of campaigns. */
  readonly table: TableItem;
  /** Hands a file to the browser's downloads. */
  readonly download: (file: MadeFile) => void;
}

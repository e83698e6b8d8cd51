/**
 * A planning sheet read back: what would be added and changed, and which rows cannot be used and why. Nothing is
 * stored here. Rows that are missing in the file change nothing: a sheet can add and change, never delete.
 */
import type { Speech } from '../../i18n';
import type { Plan } from '../plan';
import { columnsIn, columnsOf } from './columns';
import { csvTable } from './csv-table';
import { besideRows, type BesideRow, type OwnRows } from './rows-beside';
import { previewRows, type PreviewRow } from './preview';
import { shownRows, type ShownRow } from './shown-rows';
import { matchedColumns, surveyOf, type Matching, type SurveyedSheet } from './survey';
import { limits, refused, type Found, type FoundTable, type Refusal } from './table';
import { xlsxTables } from './xlsx-table';

export type { CellProblem, Problem } from './cell-values';
export type { SlotEntry } from './entry';
export type { PreviewRow } from './preview';
export type { ShownRow } from './shown-rows';
export type { BesideRow, OwnRows, RowToSave } from './rows-beside';
export type { Matching, SurveyedSheet } from './survey';
export type { Refusal } from './table';

export type Preview =
  | { readonly ok: true; readonly rows: readonly PreviewRow[]; readonly unused: readonly string[] }
  | { readonly ok: false; readonly why: Refusal };

/** Reads a workbook or a CSV file of ours against the plan it would change. Never throws for what is in the file. */
export async function previewOf(file: Uint8Array<ArrayBuffer>, plan: Plan): Promise<Preview> {
  const found = await tablesIn(file);
  if (!found.ok) return found;
  const columns = columnsIn(found.tables);
  if (typeof columns === 'string') return refused(columns);
  return {
    ok: true,
    rows: previewRows(columns.table, columns.columns, plan),
    unused: columns.columns.unused,
  };
}

/** What is in a file: its sheets, and whether one of them has our own columns and needs no matching. */
export type Opened =
  | { readonly ok: false; readonly why: Refusal }
  | { readonly ok: true; readonly sheets: readonly SurveyedSheet[]; readonly own: boolean };
/** What a file would do, as a person reads it. */
export interface Shown {
  readonly sheet: string;
  readonly rows: readonly ShownRow[];
  /** Samples, creators and rates of a workbook of ours. */
  readonly beside: readonly BesideRow[];
  readonly unused: readonly string[];
  /** The columns that were matched for it; null for a file of ours. */
  readonly matching: Matching | null;
}

/** One file, opened once and shown as often as the seller changes how it is to be read. */
export function createImport() {
  let tables: readonly FoundTable[] = [];
  return {
    /** `progress` hears how much of it is done, from 0 to 1. */
    async open(file: Uint8Array<ArrayBuffer>, progress: (part: number) => void): Promise<Opened> {
      const found = await tablesIn(file, progress);
      progress(0.9);
      if (!found.ok) return found;
      tables = found.tables.filter(({ rows }) =>
        rows.some((row) => row.some(({ type }) => type !== 'empty')),
      );
      const sheets = tables.map((table) => surveyOf(table));
      if (sheets.length === 0) return refused('no-columns');
      const own = columnsIn(tables);
      return own === 'column-twice' ? refused(own) : { ok: true, sheets, own: own !== 'no-columns' };
    },
    /** The columns of a sheet when its headings are in another row. */
    survey(sheet: number, headings: number): SurveyedSheet | null {
      const table = tables[sheet];
      return table ? surveyOf(table, headings) : null;
    },
    /** Null where the file has no such sheet. `order` reads days like 04/05/2026 in a file of ours. */
    show(
      plan: Plan,
      speech: Speech,
      matching: Matching | null,
      order: Matching['order'],
      beside: OwnRows = noRows,
    ): Shown | null {
      const own = tables.map((table) => ({ table, columns: columnsOf(table) }));
      const place = matching?.sheet ?? own.findIndex(({ columns }) => columns !== null);
      const table = tables[place];
      if (!table) return null;
      const found = matching ? matchedColumns(table, matching) : own[place]?.columns;
      if (!found || found === 'column-twice') return null;
      const ids = own[place]?.columns;
      // A sheet of ours that is matched by hand still says which row is which.
      const id = ids && ids !== 'column-twice' ? ids.at.get('id') : undefined;
      const at = new Map([...found.at, ...(id === undefined ? [] : [['id', id] as const])]);
      const columns = { ...found, at, order: matching?.order ?? order };
      const rows = shownRows(previewRows(table, columns, plan), { table, columns, plan, speech });
      const names = campaignNames(plan, rows);
      const from = { plan, own: beside, speech, order: columns.order, campaigns: names };
      const unused = columns.unused;
      return { sheet: table.name, rows, beside: besideRows(tables, from), unused, matching };
    },
  };
}

const noRows: OwnRows = { samples: [], creators: [], rates: [] };

/** Names of the campaigns of a plan as they would be after the import, by their ids. */
function campaignNames(plan: Plan, rows: readonly ShownRow[]): ReadonlyMap<string, string> {
  const would = rows.flatMap((row) => ('slot' in row && row.slot.id !== '' ? [row.slot] : []));
  const own = plan.slots.filter(({ shop }) => shop === plan.shop.id);
  return new Map([...own, ...would].map(({ id, name }) => [id, name]));
}

async function tablesIn(
  file: Uint8Array<ArrayBuffer>,
  progress: (part: number) => void = () => undefined,
): Promise<Found> {
  if (file.length > limits.bytes) return refused('too-large');
  const isPacked = file[0] === 0x50 && file[1] === 0x4b;
  return isPacked ? xlsxTables(file, progress) : csvTable(file);
}

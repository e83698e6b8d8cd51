/** Where an import stands, and what follows from the columns and rows of its file. Plain values. */
import type { FailureCode } from '../messaging/contract';
import type { Slot } from '../model/plan';
import { matchKeys, type DayOrder, type ImportPreview, type ImportRefusal } from './import-ports';
import type { SheetMatching, SheetSurvey } from './import-ports';
import type { Saving } from './import-beside';

export type ImportState =
  | { readonly step: 'closed' }
  | {
      readonly step: 'choose';
      readonly refused: { readonly name: string; readonly why: ImportRefusal } | null;
    }
  | { readonly step: 'reading'; readonly name: string; readonly part: number }
  | {
      readonly step: 'match';
      readonly name: string;
      readonly sheets: readonly SheetSurvey[];
      readonly matching: SheetMatching;
    }
  | {
      readonly step: 'preview';
      readonly name: string;
      readonly sheets: readonly SheetSurvey[];
      readonly preview: ImportPreview;
      readonly order: DayOrder | null;
      readonly saving: boolean;
      readonly savings: readonly Saving[];
      readonly trouble: ImportTrouble | null;
    }
  | {
      readonly step: 'done';
      readonly name: string;
      readonly added: number;
      readonly changed: number;
      readonly rejected: number;
      /** Samples, creators and rates that were stored after the campaigns, each as a step of its own. */
      readonly beside: number;
      readonly operation: string;
      readonly undone: boolean;
    };

/** Why nothing was imported. A conflict names the campaign that changed meanwhile, where it is known. */
export type ImportTrouble =
  | { readonly kind: 'failed'; readonly code: FailureCode }
  | { readonly kind: 'conflict'; readonly name: string | null }
  | { readonly kind: 'too-many' }
  /** The campaigns are stored, and `saved` of the rows beside them; the next one was refused. */
  | { readonly kind: 'beside'; readonly saved: number; readonly of: number; readonly code: FailureCode };

/** What can be done without: a name, and either a column or one kind for all rows. */
export function isMatched({ at, kind }: SheetMatching): boolean {
  return at.name !== undefined && (at.kind !== undefined || kind !== null);
}

/** The campaigns that a confirmation adds and changes. */
export function slotsOf({ rows }: ImportPreview): readonly Slot[] {
  return rows.flatMap((row) => (row.outcome === 'added' || row.outcome === 'changed' ? [row.slot] : []));
}

/** A new campaign gets an id of ours where the file has none, or the one of another shop's campaign. */
export function withId(
  row: ImportPreview['rows'][number],
  others: ReadonlySet<string>,
  newId: () => string,
): ImportPreview['rows'][number] {
  if (row.outcome !== 'added' || (row.slot.id !== '' && !others.has(row.slot.id))) return row;
  return { ...row, slot: { ...row.slot, id: newId() } };
}

/** The sheet that most columns of are known. */
export function bestSheet(sheets: readonly SheetSurvey[]): number {
  const known = sheets.map(({ columns }) => columns.filter(({ guess }) => guess !== null).length);
  return Math.max(0, known.indexOf(Math.max(...known)));
}

/** The matching that the survey suggests. */
export function guessed(sheets: readonly SheetSurvey[], sheet: number): SheetMatching {
  const survey = sheets[sheet];
  const entries = matchKeys.flatMap((key) => {
    const column = survey?.columns.find(({ guess }) => guess === key);
    return column === undefined ? [] : [[key, column.index] as const];
  });
  return { sheet, headings: survey?.headings ?? 0, at: Object.fromEntries(entries), order: null, kind: null };
}

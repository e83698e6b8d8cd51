/** The rows of a preview as a person reads them: values as texts, what was there before and what would be there. */
import type { Speech } from '../../i18n';
import type { Slot } from '../../model/plan';
import type { Cell } from '../cell';
import { rateText } from '../lines';
import type { Plan } from '../plan';
import { slotCell, slotColumnKeys, type SlotColumnKey } from '../slot-columns';
import type { Problem } from './cell-values';
import type { Columns } from './columns';
import { fresh, type PreviewRow } from './preview';
import { shown } from './survey';
import type { FoundTable } from './table';

/** A row of the preview. `slot` is the slot as it would be; its id is the one of the file, blank where it has none. */
export type ShownRow = { readonly row: number; readonly name: string } & (
  | { readonly outcome: 'added'; readonly slot: Slot; readonly values: readonly ShownValue[] }
  | { readonly outcome: 'changed'; readonly slot: Slot; readonly changes: readonly ShownChange[] }
  | { readonly outcome: 'unchanged' }
  | { readonly outcome: 'rejected'; readonly problems: readonly ShownProblem[] }
);
export interface ShownValue {
  readonly column: SlotColumnKey;
  readonly text: string;
}
export interface ShownChange {
  readonly column: SlotColumnKey;
  readonly before: string;
  readonly after: string;
}
export interface ShownProblem {
  readonly column: SlotColumnKey;
  readonly why: Problem;
  /** What stands in the cell. */
  readonly found: string;
}
interface From {
  readonly table: FoundTable;
  readonly columns: Columns;
  readonly plan: Plan;
  readonly speech: Speech;
}

/** The preview in the language of `speech`. */
export function shownRows(rows: readonly PreviewRow[], from: From): readonly ShownRow[] {
  return rows.map((row): ShownRow => {
    switch (row.outcome) {
      case 'added': {
        const { plan } = from;
        const slot: Slot = { ...fresh(plan), ...row.entry, id: row.entry.id ?? '' };
        return { row: row.row, name: slot.name, outcome: 'added', slot, values: valuesOf(slot, from) };
      }
      case 'changed':
        return {
          row: row.row,
          name: row.slot.name,
          outcome: 'changed',
          slot: row.slot,
          changes: changesOf(row.before, row.slot, from),
        };
      case 'unchanged':
        return { row: row.row, name: row.slot.name, outcome: 'unchanged' };
      case 'rejected':
        return {
          row: row.row,
          name: row.name,
          outcome: 'rejected',
          problems: row.problems.map(({ column, why }) => ({
            column,
            why,
            found: foundIn(row.row, column, from),
          })),
        };
    }
  });
}

// Counted columns change with what they are counted from, and an id says nothing to a person.
const told = slotColumnKeys.filter(
  (key) => !['name', 'days', 'currency', 'commissionLow', 'commissionHigh', 'id'].includes(key),
);

function valuesOf(slot: Slot, { speech, plan }: From): readonly ShownValue[] {
  return told.flatMap((column) => {
    if (column === 'sampleOffered' && slot.sampleOffered === 'unknown') return [];
    const text = cellText(slotCell[column](slot, speech, plan), speech);
    return text === '' ? [] : [{ column, text: cut(text) }];
  });
}

/** The columns that would say something else. */
function changesOf(before: Slot, after: Slot, { speech, plan }: From): readonly ShownChange[] {
  return (['name', ...told] as const).flatMap((column) => {
    const [was, is] = [before, after].map((slot) => cellText(slotCell[column](slot, speech, plan), speech));
    return was === is ? [] : [{ column, before: cut(was ?? ''), after: cut(is ?? '') }];
  });
}

function foundIn(row: number, column: SlotColumnKey, { table, columns }: From): string {
  const at = columns.at.get(column);
  return at === undefined ? '' : shown(table.rows[row - 1]?.[at] ?? { type: 'empty' });
}

export function cut(text: string): string {
  return text.length <= 200 ? text : `${text.slice(0, 199).toWellFormed()}…`;
}

export function cellText(cell: Cell, { format }: Speech): string {
  switch (cell.type) {
    case 'empty':
      return '';
    case 'text':
      return cell.text;
    case 'number':
      return format.datum(cell.value);
    case 'money':
      return format.money(cell.money);
    case 'rate':
      return rateText(cell.rate);
    case 'day':
      return format.datum({ day: cell.day });
    case 'month':
      return cell.month;
    case 'moment':
      return cell.at;
  }
}

import { speechOf } from '../../i18n';
import { sheetWords } from '../../i18n/sheet-words';
import { languages } from '../../i18n/words';
import { shownDecimals } from '../../model/money';
import type { Slot } from '../../model/plan';
import type { Cell } from '../cell';
import { amountText } from '../lines';
import type { Plan } from '../plan';
import { slotCell, type SlotColumnKey } from '../slot-columns';
import { shortened } from '../workbook/value';
import type { FoundCell } from './table';

/**
 * Whether a cell still holds what an export of `slot` writes there, in either kind of file and in any language. Such a
 * cell changes nothing, so that what a file cannot hold (a very long text) is not lost by a round trip.
 */
export function isAsWritten(
  key: SlotColumnKey,
  found: FoundCell,
  slot: Slot,
  plan: Plan,
  cuts: readonly string[],
): boolean {
  if (derived.includes(key)) return true;
  return languages.some((language) => sameCell(found, slotCell[key](slot, speechOf(language), plan), cuts));
}

/** Columns that are counted from others; what somebody writes there is not read. */
const derived: readonly SlotColumnKey[] = ['days', 'commissionLow', 'commissionHigh', 'id'];

/** Whether a cell of a file says what an export writes; a text may be cut where a workbook had no more room. */
export function sameCell(found: FoundCell, written: Cell, cuts: readonly string[]): boolean {
  switch (written.type) {
    case 'text':
      return found.type === 'empty'
        ? written.text.trim() === ''
        : found.type === 'text' &&
            (found.text === written.text || cuts.some((cut) => found.text === shortened(written.text, cut)));
    case 'money': {
      const { minor, currency } = written.money;
      if (found.type === 'number') return found.value === minor / 10 ** shownDecimals[currency];
      return found.type === 'text' && found.text === amountText(written.money);
    }
    case 'day':
      return (
        (found.type === 'day' && found.day === written.day) ||
        (found.type === 'text' && found.text === written.day)
      );
    case 'empty':
      return found.type === 'empty';
    case 'number':
      return found.type === 'number'
        ? found.value === written.value
        : found.type === 'text' && found.text === String(written.value);
    case 'rate':
    case 'month':
    case 'moment':
      return false;
  }
}

/** What a text ends with where a workbook had no more room, in every language. */
export const cuts = languages.map((language) => sheetWords[language].cut);

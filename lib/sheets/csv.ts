import type { Speech } from '../i18n';
import { sheetWords } from '../i18n/sheet-words';
import { type SheetFormat, standardOptions, type SheetOptions } from './format';
import type { Cell } from './cell';
import { amountText } from './lines';
import { slotsOf, type Plan } from './plan';
import { slotCell, slotColumnsFor } from './slot-columns';
import { guarded } from './text';

/**
 * The slots as a CSV table (RFC 4180): UTF-8 with a byte order mark, CRLF, ISO days, plain numbers with a point, no
 * `sep=` line. Text is always quoted and guarded against being read as a formula; numbers and days never are.
 */
export const csv: SheetFormat = {
  id: 'csv',
  extension: 'csv',
  mime: 'text/csv;charset=utf-8',
  stem: 'collab-slots',
  timed: false,
  encode: (plan, speech, options = standardOptions) =>
    Promise.resolve(new TextEncoder().encode(byteOrderMark + table(plan, speech, options))),
};

/** Without it Excel reads the file in the code page of the machine. */
const byteOrderMark = '\uFEFF';

function table(plan: Plan, speech: Speech, options: SheetOptions): string {
  const columns = slotColumnsFor(options);
  const heading = columns.map((key) => quoted(guarded(sheetWords[speech.language].column[key])));
  const rows = slotsOf(plan).map((slot) => columns.map((key) => written(slotCell[key](slot, speech, plan))));
  const delimiter = options.delimiter === 'auto' ? usual[speech.language] : options.delimiter;
  return [heading, ...rows].map((row) => `${row.join(delimiter)}\r\n`).join('');
}

/** What Excel expects where the decimal mark is a comma, and where it is a point. */
const usual = { en: ',', id: ';' } as const satisfies Record<Speech['language'], string>;

function written(cell: Cell): string {
  switch (cell.type) {
    case 'empty':
      return '';
    case 'text':
      return quoted(guarded(cell.text));
    case 'number':
      return String(cell.value);
    case 'money':
      return amountText(cell.money);
    case 'rate':
      return String(cell.rate / 100);
    case 'day':
      return cell.day;
    case 'month':
      return cell.month;
    case 'moment':
      return cell.at;
  }
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

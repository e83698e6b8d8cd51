/** The table of slots for the clipboard: as spreadsheets take it in, with the guard against formulas of the files. */
import type { Speech } from '../i18n';
import { sheetWords } from '../i18n/sheet-words';
import type { Cell } from './cell';
import { standardOptions } from './format';
import { amountText } from './lines';
import { slotsOf, type Plan } from './plan';
import { slotCell, slotColumnsFor } from './slot-columns';
import { guarded } from './text';

/** One table, as plain text with a TAB between cells, and as HTML with the kind of each cell. */
export interface CopiedTable {
  readonly plain: string;
  readonly html: string;
}

/**
 * The slots of a plan with their headings. Numbers in the plain text have the decimal mark of the language, since a
 * spreadsheet reads them as if they were typed. Ids stay out: what is pasted elsewhere is not read back.
 */
export function copiedTable(plan: Plan, speech: Speech): CopiedTable {
  const columns = slotColumnsFor(standardOptions).filter((key) => key !== 'id');
  const heading = columns.map((key) => sheetWords[speech.language].column[key]);
  const rows = slotsOf(plan).map((slot) => columns.map((key) => slotCell[key](slot, speech, plan)));
  const mark = speech.language === 'id' ? ',' : '.';
  const lines = [heading.map(quoted), ...rows.map((row) => row.map((cell) => plainCell(cell, mark)))];
  const head = heading.map((word) => `<th>${escaped(word)}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map(htmlCell).join('')}</tr>`).join('');
  return {
    plain: lines.map((line) => `${line.join('\t')}\r\n`).join(''),
    html: `<meta charset="utf-8"><table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`,
  };
}

function plainCell(cell: Cell, mark: ',' | '.'): string {
  switch (cell.type) {
    case 'empty':
      return '';
    case 'text':
      return quoted(guarded(cell.text).replaceAll('\t', ' '));
    case 'number':
      return String(cell.value);
    case 'money':
      return amountText(cell.money).replace('.', mark);
    case 'rate':
      return `${String(cell.rate / 100).replace('.', mark)}%`;
    case 'day':
      return cell.day;
    case 'month':
      return cell.month;
    case 'moment':
      return cell.at;
  }
}

/** Quotes hold line ends together; other texts are understood without them by every program that takes a paste. */
function quoted(text: string): string {
  return /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** `x:num` is the number whatever decimal mark the machine has; the format of text keeps a name from being counted. */
function htmlCell(cell: Cell): string {
  switch (cell.type) {
    case 'empty':
      return '<td></td>';
    case 'text':
      return `<td style="mso-number-format:'\\@'">${escaped(guarded(cell.text))}</td>`;
    case 'number':
      return `<td x:num="${cell.value}">${cell.value}</td>`;
    case 'money': {
      const amount = amountText(cell.money);
      return `<td x:num="${amount}">${amount}</td>`;
    }
    case 'rate':
      return `<td x:num="${cell.rate / 10_000}" style="mso-number-format:'0.00%'">${cell.rate / 100}%</td>`;
    case 'day':
      return `<td style="mso-number-format:'yyyy-mm-dd'">${cell.day}</td>`;
    case 'month':
      return `<td>${cell.month}</td>`;
    case 'moment':
      return `<td>${cell.at}</td>`;
  }
}

function escaped(text: string): string {
  return text
    .replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`)
    .replaceAll('\n', '<br style="mso-data-placement:same-cell">');
}

/** How cells look: formats of numbers, rows and tints. Plain data. */
import type { Speech } from '../../i18n';
import { shownDecimals, type Currency } from '../../model/money';
import type { Cell } from '../cell';
import type { Look, Tint } from './sheet';

/** The number format of a cell. Text has the format of text, so that editing a name never turns it into a formula. */
export function numberFormatOf(cell: Cell, language: Speech['language']): string {
  switch (cell.type) {
    case 'empty':
      return 'General';
    case 'text':
      return '@';
    case 'number':
      return '0';
    case 'money':
      return amountFormat(cell.money.currency, language);
    case 'rate':
      return '0.00%';
    case 'day':
      return 'yyyy-mm-dd';
    case 'month':
      return 'yyyy-mm';
    case 'moment':
      return 'yyyy-mm-dd hh:mm:ss';
  }
}

function amountFormat(currency: Currency, language: Speech['language']): string {
  const digits = shownDecimals[currency];
  const sign = currency === 'IDR' && language === 'id' ? 'Rp' : `${currency} `;
  return `"${sign}"#,##0${digits === 0 ? '' : `.${'0'.repeat(digits)}`}`;
}

export const rowStyle = {
  key: { font: { color: { rgb: '5F6368' } } },
  title: { font: { bold: true, size: 14 } },
  heading: {
    font: { bold: true, color: { rgb: 'FFFFFF' } },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '1F3A5F' } },
    alignment: { vertical: 'center', wrapText: true },
  },
  data: { alignment: { vertical: 'top' } },
  total: { font: { bold: true }, border: { top: { style: 'thin', color: { rgb: '5F6368' } } } },
  remark: { font: { italic: true, color: { rgb: '5F6368' } } },
} as const satisfies Record<Look, object>;

/** Text on tint, dark enough to read in print; the two colours are those of the planner. */
export const tintStyle = {
  red: tint('B3261E', 'FDECEA'),
  amber: tint('7A4F00', 'FFF4D6'),
  green: tint('146C2E', 'E6F4EA'),
  blue: tint('0B57D0', 'E8F0FE'),
  grey: tint('5F6368', 'F1F3F4'),
} as const satisfies Record<Tint, object>;

function tint(text: string, ground: string) {
  return {
    font: { color: { rgb: text } },
    // A rule of colour takes its ground from bgColor, a cell from fgColor; some readers take either.
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: ground }, bgColor: { rgb: ground } },
  } as const;
}

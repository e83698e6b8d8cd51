/** A cell as the number or text that a workbook stores. */
import type { IsoDay } from '../../model/day';
import { shownDecimals } from '../../model/money';
import type { Cell } from '../cell';

/** The stored value; null for an empty cell. Days and moments are counted here, so no zone of the machine gets in. */
export function valueOf(cell: Cell, cut: string): string | number | null {
  switch (cell.type) {
    case 'empty':
      return null;
    case 'text':
      return escaped(shortened(cell.text, cut));
    case 'number':
      return cell.value;
    case 'money':
      return cell.money.minor / 10 ** shownDecimals[cell.money.currency];
    case 'rate':
      return cell.rate / 10_000;
    case 'day':
      return serialOfDay(cell.day);
    case 'month':
      return serialOf(Temporal.PlainYearMonth.from(cell.month).toPlainDate({ day: 1 }));
    case 'moment': {
      const local = Temporal.Instant.from(cell.at).toZonedDateTimeISO(cell.zone);
      const sinceMidnight = Temporal.PlainTime.from('00:00').until(local.toPlainTime());
      return serialOf(local.toPlainDate()) + sinceMidnight.total('second') / 86_400;
    }
  }
}

/** Counted once per day: ten thousand campaigns lie on a few hundred days. */
function serialOfDay(day: IsoDay): number {
  const known = serials.get(day) ?? serialOf(Temporal.PlainDate.from(day));
  serials.set(day, known);
  return known;
}
const serials = new Map<IsoDay, number>();

/** The day number of a workbook: days since 30 December 1899 (for days after 28 February 1900). */
function serialOf(day: Temporal.PlainDate): number {
  return Temporal.PlainDate.from('1899-12-30').until(day, { largestUnit: 'day' }).days;
}

/** Text no longer than a cell can be; what was cut says so. */
export function shortened(text: string, cut: string): string {
  if (text.length <= longestText) return text;
  return (
    text
      .slice(0, longestText - cut.length)
      .toWellFormed()
      .replace(/\uFFFD$/, '') + cut
  );
}
const longestText = 32_767;

/** `_x0041_` means the letter A inside a workbook, so the same characters in a name are written in a way that they stay. */
function escaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

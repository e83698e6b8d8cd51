/** Days as pages write them. The order of day and month in numbers is a question of the page's language, never of the machine's. */
import type { IsoDay } from '../model/day';
import { monthOf } from './month-names';
import { plainText } from './normalise';
import { blank, oneOf, unreadable, type Parsed } from './parsed';

export type DayOrder = 'month-first' | 'day-first';

export interface DayContext {
  /** Order of day and month in `04/05/2026`; null when not certain: then both meanings are given. */
  readonly order: DayOrder | null;
  /** Clocks that are the shop's own, for example `WIB`; a time on any other clock may be another day there. */
  readonly clocks?: readonly string[];
}

/**
 * The order the host's date library uses in a language (host-pages 6: English is month first for every market), null
 * for languages that write the year first or are not known.
 */
export function dayOrderOf(language: string): DayOrder | null {
  if (language === 'en') return 'month-first';
  return ['id', 'vi', 'pt', 'es', 'fr', 'it', 'de', 'th', 'ms'].includes(language) ? 'day-first' : null;
}

/** One day. A time of day after it is ignored unless it is on another clock; a year of two digits is unreadable. */
export function parseDay(raw: string, { order, clocks = [] }: DayContext): Parsed<IsoDay> {
  const whole = plainText(raw).toLowerCase().normalize('NFC');
  if (whole === '' || /^[-–—]+$/.test(whole)) return blank;
  const text = dayPart(whole, clocks);
  if (text === null) return unreadable('a time on another clock');
  const year =
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text) ?? /^(\d{4})(年) ?(\d{1,2})月 ?(\d{1,2})日$/.exec(text);
  if (year) return one(Number(year[1]), Number(year[3]), Number(year[4]));
  const numbers = numbersOf(text);
  if (numbers) return inEitherOrder(numbers, order);
  const named = namedDayOf(text);
  return named ? one(...named) : unreadable('not a day');
}

/** What a day in numbers says about the order by itself: a 13th month does not exist. null when it says nothing. */
export function orderShownBy(raw: string): DayOrder | null {
  const text = plainText(raw);
  const numbers = /\d{4}/.test(text) ? numbersOf(dayPart(text.toLowerCase(), []) ?? '') : null;
  if (!numbers) return null;
  const { first, second, year } = numbers;
  const monthFirst = isoDay(year, first, second);
  const dayFirst = isoDay(year, second, first);
  if (monthFirst === null || dayFirst === null) {
    if (monthFirst) return 'month-first';
    return dayFirst ? 'day-first' : null;
  }
  return null;
}

interface Numbers {
  readonly first: number;
  readonly second: number;
  readonly year: number;
  /** `14.04.2026`: only languages that put the day first write points. */
  readonly points: boolean;
}

function numbersOf(text: string): Numbers | null {
  const match = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4})$/.exec(text);
  if (!match) return null;
  const [, first, mark, second, year] = match;
  return { first: Number(first), second: Number(second), year: Number(year), points: mark === '.' };
}

function inEitherOrder({ first, second, year, points }: Numbers, order: DayOrder | null): Parsed<IsoDay> {
  const monthFirst = isoDay(year, first, second);
  const dayFirst = isoDay(year, second, first);
  // A point with an order that never writes points is a page we do not understand.
  const certain = points && order === 'month-first' ? null : order;
  const own = certain === 'month-first' ? monthFirst : dayFirst;
  if (certain && own) return oneOf([own], '');
  return oneOf(
    [monthFirst, dayFirst].flatMap((day) => day ?? []),
    'no such day',
  );
}

/** The text without weekday, era and time; null when its clock is not one of ours. */
function dayPart(text: string, clocks: readonly string[]): string | null {
  const timed =
    /^(.+?)(?:,? |t)(\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.]\d+)?)?)(?: ?([ap])\.?m\.?)?(?: ?\(?((?:utc|gmt)? ?[+-]\d[\d:]*|[a-z]{1,5})\)?)?$/.exec(
      text,
    );
  const clock = timed?.[4]?.replace(/ /g, '');
  if (clock && !clocks.some((own) => own.toLowerCase() === clock)) return null;
  return (timed?.[1] ?? text)
    .replace(/^\p{L}[\p{L}\p{M}. ]*, ?(?=.*\p{L}|\d{1,2}[-/.]\d)/u, (weekday) =>
      monthOf(weekday.replace(/, ?$/, '')) ? weekday : '',
    )
    .replace(/^วัน(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัส|ศุกร์|เสาร์|อาทิตย์)(?:ที่)? ?(?=\d)/, '')
    .replace(/ ?[(]?(?:星期|周|週|礼拜)[一二三四五六日天]?[)]?$/, '')
    .replace(/ ?(?:พ\.?ศ\.?|ค\.?ศ\.?) ?/, ' ')
    .trim();
}

/** Year, month and day of a text with a month name, in the orders in which people write them. */
function namedDayOf(text: string): [number, number, number] | null {
  const vietnamese = /^(?:ngày )?(\d{1,2}) (?:tháng|thg) (\d{1,2}),? (?:năm )?(\d{4})$/.exec(text);
  if (vietnamese) return [Number(vietnamese[3]), Number(vietnamese[2]), Number(vietnamese[1])];
  const words = text.replace(/(\d)(?:st|nd|rd|th|er|º|\.)(?=[ ,])/, '$1').split(/(?:,? de |[, -])+/);
  const month = words.findIndex((word) => monthOf(word) !== null);
  const number = monthOf(words[month] ?? '');
  if (words.length !== 3 || month < 0 || number === null) return null;
  const [first = '', last = ''] = words.filter((_, index) => index !== month);
  if (/^\d{1,2}$/.test(first) && /^\d{4}$/.test(last)) return [Number(last), number, Number(first)];
  if (month === 1 && /^\d{4}$/.test(first) && /^\d{1,2}$/.test(last))
    return [Number(first), number, Number(last)];
  return null;
}

function one(year: number, month: number, day: number): Parsed<IsoDay> {
  return oneOf(
    [isoDay(year, month, day)].flatMap((iso) => iso ?? []),
    'no such day',
  );
}

/** null for a day that does not exist or lies outside 1970 to 2199. Years of the Buddhist era are 543 ahead and cannot be mistaken. */
function isoDay(written: number, month: number, day: number): IsoDay | null {
  const year = written >= 2513 && written <= 2742 ? written - 543 : written;
  if (year < 1970 || year > 2199 || month < 1 || month > 12 || day < 1) return null;
  if (day > daysIn(year, month)) return null;
  // The one place that makes a day from numbers; everything about it was checked above.
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as IsoDay;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

import type { Instant, IsoDay, Zone } from '../model/day';
import { shownDecimals, type Money, type RateRange } from '../model/money';
import type { Datum } from '../model/report';
import type { Language } from './words';

/** How values are written for people in one language. Files and marks never use these: they use canonical text. */
export interface Format {
  /** `Rp1.500.000` in Indonesian, `IDR 1,500,000` in English. */
  money(money: Money): string;
  /** `14 Apr 2026`. */
  day(day: IsoDay): string;
  /** `April 2026` of `2026-04`. */
  month(month: string): string;
  /** `12 Dec 2026 14:05 WIB`; seconds only when there are any. */
  moment(at: Instant, zone: Zone, label: string): string;
  /** `15.75%` of 1575 basis points. */
  rate(basisPoints: number): string;
  number(value: number): string;
  datum(value: Datum): string;
}

const locales = { en: 'en-US', id: 'id-ID' } as const satisfies Record<Language, string>;

/** The formats of a language. Calendar, zone and digits are always given, never taken from the machine. */
export function formatOf(language: Language): Format {
  const locale = locales[language];
  // Making a formatter costs a hundred times what using it does, and a sheet writes ten thousand amounts.
  const made = new Map<string, Intl.NumberFormat>();
  const figure = (value: number, least?: number, most?: number): string => {
    const key = `${least}-${most}`;
    const known = made.get(key) ?? new Intl.NumberFormat(locale, fractions(least, most));
    made.set(key, known);
    return known.format(value);
  };
  const number = (value: number): string => figure(value);
  const rate = (basisPoints: number): string => `${figure(basisPoints / 100, 0, 2)}%`;
  const rates = ({ low, high }: RateRange): string =>
    low === high ? rate(low) : `${rate(low)}–${rate(high)}`;
  const day = (iso: IsoDay): string => {
    const { year, month, day: dayOfMonth } = Temporal.PlainDate.from(iso);
    return `${dayOfMonth} ${monthNames[language][month - 1] ?? ''} ${year}`;
  };
  const month = (iso: string): string => {
    const { year, month: index } = Temporal.PlainYearMonth.from(iso);
    return `${monthNames[language][index - 1] ?? ''} ${year}`;
  };
  const money = ({ minor, currency }: Money): string => {
    const digits = shownDecimals[currency];
    const amount = figure(Math.abs(minor) / 10 ** digits, digits, digits);
    const sign = minor < 0 ? '-' : '';
    return language === 'id' && currency === 'IDR' ? `${sign}Rp${amount}` : `${sign}${currency} ${amount}`;
  };
  const moment = (at: Instant, zone: Zone, label: string): string => {
    const local = Temporal.Instant.from(at).toZonedDateTimeISO(zone);
    const time = [local.hour, local.minute, ...(local.second > 0 ? [local.second] : [])];
    const clock = time.map((part) => String(part).padStart(2, '0')).join(language === 'id' ? '.' : ':');
    const name = label === '' ? `UTC${local.offset}` : label;
    const { year, month: index, day: dayOfMonth } = local;
    return `${dayOfMonth} ${monthNames[language][index - 1] ?? ''} ${year} ${clock} ${name}`;
  };
  const datum = (value: Datum): string => {
    if (typeof value === 'number') return number(value);
    if (typeof value === 'string') return value;
    if ('day' in value) return day(value.day);
    if ('month' in value) return month(value.month);
    if ('at' in value) return moment(value.at, value.zone, value.label);
    if ('money' in value) return money(value.money);
    if ('rate' in value) return rate(value.rate);
    return rates(value.rates);
  };
  return { money, day, month, moment, rate, number, datum };
}

function fractions(least?: number, most?: number): Intl.NumberFormatOptions {
  const plain = { numberingSystem: 'latn' };
  if (least === undefined || most === undefined) return plain;
  return { ...plain, minimumFractionDigits: least, maximumFractionDigits: most };
}

/** Short month names are ours: what `Intl` writes differs between versions of its data. */
const monthNames = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  id: ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'],
} as const satisfies Record<Language, readonly string[]>;

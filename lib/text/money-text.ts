import { shownDecimals, type Currency, type Money } from '../model/money';
import { plainText } from './normalise';
import { decimalMarkOf, digitsOf, type DecimalMark, type Digits } from './number-text';
import { blank, mapParsed, oneOf, unreadable, type Parsed } from './parsed';

export interface MoneyContext {
  /** The currency of the shop; null when it is not known, then the text must carry a mark of one currency alone. */
  readonly currency: Currency | null;
  /** Language of the page's labels. */
  readonly language: string;
}

/**
 * One amount in minor units. The language says which mark groups; a reading of the other kind is taken only when the
 * own one is impossible (`Rp1.500.000` on an English page), and when both are possible the text is ambiguous.
 * Negative, shortened (`1,5 jt`, `2K`), fractions the currency cannot show and a second currency are unreadable.
 */
export function parseMoney(raw: string, { currency, language }: MoneyContext): Parsed<Money> {
  // Indonesian prices may end in `,-`.
  const text = plainText(raw).replace(/(?<=\d),[-–—]$/, '');
  if (text === '' || /^\D{0,4}[-–—]+$/.test(text)) return blank;
  const [, before = '', number = '', after = ''] =
    /^([^\d\s-]*(?: ?[^\d\s-]+)?) ?(\d[\d., ]*\d|\d) ?(\D*)$/.exec(text) ?? [];
  if (number === '') return unreadable('not an amount');
  const marks = [before, after].map((mark) => mark.trim().toLowerCase()).filter((mark) => mark !== '');
  if (marks.length > 1) return unreadable('more than an amount');
  const named = marks[0] === undefined ? currency : currencyOf(marks[0], currency);
  if (!named) return unreadable(marks[0] === undefined ? 'no currency' : 'not a mark of this currency');
  return mapParsed(parseAmount(number, named, decimalMarkOf(language)), (minor) => ({
    minor,
    currency: named,
  }));
}

/** Minor units of a bare number in `currency`; `own` is the decimal mark of the language, null: either. */
function parseAmount(number: string, currency: Currency, own: DecimalMark | null): Parsed<number> {
  const decimals = shownDecimals[currency];
  const meaning = (mark: DecimalMark): Reading | null => {
    const digits = digitsOf(number, mark);
    return digits && minorOf(digits, decimals);
  };
  const point = meaning('.');
  const comma = meaning(',');
  const [first, other] = own === ',' ? [comma, point] : [point, comma];
  const certain = own !== null && first !== null && !first.odd;
  const readings = (certain ? [first] : [first, other]).flatMap((reading) => reading ?? []);
  const minors = readings.map((reading) => reading.minor).filter(Number.isSafeInteger);
  return oneOf(minors, 'not an amount of this currency');
}

/** `odd`: it can be read so, but nobody writes the currency with that many decimals. */
interface Reading {
  readonly minor: number;
  readonly odd: boolean;
}

function minorOf({ whole, fraction }: Digits, decimals: number): Reading | null {
  if (decimals === 0) return /^(00)?$/.test(fraction) ? { minor: Number(whole), odd: false } : null;
  const kept = fraction.slice(0, decimals).padEnd(decimals, '0');
  if (/[1-9]/.test(fraction.slice(decimals))) return null;
  return { minor: Number(whole + kept), odd: fraction.length > decimals };
}

/** How each currency is marked. A mark of several currencies says nothing without the shop. */
const marksOf: Readonly<Record<Currency, readonly string[]>> = {
  IDR: ['rp', 'rp.', 'idr'],
  VND: ['₫', 'đ', 'vnd', 'vnđ'],
  THB: ['฿', 'thb', 'บาท'],
  MYR: ['rm', 'myr'],
  PHP: ['₱', 'php'],
  SGD: ['s$', 'sgd', '$'],
  USD: ['us$', 'usd', '$'],
  GBP: ['£', 'gbp'],
  EUR: ['€', 'eur'],
  MXN: ['mx$', 'mxn', '$'],
  BRL: ['r$', 'brl'],
  JPY: ['¥', 'jpy', '円'],
};
const currencies = Object.keys(marksOf).filter((code): code is Currency => code in marksOf);

function currencyOf(mark: string, shop: Currency | null): Currency | null {
  const carriers = currencies.filter((code) => marksOf[code].includes(mark));
  if (shop) return carriers.includes(shop) ? shop : null;
  // Yuan and yen share their sign.
  return carriers.length === 1 && mark !== '¥' ? (carriers[0] ?? null) : null;
}

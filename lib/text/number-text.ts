/** Numbers as pages write them. Which mark groups and which divides depends on the language; unknown means both. */
import { plainText } from './normalise';
import { blank, oneOf, unreadable, type Parsed } from './parsed';

/** Digits of a number under one reading of its marks. */
export interface Digits {
  readonly whole: string;
  readonly fraction: string;
}
/** Which mark divides whole and fraction; the other one groups. */
export type DecimalMark = '.' | ',';

const commaLanguages = ['id', 'vi', 'pt', 'fr', 'it', 'de'];
// Spanish is not here: Spain divides with a comma, Mexico with a point.
const pointLanguages = ['en', 'th', 'zh', 'ja', 'ms', 'fil'];

/** The decimal mark of a language, null when it is not known. */
export function decimalMarkOf(language: string): DecimalMark | null {
  if (commaLanguages.includes(language)) return ',';
  return pointLanguages.includes(language) ? '.' : null;
}

/** The digits of `text` when `decimal` divides it, or null when it is not a number then. Groups are of three digits. */
export function digitsOf(text: string, decimal: DecimalMark): Digits | null {
  const number = numbers[decimal].exec(text);
  if (!number) return null;
  return { whole: (number[1] ?? '').replace(/\D/g, ''), fraction: number[2] ?? '' };
}

const numbers: Readonly<Record<DecimalMark, RegExp>> = {
  '.': /^(\d+|\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+)(?:\.(\d+))?$/,
  ',': /^(\d+|\d{1,3}(?:\.\d{3})+|\d{1,3}(?: \d{3})+)(?:,(\d+))?$/,
};

/** A count: whole, not negative, written out. `2.4K`, `1,5` and everything else that is not exact is unreadable. */
export function parseCount(raw: string, language: string): Parsed<number> {
  const text = plainText(raw);
  if (text === '' || /^[-–—]+$/.test(text)) return blank;
  const own = decimalMarkOf(language);
  const meanings = own ? [digitsOf(text, own)] : [digitsOf(text, '.'), digitsOf(text, ',')];
  // A fraction in an unknown language may be a group in truth, so one odd reading spoils the text.
  if (meanings.some((digits) => digits && digits.fraction !== '')) return unreadable('not a whole number');
  const values = meanings.flatMap((digits) => (digits ? [Number(digits.whole)] : []));
  return oneOf(values.filter(Number.isSafeInteger), 'not a number');
}

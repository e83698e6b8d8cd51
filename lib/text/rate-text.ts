import type { BasisPoints } from '../model/money';
import { plainText } from './normalise';
import { decimalMarkOf } from './number-text';
import { blank, unreadable, valueOf, type Parsed } from './parsed';

/**
 * A percent, with or without its sign, as basis points: `15.75%` is 1575. Two decimals at most; a point divides in every
 * language (number boxes write it so), a comma where the language divides with it or is not known. Rates are never
 * grouped, so `1.500` means two things and is unreadable.
 */
export function parseRate(raw: string, language: string): Parsed<BasisPoints> {
  const text = plainText(raw);
  if (text === '' || /^[-–—]+ ?%?$/.test(text)) return blank;
  const rate = /^(\d{1,3})(?:([.,])(\d+))? ?%?$/.exec(text);
  if (!rate) return unreadable('not a percent');
  const [, whole = '', mark, fraction = ''] = rate;
  if (mark === ',' && decimalMarkOf(language) === '.')
    return unreadable('a decimal mark of another language');
  if (fraction.length > 2) return unreadable('more than two decimals');
  return valueOf(Number(whole) * 100 + Number(fraction.padEnd(2, '0')));
}

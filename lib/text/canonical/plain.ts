import { marketCurrencies } from '../../model/market';
import { shownDecimals, type BasisPoints, type Money, type RateRange } from '../../model/money';
import { no, ok, textOf, type Codec, type Read } from './codec';

/** As typed, trimmed. */
export const plainText: Codec<string> = { write: (value) => value.trim(), read: textOf };

/**
 * A message is written as its number of characters, so that marks and exports hold none of it. It is read from the whole
 * text; figures alone are taken as the number and stand for a text of that length.
 */
export const messageText: Codec<string> = {
  write: (value) => String([...value].length),
  read(json) {
    const count = typeof json === 'number' ? String(json) : json;
    if (typeof count === 'string' && /^\d{1,5}$/.test(count)) return ok('x'.repeat(Number(count)));
    return typeof json === 'string' ? ok(json) : no('not a text or a number of characters');
  },
};

/** `IDR 15000000`, `USD 20.00`: the currency, a space, the amount with the decimals that the currency shows. */
export const money: Codec<Money> = {
  write({ minor, currency }) {
    const decimals = shownDecimals[currency];
    const digits = String(Math.abs(minor)).padStart(decimals + 1, '0');
    const whole = digits.slice(0, digits.length - decimals);
    const fraction = decimals === 0 ? '' : `.${digits.slice(-decimals)}`;
    return `${currency} ${minor < 0 ? '-' : ''}${whole}${fraction}`;
  },
  read(json, market) {
    const own = marketCurrencies[market];
    const example = money.write({ minor: 15_000_000, currency: own });
    if (typeof json !== 'string') return no(`not an amount like ${example}`);
    const [, code, sign, whole = '', fraction = ''] =
      /^([A-Z]{3}) (-?)(\d{1,16})(?:\.(\d{1,6}))?$/.exec(json.trim()) ?? [];
    if (whole === '') return no(`not an amount like ${example}`);
    if (code !== own) return no(`not in ${own}, the currency of ${market}`);
    if (sign === '-') return no('a negative amount');
    const decimals = shownDecimals[own];
    if (fraction.length > decimals) return no(`${own} shows ${decimals} decimals`);
    const minor = Number(whole + fraction.padEnd(decimals, '0'));
    return Number.isSafeInteger(minor) ? ok({ minor, currency: own }) : no('too large an amount');
  },
};

/** `10.00%`, or `8.00%..12.50%` for the lowest and the highest of several. */
export const rates: Codec<RateRange> = {
  write: ({ low, high }) => (low === high ? rateText(low) : `${rateText(low)}..${rateText(high)}`),
  read(json) {
    const parts = typeof json === 'string' ? json.split('..') : [];
    const [first, last] = [parts[0], parts.at(-1)].map(rateOf);
    if (!first || !last || parts.length > 2) return no('not a rate like 10.00% or 8.00%..12.50%');
    if (!first.ok) return first;
    if (!last.ok) return last;
    if (first.value > last.value) return no('the lowest rate comes first');
    return ok({ low: first.value, high: last.value });
  },
};

/** `10.00%` of 1000 basis points; more decimals only where there are more. */
export function rateText(rate: BasisPoints): string {
  if (Number.isInteger(rate)) return `${(rate / 100).toFixed(2)}%`;
  return `${(rate / 100).toFixed(6).replace(/0+$/, '')}%`;
}

/** Basis points of `10.00%`. More than two decimals are kept: whether they are allowed is for a rule to say. */
export function rateOf(json: unknown): Read<BasisPoints> {
  const text = typeof json === 'string' ? json.trim() : '';
  const [, whole = '', fraction = ''] = /^(\d{1,3})(?:\.(\d{1,6}))? ?%$/.exec(text) ?? [];
  if (whole === '') return no('not a rate like 10.00%');
  const digits = fraction.padEnd(2, '0');
  return ok(Number(`${whole}${digits.slice(0, 2)}.${digits.slice(2)}0`));
}

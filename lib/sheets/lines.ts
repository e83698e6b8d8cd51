/**
 * Lists in one cell, one entry per line, readable and without loss. A product is `name | number | rate`;
 * a `|`, a backslash or a line end inside a name is written with a backslash before it.
 */
import type { SlotProduct, SlotWindow, WindowKind } from '../model/plan';
import { shownDecimals, type BasisPoints, type Money } from '../model/money';

/** The products of a slot as lines. */
export function productLines(products: readonly SlotProduct[]): string {
  return products
    .map(({ id, name, commission }) => {
      const parts = [name ?? '', id ?? ''].map(escaped);
      if (commission !== null) parts.push(rateText(commission));
      while (parts.at(-1) === '') parts.pop();
      return parts.length === 0 ? '|' : parts.join(' | ');
    })
    .join('\n');
}

/** Names as lines: the creators of a slot, or its tags. */
export function textLines(names: readonly string[]): string {
  return names.map((name) => (name === '' ? '|' : escaped(name))).join('\n');
}

/** When there is a LIVE, a flash sale or ads: `LIVE | 2026-04-02 | 2026-04-05`, one day only where it is one. */
export function windowLines(
  windows: readonly SlotWindow[],
  word: Readonly<Record<WindowKind, string>>,
): string {
  return windows
    .map(({ kind, from, to }) => [word[kind], from, ...(to === from ? [] : [to])].join(' | '))
    .join('\n');
}

/** `15.75%` of 1575, with a point in every language. */
export function rateText(basisPoints: BasisPoints): string {
  return `${basisPoints / 100}%`;
}

/** The amount in whole units of the currency with a point, `1500000` or `12.50`; no grouping. */
export function amountText({ minor, currency }: Money): string {
  const digits = shownDecimals[currency];
  if (digits === 0) return String(minor);
  const plain = String(Math.abs(minor)).padStart(digits + 1, '0');
  return `${minor < 0 ? '-' : ''}${plain.slice(0, -digits)}.${plain.slice(-digits)}`;
}

/** The same with its currency before it, `USD 12.50`. */
export function amountWithCurrency(money: Money): string {
  return `${money.currency} ${amountText(money)}`;
}

function escaped(part: string): string {
  if (!special.test(part)) return part;
  return part
    .replace(/[\\|]/g, (mark) => `\\${mark}`)
    .replace(/\r\n|[\r\n\u0085\u2028\u2029]/g, '\\n')
    .replace(/^\s|\s$/g, (space) => `\\${space}`);
}
const special = /[\\|\r\n\u0085\u2028\u2029]|^\s|\s$/;

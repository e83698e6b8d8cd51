import type { FieldId } from '../model/draft';
import type { Bounds } from '../model/market';
import type { RateRange } from '../model/money';
import type { Datum, Finding } from '../model/report';

/**
 * What is wrong with the rates of a draft: below or above the allowed range, or with more than two decimals. The rules
 * that use it have the messages `below`, `above` and `decimals`.
 */
export function rateFindings(at: FieldId, { low, high }: RateRange, [min, max]: Bounds): readonly Finding[] {
  const allowed = { min: { rate: min }, max: { rate: max } };
  const finding = (message: string, value: Datum): Finding => {
    return { at, severity: 'blocker', message, data: { found: value, ...allowed } };
  };
  const fraction = [low, high].find((rate) => !Number.isInteger(rate));
  return [
    ...(low < min ? [finding('below', { rate: low })] : []),
    ...(high > max ? [finding('above', { rate: high })] : []),
    ...(fraction === undefined ? [] : [finding('decimals', exactly(fraction))]),
  ];
}

/** All decimals: the format of a rate shows two and would round away what is wrong. */
function exactly(rate: number): string {
  return `${Number((rate / 100).toFixed(8))}%`;
}

import type { Draft, Reading } from '../model/draft';
import type { Facts } from '../model/facts';
import type { Market } from '../model/market';
import type { Line } from '../model/report';
import type { Rule } from './define-rule';
import { derive } from './derive';
import { fnv } from './fnv';

/**
 * What a finding is put aside under: its rule, the market, and a hash of the values that the rule needed (fields, limits
 * and facts) with what it found. null for a line that found nothing. The present moment is not among the values, or
 * nothing would stay put aside; a finding that time makes worse has another sentence or severity, and so another key.
 */
export function dismissKeyOf(
  rules: readonly Rule[],
  { rule: id, outcome }: Line,
  draft: Draft,
  market: Market,
  facts: Facts,
): string | null {
  const rule = rules.find((one) => one.id === id);
  if (!rule || outcome.outcome !== 'found') return null;
  const { fields } = derive(draft);
  const values = [
    [...rule.needs, ...rule.mayBeBlank, ...rule.mayBeMissing].map((field) => [field, valueOf(fields[field])]),
    [...rule.limits, ...rule.limitsIfKnown].map((limit) => [limit, market.limits[limit]]),
    [...rule.facts, ...rule.mayBeUnknown]
      .filter((fact) => fact !== 'today')
      .map((fact) => [fact, facts[fact] ?? null]),
    outcome.findings.map(({ at, severity, message }) => [at, severity, message]),
  ];
  return `${id}|${market.id}|${fnv(JSON.stringify(values))}`;
}

/** The value alone: how it was found and spelt on the page does not matter. */
function valueOf(reading: Reading<unknown>): unknown {
  if (reading.state === 'read') return reading.value;
  return reading.state === 'ambiguous' ? { candidates: reading.candidates } : { state: reading.state };
}

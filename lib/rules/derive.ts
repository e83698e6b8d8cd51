import type { BasisPoints, RateRange } from '../model/money';
import type { Draft, Product, Reading } from '../model/draft';

/**
 * Fills what follows from other fields: the rates of the draft from the rates of its products, when the page has
 * no rate of its own. One product without a readable rate leaves the field as it was: a range with a hole is a guess.
 */
export function derive(draft: Draft): Draft {
  const { products } = draft.fields;
  if (products.state !== 'read' || products.value.length === 0) return draft;
  const fill = (
    own: Reading<RateRange>,
    rate: (product: Product) => BasisPoints | null,
  ): Reading<RateRange> => {
    if (own.state !== 'missing') return own;
    const rates = products.value.map(rate).filter((one) => one !== null);
    if (rates.length < products.value.length) return own;
    const value = { low: Math.min(...rates), high: Math.max(...rates) };
    return { state: 'read', value, raw: products.raw, evidence: { ...products.evidence, source: 'derived' } };
  };
  return {
    ...draft,
    fields: {
      ...draft.fields,
      commission: fill(draft.fields.commission, (product) => product.commission),
      adsCommission: fill(draft.fields.adsCommission, (product) => product.adsCommission),
    },
  };
}

import { describe, expect, test } from 'vitest';
import type { Product } from '../../../lib/model/draft';
import { derive } from '../../../lib/rules/derive';
import { blank, draft, missing, read } from '../builders';

const product = (over: Partial<Product> = {}): Product => ({
  id: 'p1',
  name: null,
  price: null,
  stock: null,
  commission: 1000,
  adsCommission: 500,
  ...over,
});
const rates = (products: readonly Product[], fields: Parameters<typeof draft>[1] = {}) =>
  derive(draft('target-create', { products: read(products, 'two rows'), ...fields })).fields;

describe('the rates of a draft', () => {
  test('are the lowest and the highest of its products, each kind by itself, and marked as derived', () => {
    const given = rates([product({ commission: 1200 }), product(), product({ adsCommission: 900 })]);
    expect(given.commission).toEqual({
      state: 'read',
      value: { low: 1000, high: 1200 },
      raw: 'two rows',
      evidence: { source: 'derived', label: '', score: 1 },
    });
    expect(given.adsCommission).toMatchObject({ value: { low: 500, high: 900 } });
  });
  test('stay unread when one product has no readable rate', () => {
    const given = rates([product(), product({ commission: null })]);
    expect(given.commission).toEqual(missing);
    expect(given.adsCommission).toMatchObject({ value: { low: 500, high: 500 } });
  });
  test('of the page itself go before those of its products', () => {
    const own = { low: 700, high: 700 };
    expect(rates([product()], { commission: read(own) }).commission).toMatchObject({ value: own });
    expect(rates([product()], { commission: blank }).commission).toEqual(blank);
  });
  test('do not follow from products that were not read, or from none', () => {
    expect(rates([]).commission).toEqual(missing);
    expect(derive(draft('target-create')).fields.commission).toEqual(missing);
  });
});

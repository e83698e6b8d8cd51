import { describe, expect, test } from 'vitest';
import type { Product } from '../../../lib/model/draft';
import type { Slot } from '../../../lib/model/plan';
import rule from '../../../lib/rules/catalog/plus-same-product-overlap';
import { asksForItsNeeds, day, english, read, slot, verdict, type Case } from '../builders';

const product = (id: string | null, name: string | null = null): Product => {
  return { id, name, price: null, stock: null, commission: null, adsCommission: null };
};
const other = (over: Partial<Slot> = {}): Slot =>
  slot({
    name: 'Kopi Maret',
    status: 'ongoing',
    start: day('2026-03-20'),
    end: day('2026-04-01'),
    products: [{ id: 'p1', name: 'Kopi Gayo', commission: null }],
    ...over,
  });
const draft = (slots: readonly Slot[], products: readonly Product[] = [product('p1')]): Case => ({
  fields: { products: read(products), start: read(day('2026-04-01')), end: read(day('2026-04-20')) },
  facts: { slots },
});

describe('plus-same-product-overlap', () => {
  asksForItsNeeds(rule, draft([]));

  test.each<[string, Partial<Slot>, string]>([
    ['ends on the start day', {}, 'note products:overlaps'],
    ['ends the day before', { end: day('2026-03-31') }, 'pass'],
    ['starts on the end day', { start: day('2026-04-20'), end: day('2026-05-20') }, 'note products:overlaps'],
    ['starts the day after', { start: day('2026-04-21'), end: day('2026-05-20') }, 'pass'],
    ['is planned only', { status: 'draft' }, 'note products:overlaps'],
    ['is over', { status: 'ended' }, 'pass'],
    ['is recalled', { status: 'recalled' }, 'pass'],
    ['is in the bin', { deletedAt: slot().createdAt }, 'pass'],
    ['has another product', { products: [{ id: 'p2', name: 'Kopi Gayo', commission: null }] }, 'pass'],
    ['is a Target collaboration without a start', { kind: 'target', start: null }, 'note products:overlaps'],
    ['is an open collaboration', { kind: 'open' }, 'pass'],
    ['has no days yet', { start: null, end: null }, 'pass'],
  ])('the other campaign %s', (_, over, expected) =>
    expect(verdict(rule, draft([other(over)]))).toBe(expected),
  );

  test('by name where a number is not shown, whatever the case', () => {
    expect(verdict(rule, draft([other()], [product(null, ' kopi gayo ')]))).toBe('note products:overlaps');
    expect(verdict(rule, draft([other()], [product(null, 'Teh')]))).toBe('pass');
    expect(verdict(rule, draft([other()], [product(null)]))).toBe('cannot-tell rule:nameless');
    const numbered = other({ products: [{ id: 'p1', name: null, commission: null }] });
    expect(verdict(rule, draft([numbered], [product(null, 'Kopi')]))).toBe('cannot-tell rule:nameless');
    expect(verdict(rule, draft([], [product(null)]))).toBe('pass');
  });
  test('one product of several is enough, on either side', () => {
    const many = other({
      products: [
        { id: 'p7', name: null, commission: null },
        { id: 'p1', name: null, commission: null },
      ],
    });
    const found = 'note products:overlaps';
    expect(verdict(rule, draft([many], [product('p2'), product('p1')]))).toBe(found);
    expect(verdict(rule, draft([many], [product('p1')]))).toBe(found);
    expect(verdict(rule, draft([other()], [product('p2'), product('p1')]))).toBe(found);
    expect(verdict(rule, draft([many], [product('p2'), product('p3')]))).toBe('pass');
    expect(verdict(rule, draft([many], [product('p2'), product(null, 'Kopi')]))).toBe(
      'cannot-tell rule:nameless',
    );
    expect(verdict(rule, draft([many, other({ end: day('2026-03-31') })], [product('p2')]))).toBe('pass');
  });
  test('says how many and names one', () => {
    expect(english(rule, draft([other(), other({ id: 'b' })]))).toContain(
      '2 other campaigns have a product of this one',
    );
    expect(english(rule, draft([other()]))).toContain('“Kopi Maret”');
  });
});

import { describe, expect, test } from 'vitest';
import type { Slot } from '../../../lib/model/plan';
import rule from '../../../lib/rules/catalog/target-pair-already-invited';
import { asksForItsNeeds, day, english, read, slot, verdict, type Case } from '../builders';

const product = (id: string | null, name: string | null = null) => {
  return { id, name, price: null, stock: null, commission: null, adsCommission: null };
};
const invitation = (over: Partial<Slot> = {}): Slot =>
  slot({
    kind: 'target',
    name: 'Undangan Maret',
    status: 'ongoing',
    end: day('2026-04-30'),
    products: [{ id: 'p1', name: 'Kopi', commission: null }],
    creators: ['rani.dapur', 'bayu.gadget'],
    ...over,
  });
const draft = (slots: readonly Slot[], creators: readonly string[] = ['rani.dapur']): Case => ({
  fields: { products: read([product('p1'), product('p2')]), creators: read(creators) },
  facts: { slots },
});

describe('target-pair-already-invited', () => {
  asksForItsNeeds(rule, draft([]));

  test.each<[string, Partial<Slot>, string]>([
    ['is open', {}, 'warning creators:invited'],
    ['ends today', { end: day('2026-03-31') }, 'warning creators:invited'],
    ['ended yesterday', { end: day('2026-03-30') }, 'pass'],
    ['has no end', { end: null }, 'warning creators:invited'],
    ['was not sent', { status: 'draft' }, 'pass'],
    ['was cancelled', { status: 'cancelled' }, 'pass'],
    ['is a flat fee', { kind: 'flat-fee' }, 'warning creators:invited'],
    ['is Collaboration Plus', { kind: 'plus-task' }, 'pass'],
    ['has another creator', { creators: ['sari.hijab'] }, 'pass'],
    ['has another product', { products: [{ id: 'p9', name: 'Kopi', commission: null }] }, 'pass'],
    ['writes the handle otherwise', { creators: ['@Rani.Dapur'] }, 'warning creators:invited'],
  ])('the other invitation %s', (_, over, expected) => {
    expect(verdict(rule, draft([invitation(over)]))).toBe(expected);
  });
  test('one product of several is enough, on either side', () => {
    const two = (first: string | null, second: string) =>
      invitation({
        products: [
          { id: first, name: null, commission: null },
          { id: second, name: null, commission: null },
        ],
      });
    expect(verdict(rule, draft([two('p9', 'p1')]))).toBe('warning creators:invited');
    expect(verdict(rule, draft([two('p1', 'p9')]))).toBe('warning creators:invited');
    expect(verdict(rule, draft([two('p8', 'p9')]))).toBe('pass');
    const named = { ...draft([invitation({ products: [{ id: null, name: 'Kopi', commission: null }] })]) };
    const products = read([product('p2', 'Teh'), product('p1')]);
    expect(verdict(rule, { ...named, fields: { ...named.fields, products } })).toBe(
      'cannot-tell rule:nameless',
    );
    expect(verdict(rule, draft([two(null, 'p9')]))).toBe('cannot-tell rule:nameless');
  });
  test.each([
    [product(null), 'cannot-tell rule:nameless'],
    [product(null, ' kopi '), 'warning creators:invited'],
    [product(null, 'Teh'), 'pass'],
    [product('p9', 'Kopi'), 'pass'],
  ])('a product that cannot be compared is never taken as another one', (one, expected) => {
    const fields = { products: read([one]), creators: read(['rani.dapur']) };
    expect(verdict(rule, { fields, facts: { slots: [invitation()] } })).toBe(expected);
    const others = { ...fields, creators: read(['sari.hijab']) };
    expect(verdict(rule, { fields: others, facts: { slots: [invitation()] } })).toBe('pass');
  });
  test('a name here and a number there cannot be compared', () => {
    const numbered = invitation({ products: [{ id: 'p1', name: null, commission: null }] });
    const fields = { products: read([product(null, 'Kopi')]), creators: read(['rani.dapur']) };
    expect(verdict(rule, { fields, facts: { slots: [numbered] } })).toBe('cannot-tell rule:nameless');
  });
  test('says how many pairs and names one', () => {
    expect(english(rule, draft([invitation()], ['rani.dapur', 'bayu.gadget']))).toContain(
      '2 pairs are in another open invitation: for example rani.dapur and “p1” in “Undangan Maret”',
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { campaignStatuses } from '../../../lib/model/draft';
import { commissionMatrix } from '../../../lib/planner/commission-matrix';
import { plannedRates, stretchesOf } from '../../../lib/planner/rate-plan';
import { addDays } from '../../../lib/reckoning/days';
import { day, slot } from '../builders';

const product = { id: '11', name: 'Serum', commission: 1_500 };
const dated = { start: day('2026-10-02'), end: day('2026-10-05') };

describe('rates of the plan', () => {
  it.each([
    ['plus-task', 'plus'],
    ['plus-challenge', 'plus'],
    ['target', 'target'],
    ['flat-fee', 'target'],
  ] as const)('a %s gives a %s rate in its window', (kind, expected) => {
    const { spans, openRates } = plannedRates([slot({ kind, ...dated, products: [product] })]);
    expect(spans).toEqual([
      { kind: expected, product: '11', from: '2026-10-02', to: '2026-10-05', rate: 1_500 },
    ]);
    expect(openRates).toEqual([]);
  });
  it('an open collaboration gives its rate from its first day on', () => {
    const { spans, openRates } = plannedRates([slot({ kind: 'open', ...dated, products: [product] })]);
    expect(spans).toEqual([]);
    expect(openRates).toEqual([{ product: '11', from: '2026-10-02', rate: 1_500 }]);
  });
  test('what is not known is counted and in no rate; a name stands in for a number', () => {
    const plan = plannedRates([
      slot({
        kind: 'target',
        products: [
          { id: null, name: 'Toner', commission: 900 },
          { id: null, name: null, commission: 900 },
          { id: '12', name: null, commission: null },
        ],
      }),
      slot({ kind: 'open', start: null, products: [product] }),
    ]);
    expect(plan.spans.map((one) => one.product)).toEqual(['Toner']);
    expect(plan.openRates).toEqual([]);
    expect(plan.unknown).toBe(3);
    expect(plan.products).toEqual(['Toner', '12', '11']);
  });
  it('recalled, cancelled and never paid campaigns give none', () => {
    const giving = campaignStatuses.filter(
      (status) => plannedRates([slot({ kind: 'target', status, products: [product] })]).spans.length > 0,
    );
    expect(giving).toEqual(['draft', 'pending-payment', 'paid', 'ongoing', 'ended']);
  });
});

describe('stretches of equal days', () => {
  const rate = fc.constantFrom(800, 1_000, 1_500);
  const span = fc.record({
    kind: fc.constantFrom('plus' as const, 'target' as const),
    product: fc.constantFrom('a', 'b'),
    start: fc.integer({ min: 0, max: 20 }),
    days: fc.integer({ min: 0, max: 10 }),
    rate,
  });
  const first = day('2026-10-01');
  it('hold every day of every product once, in order, and say of it what its cell says', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 6 }), fc.array(rate, { maxLength: 3 }), (made, opens) => {
        const spans = made.map(({ kind, product: of, start, days, rate: given }) => ({
          kind,
          product: of,
          rate: given,
          from: addDays(first, start),
          to: addDays(first, start + days),
        }));
        const openRates = opens.map((given, at) => ({
          product: 'a',
          from: addDays(first, at * 4),
          rate: given,
        }));
        const days = Array.from({ length: 21 }, (_, at) => addDays(first, at));
        const cells = commissionMatrix(['a', 'b'], days, { openRates, spans, cutDays: 30 });
        const stretches = stretchesOf(cells);
        const found = cells.map((cell) =>
          stretches.filter(
            ({ product: of, from, to }) => of === cell.product && from <= cell.day && cell.day <= to,
          ),
        );
        expect(found.every((one) => one.length === 1)).toBe(true);
        cells.forEach(({ day: _, ...cell }, at) => expect(found[at]?.[0]).toMatchObject(cell));
        stretches.forEach((one, at) => {
          const next = stretches[at + 1];
          if (next?.product !== one.product) return;
          expect(next.from).toBe(addDays(one.to, 1));
          expect([one.outcomes, one.inForce]).not.toEqual([next.outcomes, next.inForce]);
        });
      }),
    );
  });
});

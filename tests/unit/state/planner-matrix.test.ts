import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../lib/i18n/words';
import { markets } from '../../../lib/markets';
import type { Slot } from '../../../lib/model/plan';
import { createMatrix } from '../../../lib/state/planner-matrix';
import { day, slot } from '../builders';

const campaign = slot({
  kind: 'plus-task',
  start: day('2026-10-02'),
  end: day('2026-10-05'),
  products: [{ id: '11', name: 'Serum', commission: 1_500 }],
});
function matrix(slots: readonly Slot[] = [campaign], language: Language = 'en') {
  const place = signal({ slots, rates: [], market: markets.ID, today: day('2026-10-01') });
  return createMatrix({ place, language: signal(language) });
}

describe('the commission matrix of a plan', () => {
  it('the FAQ case: plan and typed rates together, both outcomes on 6 October', () => {
    const model = matrix();
    model.type('openRates', '11 | 2026-01-01 | 10%\n11 | 2026-10-03 | 8');
    const [table] = model.tables.value;
    expect(table).toMatchObject({ product: '11', name: 'Serum' });
    expect(
      table?.rows.map(({ from, to, disagree, outcomes }) => [from, to, disagree, outcomes[0]?.rate]),
    ).toEqual([
      ['2026-10-01', '2026-10-01', false, 1_000],
      ['2026-10-02', '2026-10-02', false, 1_500],
      ['2026-10-03', '2026-10-05', false, 1_500],
      ['2026-10-06', '2026-10-31', true, 800],
    ]);
    expect(table?.rows.every(({ margin }) => margin === null)).toBe(true);
  });
  it.each([
    ['80%', []],
    ['80.01%', ['11']],
    ['1%', []],
    ['0.99%', ['11']],
  ] as const)('an open rate of %s: outside are %j', (rate, outside) => {
    const model = matrix();
    model.type('openRates', `11 | 2026-10-01 | ${rate}`);
    expect(model.outside.value.map(({ product }) => product)).toEqual(outside);
  });
  it.each([
    [1_000, 'less'],
    [1_200, 'none'],
    [1_500, 'more'],
  ] as const)('Open 12%%, Target %i: %s', (commission, advantage) => {
    const target = slot({
      kind: 'target',
      start: null,
      end: null,
      products: [{ id: '11', name: null, commission }],
    });
    const model = matrix([target]);
    model.type('openRates', '11 | 2026-01-01 | 12%');
    expect(model.tables.value[0]?.rows.map((row) => row.advantage)).toEqual([advantage]);
  });
  it('a line that is not understood is named and used nowhere', () => {
    const model = matrix([]);
    model.type(
      'openRates',
      '11 | 2026-10-01 | 10%\n\n11 | 04/05/2026 | 10%\n11 | 2026-10-01 | 101%\n| 2026-10-01 | 5%\n1 | 2 | 3 | 4',
    );
    model.type('prices', '11 | 99000 | 41000\n12 | -1 | 5');
    model.type('returns', 'many');
    model.type('from', '31/31/2026');
    expect(model.problems.value).toEqual({
      from: [1],
      openRates: [3, 4, 5, 6],
      prices: [2],
      platformFee: [],
      returns: [1],
    });
    expect(model.tables.value).toEqual([]);
    model.type('from', '2026-10-01');
    expect(model.tables.value.map(({ rows }) => rows.map(({ inForce }) => inForce))).toEqual([
      [[{ kind: 'open', rate: 1_000 }]],
    ]);
  });
  it('a missing price makes the margin not checked; with all figures it is to the rupiah, and a loss says so', () => {
    const model = matrix();
    model.show(14);
    model.type('from', '2026-10-02');
    model.type('platformFee', '6.5');
    model.type('returns', '3%');
    const margin = () => model.tables.value[0]?.rows[0]?.margin;
    expect(margin()).toEqual({ state: 'not-checked', missing: ['price', 'unitCost'] });
    model.type('prices', '11 | 100000 | 41000');
    expect(margin()).toEqual({ state: 'known', margin: { minor: 34_500, currency: 'IDR' }, loss: false });
    model.type('prices', '11 | 100000 | 75501');
    expect(margin()).toMatchObject({ state: 'known', loss: true });
  });
  it('reads rates in the language of the page', () => {
    const model = matrix([], 'id');
    model.type('openRates', '11 | 2026-10-01 | 12,5%');
    expect(model.tables.value[0]?.rows[0]?.outcomes[0]?.rate).toBe(1_250);
  });
});

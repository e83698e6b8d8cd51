import { describe, expect, test } from 'vitest';
import { sourceOf } from '../../../lib/markets/sources';
import {
  advantageOf,
  commissionMatrix,
  type RateCell,
  type RateSpan,
} from '../../../lib/planner/commission-matrix';
import { marginOf, type MarginFigures } from '../../../lib/planner/margin';
import { day, money } from '../builders';

const span = (over: Partial<RateSpan> = {}): RateSpan => ({
  kind: 'plus',
  product: 'p1',
  from: day('2026-10-02'),
  to: day('2026-10-05'),
  rate: 1500,
  ...over,
});
const history = [
  { product: 'p1', from: day('2026-01-01'), rate: 1000 },
  { product: 'p1', from: day('2026-10-03'), rate: 800 },
];
const on = (text: string, spans: readonly RateSpan[], openRates = history, cutDays: number | null = 30) => {
  const [cell] = commissionMatrix(['p1'], [day(text)], { openRates, spans, cutDays });
  if (!cell) throw new Error('one cell');
  return cell;
};
const rates = ({ outcomes }: RateCell) => outcomes.map(({ kind, rate, holds }) => `${kind} ${rate} ${holds}`);

describe('commission of a product on a day', () => {
  test('the FAQ case: on 6 October 8 % is shown, and sources disagree about 10 %', () => {
    const cell = on('2026-10-06', [span()]);
    expect(rates(cell)).toEqual(['open 800 everyone', 'open 1000 promoting']);
    expect(cell.disagree).toBe(true);
    expect(cell.outcomes.flatMap(({ sources }) => sources)).toEqual(['cp-commission-after', 'oc-lower-30']);
    expect(cell.outcomes[1]?.until).toBe('2026-11-02');
  });
  test.each([
    ['2026-10-01', 'open 1000 everyone', false],
    ['2026-10-02', 'plus 1500 everyone', false],
    ['2026-10-05', 'plus 1500 everyone', false],
    ['2026-11-01', 'open 800 everyone, open 1000 promoting', true],
    ['2026-11-02', 'open 800 everyone', false],
  ])('around the campaign, %s: %s', (text, expected, disagree) => {
    const cell = on(text, [span()]);
    expect(rates(cell).join(', ')).toBe(expected);
    expect(cell.disagree).toBe(disagree);
  });
  test('a cut without Collaboration Plus: both hold, for whom it says, and nobody disagrees', () => {
    const cell = on('2026-10-06', []);
    expect(rates(cell)).toEqual(['open 800 everyone', 'open 1000 promoting']);
    expect(cell.disagree).toBe(false);
    expect(rates(on('2026-10-06', [], history, null))).toEqual(['open 800 everyone']);
  });
  test('Target wins over open even when it is lower, and both are in force', () => {
    const cell = on('2026-09-01', [span({ kind: 'target', from: null, to: day('2026-12-31'), rate: 900 })]);
    expect(rates(cell)).toEqual(['target 900 everyone']);
    expect(cell.inForce).toEqual([
      { kind: 'target', rate: 900 },
      { kind: 'open', rate: 1000 },
    ]);
  });
  test('Plus and Target at once: no source says which wins, so both are shown', () => {
    const target = span({ kind: 'target', from: null, to: null, rate: 1200 });
    const cell = on('2026-10-03', [span(), target]);
    expect(rates(cell)).toEqual(['plus 1500 everyone', 'target 1200 everyone']);
    expect(cell.disagree).toBe(true);
    expect(on('2026-10-03', [span(), { ...target, rate: 1500 }]).disagree).toBe(false);
  });
  test('another product, and no rate at all: nothing is made up', () => {
    expect(rates(on('2026-10-03', [span({ product: 'p2' })], []))).toEqual([]);
    expect(rates(on('2025-12-31', []))).toEqual([]);
  });
  test('what was not Plus, or is not over, does not take protection away', () => {
    const ended = span({ kind: 'target' });
    const future = span({ from: day('2026-12-01'), to: day('2026-12-10') });
    const endless = span({ from: day('2026-12-01'), to: null });
    for (const one of [ended, future, endless, { ...ended, to: null, from: day('2026-12-01') }]) {
      const cell = on('2026-10-06', [one]);
      expect(rates(cell)).toEqual(['open 800 everyone', 'open 1000 promoting']);
      expect(cell.disagree).toBe(false);
      expect(cell.outcomes[0]?.sources).toEqual([]);
    }
  });
  test('of several of one kind the best one counts', () => {
    const cells = [
      on('2026-10-03', [span({ rate: 900 }), span({ rate: 1600 }), span({ rate: 1100 })]),
      on('2026-10-03', [span({ kind: 'target', rate: 900 }), span({ kind: 'target', rate: 1600 })]),
    ];
    expect(cells.map(rates)).toEqual([['plus 1600 everyone'], ['target 1600 everyone']]);
  });
  test('each outcome names its own sources', () => {
    const target = span({ kind: 'target', rate: 1200 });
    const sourcesOn = (cell: RateCell) => cell.outcomes.map(({ kind, sources }) => [kind, sources]);
    expect(sourcesOn(on('2026-10-03', [span()]))).toEqual([['plus', ['cp-overlap']]]);
    expect(sourcesOn(on('2026-10-03', [target]))).toEqual([['target', ['tc-priority']]]);
    expect(sourcesOn(on('2026-09-01', []))).toEqual([['open', []]]);
  });
  test('one rate alone, or none: nothing to disagree about', () => {
    const target = span({ kind: 'target', rate: 1200 });
    for (const cell of [on('2026-10-03', [span()]), on('2026-10-03', [target]), on('2025-12-31', [])]) {
      expect(cell.disagree).toBe(false);
    }
    expect(on('2025-12-31', [])).toMatchObject({ inForce: [], outcomes: [] });
  });
  test('one cell per product and day, in order', () => {
    const days = [day('2026-10-01'), day('2026-10-02')];
    const cells = commissionMatrix(['p1', 'p2'], days, { openRates: history, spans: [], cutDays: 30 });
    expect(cells.map((cell) => `${cell.product} ${cell.day}`)).toEqual([
      'p1 2026-10-01',
      'p1 2026-10-02',
      'p2 2026-10-01',
      'p2 2026-10-02',
    ]);
  });
  test('every source it names exists', () => {
    const target = span({ kind: 'target', from: null, to: null, rate: 1200 });
    const cells = [on('2026-10-06', [span()]), on('2026-10-03', [span(), target])];
    const ids = cells.flatMap(({ outcomes }) => outcomes.flatMap(({ sources }) => sources));
    expect(ids.filter((id) => sourceOf(id) === null)).toEqual([]);
  });
  test.each([
    [1000, 1200, 'less'],
    [1200, 1200, 'none'],
    [1500, 1200, 'more'],
  ] as const)('target %i beside open %i: %s', (target, open, expected) =>
    expect(advantageOf(target, open)).toBe(expected),
  );
});

describe('what is left of the price', () => {
  const figures: MarginFigures = {
    price: money(99_000),
    platformFee: 800,
    commission: 1500,
    returns: 500,
    unitCost: money(60_000),
  };
  test('to the rupiah, the shares rounded once', () => {
    // 28 % of 99,000 is 27,720.
    expect(marginOf(figures)).toEqual({ state: 'known', margin: money(11_280), loss: false });
    expect(marginOf({ ...figures, price: money(333), unitCost: money(0) })).toMatchObject({
      margin: money(240),
    });
  });
  test('a loss is said, break-even is none', () => {
    expect(marginOf({ ...figures, unitCost: money(71_281) })).toEqual({
      state: 'known',
      margin: money(-1),
      loss: true,
    });
    expect(marginOf({ ...figures, unitCost: money(71_280) })).toMatchObject({ loss: false });
  });
  test.each(['price', 'platformFee', 'commission', 'returns', 'unitCost'] as const)(
    'without %s it is not checked, never zero',
    (key) => expect(marginOf({ ...figures, [key]: null })).toEqual({ state: 'not-checked', missing: [key] }),
  );
  test('amounts of two currencies are not subtracted', () => {
    expect(marginOf({ ...figures, unitCost: money(5, 'USD') })).toEqual({ state: 'other-currency' });
  });
});

import { describe, expect, test } from 'vitest';
import { undecided, type Slot } from '../../../lib/model/plan';
import { cashFlow, cashMonths } from '../../../lib/reckoning/cash-flow';
import { day, instant, money, slot } from '../builders';

const fee = money(10_000_000);
const task = (over: Partial<Slot> = {}): Slot =>
  slot({ fee, payDay: day('2026-01-30'), start: day('2026-02-01'), end: day('2026-02-14'), ...over });
const costsOf = (one: Slot) =>
  cashFlow([one], { extra: 1100, home: 'IDR' }).costs.map(
    ({ kind, certainty, month, minor }) => `${kind} ${certainty} ${month} ${minor}`,
  );
const mayOf = (one: Slot, extra: number | null = 1100) =>
  cashFlow([one], { extra, home: 'IDR' }).may.map(({ kind, month, minor }) => `${kind} ${month} ${minor}`);

describe('costs', () => {
  test.each<[string, Partial<Slot>, readonly string[]]>([
    ['a fee in the month of payment', {}, ['fee expected 2026-01 10000000']],
    ['a fee that was paid', { status: 'paid' }, ['fee committed 2026-01 10000000']],
    ['a flat fee', { kind: 'flat-fee' }, ['flatFee expected 2026-01 10000000']],
    ['a fee nobody knows', { fee: null }, ['fee expected 2026-01 null']],
    ['a collaboration for commission only', { kind: 'target', fee: null }, []],
    ['a recalled campaign', { status: 'recalled', sampleCost: money(5), gmvEstimate: money(100) }, []],
    ['a campaign in the bin', { deletedAt: instant('2026-01-01T00:00:00Z') }, []],
    [
      'samples in the month of the start',
      { fee: null, kind: 'target', sampleCost: money(350) },
      ['samples expected 2026-02 350'],
    ],
    [
      'samples of a campaign that runs',
      { fee: null, kind: 'target', sampleCost: money(350), status: 'ongoing' },
      ['samples committed 2026-02 350'],
    ],
    [
      'samples that are paid for and not sent',
      { fee: null, kind: 'target', sampleCost: money(350), status: 'paid' },
      ['samples expected 2026-02 350'],
    ],
    [
      'samples that are offered without a cost',
      { fee: null, kind: 'target', sampleOffered: 'yes' },
      ['samples expected 2026-02 null'],
    ],
    [
      'commission of the expected sales at the highest rate, in the month of the end',
      {
        fee: null,
        kind: 'target',
        end: day('2026-03-02'),
        gmvEstimate: money(1_000_001),
        products: [
          { id: '1', name: null, commission: 1000 },
          { id: '2', name: null, commission: 1550 },
        ],
      },
      ['commission expected 2026-03 155000'],
    ],
    [
      'commission while a rate is not known',
      {
        fee: null,
        kind: 'target',
        gmvEstimate: money(1_000),
        products: [
          { id: '1', name: null, commission: 1000 },
          { id: '2', name: null, commission: null },
        ],
      },
      ['commission expected 2026-02 null'],
    ],
    [
      'commission while the products are not known',
      { fee: null, kind: 'target', gmvEstimate: money(1_000) },
      ['commission expected 2026-02 null'],
    ],
    [
      'commission that was paid, instead of the estimate',
      {
        fee: null,
        kind: 'target',
        gmvEstimate: money(1_000),
        results: { ...undecided.results, commission: money(77) },
      },
      ['commission committed 2026-02 77'],
    ],
  ])('%s', (_, over, expected) => {
    expect(costsOf(task(over))).toEqual(expected);
  });
});

describe('what may come', () => {
  test.each<[string, Partial<Slot>, readonly string[]]>([
    [
      'paid 30 January, run in February: 11 % may be charged and come back in March',
      {},
      ['charge 2026-02 1100000', 'chargeBack 2026-03 1100000'],
    ],
    ['the end is in a later month', { start: day('2026-02-25'), end: day('2026-03-10') }, []],
    ['paid in the month of the start', { payDay: day('2026-02-01'), start: day('2026-02-04') }, []],
    ['no end yet', { end: null }, []],
    ['no start yet', { start: null }, []],
    ['no pay day yet', { payDay: null }, []],
    ['another kind', { kind: 'flat-fee' }, []],
    ['no fee', { fee: null }, []],
    ['never paid', { status: 'expired-unpaid' }, []],
    [
      'recalled',
      { status: 'recalled' },
      ['refund null 10000000', 'charge 2026-02 1100000', 'chargeBack 2026-03 1100000'],
    ],
    [
      'recalled, and the end would have been later',
      { status: 'recalled', end: day('2026-03-10') },
      ['refund null 10000000', 'charge 2026-02 1100000', 'chargeBack 2026-03 1100000'],
    ],
    ['recalled without a start', { status: 'recalled', start: null }, ['refund null 10000000']],
  ])('%s', (_, over, expected) => {
    expect(mayOf(task(over))).toEqual(expected);
  });

  test('where the market does not know the share, nothing is said of it', () => {
    expect(mayOf(task(), null)).toEqual([]);
  });
});

describe('months', () => {
  test('keep what may come out of every total, and what nobody knows out of every sum', () => {
    const slots = [task(), task({ fee: null }), task({ status: 'paid', fee: money(3) })];
    const flow = cashFlow(slots, { extra: 1100, home: 'IDR' });
    const none = { fee: 0, flatFee: 0, samples: 0, commission: 0 };
    const nothing = { charge: 0, chargeBack: 0, refund: 0 };
    const empty = { committed: 0, expected: 0, of: none, total: 0, may: nothing, unknown: 0 };
    expect(cashMonths(flow, 'IDR')).toEqual([
      {
        month: '2026-01',
        committed: 3,
        expected: 10_000_000,
        of: { ...none, fee: 10_000_003 },
        total: 10_000_003,
        may: nothing,
        unknown: 1,
      },
      { ...empty, month: '2026-02', may: { ...nothing, charge: 1_100_000 } },
      { ...empty, month: '2026-03', may: { ...nothing, chargeBack: 1_100_000 } },
    ]);
    expect(cashMonths(flow, 'GBP')).toEqual([]);
  });
});

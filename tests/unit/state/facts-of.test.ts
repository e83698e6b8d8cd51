/** What of the plan reaches the rules, and what stays unknown. */
import { describe, expect, test } from 'vitest';
import { marketOf } from '../../../lib/markets';
import { emptyBrief, type Shop } from '../../../lib/model/plan';
import { addDays } from '../../../lib/reckoning/days';
import { factsOf, type OwnPlan } from '../../../lib/state/facts-of';
import { judge } from '../../../lib/state/judge';
import { day, instant, leadTimes, slot } from '../builders';
import { rateOf, sampleOf } from '../storage/desk';

const market = marketOf('ID');
const shop: Shop = {
  id: 's',
  market: 'ID',
  platformId: null,
  nickname: 'ID-1',
  settings: { leadTimes, budgetCap: null },
  revision: 1,
};
const bare: OwnPlan = { shop, ledger: { known: false }, slots: [], samples: [], calendar: null, rates: [] };
const facts = (own: Partial<OwnPlan> | null, slot: string | null = null) =>
  factsOf(judge, {
    market,
    at: instant('2026-04-01T02:00:00Z'),
    own: own && { ...bare, ...own },
    slot,
    payDay: null,
  });
const known = (own: Partial<OwnPlan> | null, slot: string | null = null) =>
  Object.keys(facts(own, slot)).sort();

describe('an empty plan', () => {
  test('says nothing of samples, rates, requests, brief and ads', () => {
    expect(known(null)).toEqual(['calendar', 'leadTimes', 'today']);
    expect(known({})).toEqual(['calendar', 'leadTimes', 'slots', 'today']);
  });
});

test('the campaign of the draft gives its brief, its end of ads and itself, and is not among the others', () => {
  const mine = slot({ id: 'mine', brief: { ...emptyBrief, purpose: 'event' }, adsEnd: day('2026-06-30') });
  const other = slot({ id: 'other', adsEnd: day('2026-07-31') });
  const found = facts({ slots: [mine, other] }, 'mine');
  expect(found).toMatchObject({ brief: { purpose: 'event' }, adsEnd: '2026-06-30', ownSlot: mine });
  expect(found.slots).toEqual([other]);
  expect(known({ slots: [mine, other] })).toEqual(['calendar', 'leadTimes', 'slots', 'today']);
  expect(known({ slots: [{ ...mine, adsEnd: null }] }, 'mine')).not.toContain('adsEnd');
});

test('rates by the id of the product; a name alone gets the id that the plan has for it', () => {
  const products = [{ id: 'p7', name: 'Kopi', commission: null }];
  const rates = [
    rateOf('s'),
    rateOf('s', { productId: null, productName: 'Kopi', rate: 800 }),
    rateOf('s', { productId: null, productName: 'Teh', rate: 700 }),
  ];
  expect(facts({ rates, slots: [slot({ products })] }).openRates).toEqual([
    { product: 'p1', from: '2026-01-01', rate: 1000 },
    { product: 'p7', from: '2026-01-01', rate: 800 },
    { product: 'Teh', from: '2026-01-01', rate: 700 },
  ]);
});

test('requests that nobody has decided wait beside the rows of the page, which are not read; decided ones do not', () => {
  const samples = [
    sampleOf('s'),
    sampleOf('s', { approved: day('2026-03-02') }),
    sampleOf('s', { arrived: day('2026-03-09') }),
    sampleOf('s', { requested: null }),
  ];
  expect(facts({ samples }).sampleRequests).toEqual([
    { creator: '@kirana.contoh', requested: '2026-03-01', decideBy: null },
    { creator: null, requested: null, decideBy: null },
  ]);
});

test('the spread of the samples, by the calendar as the seller made it', () => {
  const requested = day('2026-03-10');
  const samples = Array.from({ length: 5 }, () =>
    sampleOf('s', { requested, arrived: addDays(requested, 20) }),
  );
  expect(facts({ samples }).sampleSpread).toEqual({ count: 5, half: 20, nineOfTen: 20 });
  const switched = [{ item: 'lebaran-shipping-2026-id', on: true }];
  const calendar = { id: 'ID', entries: [], switched, revision: 1 } as const;
  expect(facts({ samples, calendar }).sampleSpread).toEqual({ count: 5, half: 12, nineOfTen: 12 });
  expect(facts({ calendar }).calendar?.pauses).toEqual([{ from: '2026-03-17', to: '2026-03-24' }]);
  expect(facts({ samples: samples.slice(1) }).sampleSpread).toBeUndefined();
});

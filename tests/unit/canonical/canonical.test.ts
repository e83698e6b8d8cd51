import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markets } from '../../../lib/markets';
import type { IsoDay } from '../../../lib/model/day';
import {
  campaignStatuses,
  contactKinds,
  fieldIds,
  type FieldId,
  type FieldValues,
} from '../../../lib/model/draft';
import { marketCurrencies, marketIds, type MarketId } from '../../../lib/model/market';
import { canonicalOf, parseCanonical } from '../../../lib/text/canonical';
import { day, money } from '../builders';

const market = fc.constantFrom(...marketIds);
const anyDay = fc.integer({ min: 0, max: 84_005 }).map((days) => {
  return Temporal.PlainDate.from('1970-01-01').add({ days }).toString() as IsoDay;
});
const minor = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });
const moneyIn = (id: MarketId) => minor.map((one) => ({ minor: one, currency: marketCurrencies[id] }));
const rate = fc.integer({ min: 0, max: 99_999 });
const rates = fc.tuple(rate, rate).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));
const handle = fc.stringMatching(/^[a-z0-9._]{1,24}$/);
const one = <T extends string>(...words: readonly T[]) => fc.constantFrom(...words);

/** Values whose canonical text carries all of them. */
const whole = {
  name: fc
    .string({ minLength: 1 })
    .map((text) => text.trim())
    .filter((text) => text !== ''),
  plusType: one('task', 'challenge'),
  start: anyDay,
  end: anyDay,
  sampleOffered: one('yes', 'no'),
  sampleApproval: one('auto', 'manual'),
  sampleKind: one('free', 'refundable'),
  commission: rates,
  adsCommission: rates,
  openCommission: rates,
  creators: fc.array(handle, { maxLength: 60 }),
  tasks: fc.array(
    fc.record({
      content: fc.constantFrom('video' as const, 'live' as const, null),
      goal: one('content', 'orders', 'sales'),
      count: fc.nat(),
      reward: fc.constant(null),
    }),
  ),
  products: fc.array(
    fc.option(fc.stringMatching(/^\d{1,19}$/)).map((id) => {
      return { id, name: null, price: null, stock: null, commission: null, adsCommission: null };
    }),
  ),
  contacts: fc.array(one(...contactKinds).map((kind) => ({ kind, value: null }))),
  contentType: one('none', 'video', 'live'),
  flashSale: one('yes', 'no'),
  adsAuthorisation: one('yes', 'no'),
  videoReview: one('seller', 'platform'),
  status: one(...campaignStatuses),
} satisfies { readonly [K in FieldId]?: fc.Arbitrary<FieldValues[K]> };
const withMoney = ['budget', 'reward', 'flatFee'] as const;
const lossy = ['message', 'ranks'];

describe('canonical text', () => {
  test('every field is in one of the groups below', () => {
    expect([...Object.keys(whole), ...withMoney, ...lossy].sort()).toEqual([...fieldIds].sort());
  });
  const back = <K extends FieldId>(field: K, value: FieldValues[K], id: MarketId) =>
    parseCanonical(field, canonicalOf(field, value), id);
  test.each(Object.keys(whole) as (keyof typeof whole)[])('%s comes back as it was', (field) => {
    const property = fc.property(
      whole[field] as fc.Arbitrary<FieldValues[typeof field]>,
      market,
      (value, id) => {
        expect(back(field, value, id)).toEqual({ ok: true, value });
      },
    );
    fc.assert(property);
  });
  test.each(withMoney)('%s comes back to the last unit in every market', (field) => {
    const amounts = market.chain((id) => fc.tuple(moneyIn(id), fc.constant(id)));
    fc.assert(
      fc.property(amounts, ([value, id]) => {
        expect(back(field, value, id)).toEqual({ ok: true, value });
      }),
    );
  });
  test('ranks come back as they were', () => {
    const rank = market.chain((id) => {
      const places = fc.tuple(fc.integer({ min: 1, max: 500 }), fc.nat({ max: 500 }));
      const places2 = places.map(([from, more]) => ({ from, to: from + more }));
      const ranks = fc.array(fc.tuple(places2, moneyIn(id)).map(([place, reward]) => ({ ...place, reward })));
      return fc.tuple(ranks, fc.constant(id));
    });
    fc.assert(
      fc.property(rank, ([value, id]) => {
        expect(back('ranks', value, id)).toEqual({ ok: true, value });
      }),
    );
  });
  test('a message is its number of characters, both ways', () => {
    fc.assert(
      fc.property(fc.nat({ max: 5_000 }), (count) => {
        const read = parseCanonical('message', String(count), 'ID');
        expect(read.ok && canonicalOf('message', read.value)).toBe(String(count));
      }),
    );
    expect(canonicalOf('message', 'Halo 🎁')).toBe('6');
    expect(parseCanonical('message', 'Halo kreator', 'ID')).toEqual({ ok: true, value: 'Halo kreator' });
    expect(parseCanonical('message', 501, 'ID')).toEqual({ ok: true, value: 'x'.repeat(501) });
  });
  test('any JSON at all is read or refused with a reason, never thrown at', () => {
    fc.assert(
      fc.property(fc.constantFrom(...fieldIds), fc.jsonValue(), market, (field, json, id) => {
        const read = parseCanonical(field, json, id);
        if (!read.ok) expect(read.why).toMatch(/\S/);
      }),
    );
  });
  test('the currency of a market is the same wherever it is kept', () => {
    for (const id of marketIds) expect(markets[id].currency).toBe(marketCurrencies[id]);
  });
});

describe('written as in the catalogue', () => {
  const product = { id: '1729', name: null, price: null, stock: null, commission: null, adsCommission: null };
  test.each([
    ['start', day('2026-12-01'), '2026-12-01'],
    ['budget', money(15_000_000), 'IDR 15000000'],
    ['budget', money(20_00, 'USD'), 'USD 20.00'],
    ['budget', money(5, 'USD'), 'USD 0.05'],
    ['commission', { low: 1000, high: 1000 }, '10.00%'],
    ['commission', { low: 800, high: 1250 }, '8.00%..12.50%'],
    ['commission', { low: 1055.5, high: 1055.5 }, '10.555%'],
    ['creators', ['rani.dapur', 'bayu.gadget'], '2: rani.dapur, bayu.gadget'],
    ['creators', [], '0'],
    ['products', [product, { ...product, id: null }], '2: 1729, ?'],
    ['ranks', [{ from: 1, to: 3, reward: money(500_000) }], '1-3=IDR 500000'],
    [
      'contacts',
      [
        { kind: 'email', value: 'a@b.example' },
        { kind: 'whatsapp', value: '' },
      ],
      'email, whatsapp',
    ],
    [
      'tasks',
      [
        { content: 'video', goal: 'content', count: 3, reward: money(50_000) },
        { content: 'live', goal: 'orders', count: 10, reward: null },
      ],
      'video:content:3, live:orders:10',
    ],
  ] as const)('%s %j is %s', (field, value, text) => {
    expect(canonicalOf(field, value as FieldValues[typeof field])).toBe(text);
  });
});

describe('refused', () => {
  test.each([
    ['start', '2026-02-29'],
    ['start', '2026-13-01'],
    ['start', '01/02/2026'],
    ['start', '1969-12-31'],
    ['start', '2200-01-01'],
    ['start', 20260101],
    ['budget', 'Rp 15.000.000'],
    ['budget', 'IDR -5'],
    ['budget', 'IDR 5.00'],
    ['budget', 'USD 5.00'],
    ['budget', 'IDR 999999999999999999'],
    ['commission', '10'],
    ['commission', '10,5%'],
    ['commission', '12.50%..8.00%'],
    ['commission', '1%..2%..3%'],
    ['commission', '-1%'],
    ['plusType', 'Task'],
    ['creators', '3: a, b'],
    ['creators', ['a', '']],
    ['creators', 'a, b'],
    ['products', [{ sku: '1' }]],
    ['products', [{ id: 'p1', price: 'USD 1.00' }]],
    ['products', [{ id: 'p1', stock: -1 }]],
    ['tasks', 'video:likes:3'],
    ['tasks', [{ content: 'video', goal: 'content' }]],
    ['ranks', '3-1=IDR 5'],
    ['ranks', '0=IDR 5'],
    ['contacts', 'fax'],
    ['contacts', [{ kind: 'email', value: 5 }]],
    ['status', 'running'],
    ['name', '  '],
    ['name', 5],
  ] as const)('%s %j', (field, json) => expect(parseCanonical(field, json, 'ID').ok).toBe(false));

  test('says which part of a list is wrong', () => {
    const read = parseCanonical('products', [{ id: 'p1' }, { id: 'p2', price: 'USD 1.00' }], 'ID');
    expect(read).toEqual({ ok: false, why: '2: price is not in IDR, the currency of ID' });
  });
});

describe('lists in JSON', () => {
  test('a product with all its parts', () => {
    const json = [
      { id: 'p1', name: 'Kopi', price: 'IDR 99000', commission: '15.00%', adsCommission: null, stock: 12 },
    ];
    expect(parseCanonical('products', json, 'ID')).toEqual({
      ok: true,
      value: [
        { id: 'p1', name: 'Kopi', price: money(99_000), stock: 12, commission: 1500, adsCommission: null },
      ],
    });
    expect(parseCanonical('products', ['p1'], 'ID')).toMatchObject({
      ok: true,
      value: [{ id: 'p1', price: null }],
    });
  });
  test('tasks, ranks and contacts as objects', () => {
    const task = { content: 'live', goal: 'sales', count: 'IDR 5000000', reward: 'IDR 50000' };
    expect(parseCanonical('tasks', [task], 'ID')).toEqual({
      ok: true,
      value: [{ content: 'live', goal: 'sales', count: 5_000_000, reward: money(50_000) }],
    });
    expect(parseCanonical('ranks', [{ from: 1, to: 3, reward: 'IDR 5' }], 'ID')).toMatchObject({ ok: true });
    const contacts = [{ kind: 'whatsapp', value: ' ' }, 'email'];
    expect(parseCanonical('contacts', contacts, 'ID')).toEqual({
      ok: true,
      value: [
        { kind: 'whatsapp', value: '' },
        { kind: 'email', value: null },
      ],
    });
  });
  test('the reward of a task in its text', () => {
    expect(parseCanonical('tasks', 'video:content:3=IDR 50000', 'ID')).toEqual({
      ok: true,
      value: [{ content: 'video', goal: 'content', count: 3, reward: money(50_000) }],
    });
  });
});

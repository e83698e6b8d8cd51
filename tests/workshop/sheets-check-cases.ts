import fc from 'fast-check';
import { campaignStatuses } from '../../lib/model/draft';
import { creatorPools, slotKinds, windowKinds, type Slot } from '../../lib/model/plan';
import { markets } from '../../lib/markets';
import type { Beside, Plan } from '../../lib/sheets';
import { checksOf, rulesOf, safeArrivalsOf } from '../../lib/state/sheet-judgement';
import { naughty } from '../unit/sheets/naughty';
import { creation, day, instant, jakarta, london, plan, shop, slot } from '../unit/sheets/plans';

export interface Case {
  readonly name: string;
  readonly plan: Plan;
  readonly language: 'en' | 'id';
  readonly fees: 'shown' | 'hidden';
}

/** Plans to open elsewhere: hand-made corners and some made by chance from a fixed seed. */
export function cases(): readonly Case[] {
  const ledger = {
    known: true,
    creations: [
      creation('2026-03-01T02:00:00Z'),
      creation('2026-03-20T02:00:01Z', { status: 'recalled', note: '=1+1' }),
      creation('2026-03-29T23:59:59.999Z', { exact: false, status: 'expired-unpaid' }),
    ],
  } as const;
  const bad = naughty
    .filter((text) => text.length <= 32_767)
    .map((text, index) =>
      slot({
        id: `naughty-${index}`,
        name: text,
        notes: text,
        creators: [text, text],
        products: [{ id: text, name: text, commission: 1 }],
      }),
    );
  const noCap = { ...shop, settings: { ...shop.settings, budgetCap: null } };
  const both = (name: string, one: Plan, fees: Case['fees'] = 'shown'): Case[] =>
    (['en', 'id'] as const).map((language) => ({
      name: `${name}-${language}`,
      plan: { ...one, beside: besideOf(one) },
      language,
      fees,
    }));
  const chance = fc.sample(fc.array(anySlot(), { minLength: 1, maxLength: 40 }), {
    seed: 20260401,
    numRuns: 8,
  });
  return [
    ...both('empty', plan({ slots: [] })),
    ...both('one', plan({ ledger })),
    ...both('no-fees', plan({ ledger }), 'hidden'),
    ...both('naughty', plan({ slots: bad, ledger, shop: { ...shop, nickname: '=1+1' } })),
    ...chance.flatMap((slots, index) => {
      const market = index % 2 === 0 ? jakarta : london;
      const named = slots.map((one, place) => ({ ...one, id: `slot-${place}` }));
      return both(
        `chance-${index}`,
        plan({ slots: named, ledger, market, shop: index % 3 === 0 ? noCap : shop }),
      );
    }),
  ];
}

/** Samples, creators, rates and a receipt whose texts are those of the slots, with the judgement of today. */
function besideOf(one: Plan): Beside {
  const names = one.slots.map(({ name }) => name).filter((name) => name !== '');
  const own = { ...one, samples: [], calendar: null, rates: [] };
  const days = { approved: null, shipped: null, arrived: day('2026-03-08'), contentDue: null, posted: null };
  return {
    samples: names.map((text, index) => ({
      ...days,
      id: `sample-${index}`,
      shop: shop.id,
      slot: one.slots[index]?.id ?? null,
      creator: text,
      product: text,
      requested: day('2026-03-01'),
      note: text.slice(0, 2000),
      revision: 1,
    })),
    creators: names.map((handle, index) => ({
      id: `creator-${index}`,
      shop: shop.id,
      handle,
      pool: creatorPools[index % 2] ?? 'one-off',
      tier: handle,
      note: '',
      revision: 1,
    })),
    rates: names.map((productName, index) => ({
      id: `rate-${index}`,
      shop: shop.id,
      productId: null,
      productName,
      from: day('2026-03-01'),
      rate: index,
      revision: 1,
    })),
    receipts: names.map((text, index) => ({
      id: `receipt-${index}`,
      shop: shop.id,
      slot: null,
      at: instant('2026-03-25T03:04:05Z'),
      page: 'plus-create',
      url: 'https://seller.example/plus',
      fields: [{ field: 'name', state: 'read', text }],
      lines: [{ rule: 'plus-quota-spent', outcome: 'found', severity: 'blocker' }],
      validFrom: instant('2026-01-01T00:00:00Z'),
    })),
    safeArrivals: safeArrivalsOf(own),
    checks: checksOf(own, markets[one.market.id], one.madeAt),
    rules: rulesOf(markets[one.market.id], []),
  };
}

function anySlot(): fc.Arbitrary<Slot> {
  const anyDay = fc
    .integer({ min: 20_500, max: 20_700 })
    .map((days) => day(Temporal.PlainDate.from('1970-01-01').add({ days }).toString()));
  const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });
  const amount = maybe(
    fc.record({ minor: fc.nat(1_000_000_000), currency: fc.constantFrom('IDR', 'GBP', 'USD') }),
  );
  const window = fc
    .record({ kind: fc.constantFrom(...windowKinds), first: anyDay, second: anyDay })
    .map(({ kind, first, second }) => ({
      kind,
      from: first < second ? first : second,
      to: first < second ? second : first,
    }));
  return fc
    .record({
      kind: fc.constantFrom(...slotKinds),
      status: fc.constantFrom(...campaignStatuses),
      name: fc.string({ unit: 'grapheme' }),
      start: maybe(anyDay),
      end: maybe(anyDay),
      payDay: maybe(anyDay),
      fee: amount,
      tags: fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { maxLength: 2 }),
      windows: fc.array(window, { maxLength: 3 }),
      adsEnd: maybe(anyDay),
      adsCodeEnd: maybe(anyDay),
      sampleCost: amount,
      gmvEstimate: amount,
      results: fc.record({ orders: maybe(fc.nat(1_000_000)), gmv: amount, commission: amount }),
      products: fc.array(
        fc.record({ id: maybe(fc.string()), name: maybe(fc.string()), commission: maybe(fc.nat(10_000)) }),
        { maxLength: 3 },
      ),
      creators: fc.array(fc.string(), { maxLength: 3 }),
      sampleOffered: fc.constantFrom('yes', 'no', 'unknown'),
    })
    .map((some) => slot(some));
}

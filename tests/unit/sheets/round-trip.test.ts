/** Out and back without loss: any plan, in every market and both languages. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { speechOf } from '../../../lib/i18n';
import { languages } from '../../../lib/i18n/words';
import { markets } from '../../../lib/markets';
import { campaignStatuses } from '../../../lib/model/draft';
import { marketIds } from '../../../lib/model/market';
import { shownDecimals, type Currency } from '../../../lib/model/money';
import { slotKinds, windowKinds, type Slot } from '../../../lib/model/plan';
import { csv } from '../../../lib/sheets/csv';
import { createImport } from '../../../lib/sheets/import';
import { plainText } from '../../../lib/sheets/text';
import { xlsx } from '../../../lib/sheets/xlsx';
import { day, plan, shop, slot } from './plans';

const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });
const anyDay = fc
  .integer({ min: 0, max: 84_000 })
  .map((days) => day(Temporal.PlainDate.from('1970-01-01').add({ days }).toString()));
const text = fc
  .oneof(fc.string({ unit: 'grapheme', minLength: 1 }), fc.string({ unit: 'binary', minLength: 1 }))
  .map(plainText)
  .filter((one) => one.trim() !== '');
const currencies = Object.keys(shownDecimals) as Currency[];
const amount = maybe(fc.record({ minor: fc.nat(2 ** 40), currency: fc.constantFrom(...currencies) }));
const window = fc
  .record({ kind: fc.constantFrom(...windowKinds), first: anyDay, second: anyDay })
  .map(({ kind, first, second }) => ({
    kind,
    from: first < second ? first : second,
    to: first < second ? second : first,
  }));
const anySlot: fc.Arbitrary<Slot> = fc
  .record({
    kind: fc.constantFrom(...slotKinds),
    status: fc.constantFrom(...campaignStatuses),
    name: text,
    start: maybe(anyDay),
    end: maybe(anyDay),
    payDay: maybe(anyDay),
    fee: amount,
    products: fc.array(fc.record({ id: maybe(text), name: maybe(text), commission: maybe(fc.nat(10_000)) }), {
      maxLength: 2,
    }),
    creators: fc.array(text, { maxLength: 2 }),
    sampleOffered: fc.constantFrom('yes', 'no', 'unknown'),
    tags: fc.array(text, { maxLength: 2 }),
    windows: fc.array(window, { maxLength: 3 }),
    adsEnd: maybe(anyDay),
    adsCodeEnd: maybe(anyDay),
    sampleCost: amount,
    gmvEstimate: amount,
    results: fc.record({ orders: maybe(fc.nat(2 ** 40)), gmv: amount, commission: amount }),
    brief: fc.record({
      purpose: maybe(text),
      content: maybe(text),
      sample: maybe(text),
      fee: maybe(text),
      live: maybe(text),
      ads: maybe(text),
      stock: maybe(text),
    }),
    notes: fc.oneof(fc.constant(''), text),
  })
  .map((some) => slot({ ...some, revision: 0 }));

describe.each(marketIds)('in market %s', (id) => {
  const own = { ...shop, market: id, settings: { ...shop.settings, budgetCap: null } };
  const market = markets[id];
  it.each([xlsx, csv])('a plan goes out and comes into an empty profile as it was ($id)', async (format) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anySlot, { minLength: 1, maxLength: 5 }),
        fc.constantFrom(...languages),
        async (some, language) => {
          const slots = some.map((one, index) => ({ ...one, id: `slot-${index}` }));
          const full = plan({ shop: own, market, slots });
          const speech = speechOf(language);
          const reading = createImport();
          const opened = await reading.open(await format.encode(full, speech), () => undefined);
          expect(opened).toMatchObject({ ok: true, own: true });
          const found = reading.show({ ...full, slots: [] }, speech, null, null);
          const back = found?.rows.map((row) => (row.outcome === 'added' ? row.slot : row));
          expect(back).toEqual(slots.map((one) => ({ ...one, createdAt: full.madeAt })));
        },
      ),
      { numRuns: format === xlsx ? 4 : 15 },
    );
  });
});

/** Any draft, any plan, any calendar: what fast-check makes for the properties of the rules. */
import fc from 'fast-check';
import { campaignStatuses, fieldIds, type Fields, type Reading } from '../../../lib/model/draft';
import type { FactId } from '../../../lib/model/facts';
import {
  slotKinds,
  type Calendar,
  type Creation,
  type LeadTimes,
  type SampleSpread,
  type Slot,
} from '../../../lib/model/plan';
import { addDays } from '../../../lib/reckoning/days';
import { parseCanonical } from '../../../lib/text/canonical';
import { blank, creation, day, instant, missing, money, read, slot, unreadable } from '../builders';

const base = day('2026-03-01');
export const now = instant('2026-03-31T02:00:00Z');
export const nearDay = fc.integer({ min: -200, max: 400 }).map((days) => addDays(base, days));
const small = fc.integer({ min: 0, max: 20 });
export const leadTimes: fc.Arbitrary<LeadTimes> = fc.record({
  approve: small,
  pack: small,
  transit: small,
  content: small,
  packOnWorkingDays: fc.boolean(),
});
export const pause = fc
  .tuple(nearDay, fc.nat({ max: 20 }))
  .map(([from, days]) => ({ from, to: addDays(from, days) }));
export const calendar: fc.Arbitrary<Calendar> = fc.record({
  pauses: fc.array(pause, { maxLength: 4 }),
  holidays: fc.array(nearDay, { maxLength: 10 }),
});
export const moment = fc.integer({ min: -45 * 24 * 60, max: 5 * 24 * 60 }).map((minutes) => {
  return instant(Temporal.Instant.from(now).add({ minutes }).toString());
});
export const creations: fc.Arbitrary<readonly Creation[]> = fc.array(
  fc.record({ at: moment, exact: fc.boolean(), status: fc.constantFrom(...campaignStatuses) }).map((over) => {
    return creation('2026-03-01T09:00:00', over);
  }),
  { maxLength: 12 },
);
const texts: { readonly [K in keyof Fields]: readonly unknown[] } = {
  name: ['Kopi', 'x'.repeat(31)],
  plusType: ['task', 'challenge'],
  start: ['2026-04-01', '2026-03-01'],
  end: ['2026-04-20', '2026-02-01', '2030-01-01'],
  budget: ['IDR 0', 'IDR 900000000'],
  reward: ['IDR 5'],
  tasks: ['', 'video:orders:5', 'video:content:3, live:sales:900000, ?:orders:7'],
  ranks: ['1-3=IDR 5'],
  sampleOffered: ['yes', 'no'],
  sampleApproval: ['auto', 'manual'],
  sampleKind: ['free', 'refundable'],
  products: ['0', '2: p1, ?', [{ id: 'p1', price: 'IDR 0', stock: 0, commission: '0.5%' }]],
  commission: ['10.00%', '0.00%..99.99%', '1.234%'],
  adsCommission: ['10.00%', '90.00%'],
  openCommission: ['10.00%', '5.00%..20.00%'],
  creators: ['0', '1: rani', ['a', 'b']],
  message: ['', 501],
  contacts: ['', 'email', [{ kind: 'whatsapp', value: '+62' }]],
  contentType: ['none', 'video', 'live'],
  flashSale: ['yes', 'no'],
  adsAuthorisation: ['yes', 'no'],
  flatFee: ['IDR 5'],
  videoReview: ['seller'],
  status: ['draft', 'paid'],
};
const valueOf = (field: keyof Fields): fc.Arbitrary<unknown> => {
  const values = texts[field].flatMap((json): readonly unknown[] => {
    const parsed = parseCanonical(field, json, 'ID');
    return parsed.ok ? [parsed.value] : [];
  });
  return fc.constantFrom(...values);
};
const reading = (field: keyof Fields): fc.Arbitrary<Reading<unknown>> => {
  const value = valueOf(field);
  const two = fc.tuple(value, value).map(([a, b]): Reading<unknown> => {
    return {
      state: 'ambiguous',
      raw: '',
      candidates: [a, b],
      evidence: { source: 'given', label: '', score: 1 },
    };
  });
  return fc.oneof(
    { weight: 6, arbitrary: value.map((one) => read(one)) },
    two,
    fc.constantFrom(blank, unreadable, missing),
  );
};
/** Any reading of every field. */
export const fields = fc.record(Object.fromEntries(fieldIds.map((field) => [field, reading(field)])));
/** A value for every field. */
export const readFields = fc.record(
  Object.fromEntries(fieldIds.map((field) => [field, valueOf(field).map((value) => read(value))])),
);
export const slots: fc.Arbitrary<readonly Slot[]> = fc.array(
  fc
    .record({
      kind: fc.constantFrom(...slotKinds),
      status: fc.constantFrom(...campaignStatuses),
      start: fc.option(nearDay),
      end: fc.option(nearDay),
      payDay: fc.option(nearDay),
      fee: fc.option(fc.nat().map((minor) => money(minor))),
      createdAt: moment,
    })
    .map((over) =>
      slot({ ...over, creators: ['rani'], products: [{ id: 'p1', name: null, commission: 1000 }] }),
    ),
  { maxLength: 4 },
);
export const spread: fc.Arbitrary<SampleSpread> = fc
  .record({ count: fc.integer({ min: 5, max: 40 }), half: fc.nat({ max: 30 }), more: fc.nat({ max: 30 }) })
  .map(({ count, half, more }) => ({ count, half, nineOfTen: half + more }));
const decided = fc.option(fc.constantFrom('', 'yes'));
const factValues = {
  creations,
  slots,
  leadTimes,
  calendar,
  payDay: nearDay,
  adsEnd: nearDay,
  budgetCap: fc.nat().map((minor) => money(minor)),
  openRates: fc.array(
    fc.record({ product: fc.constantFrom('p1', 'p2'), from: nearDay, rate: fc.nat({ max: 10_000 }) }),
  ),
  refundRate: fc.nat({ max: 10_000 }),
  ownSlot: slots.map(([first]) => first ?? slot()),
  brief: fc.record({
    purpose: decided,
    content: decided,
    sample: decided,
    fee: decided,
    live: decided,
    ads: decided,
    stock: decided,
  }),
  incompleteSections: fc.array(fc.string()),
  sampleSpread: spread,
  sampleRequests: fc.array(
    fc.record({
      creator: fc.constant(null),
      requested: fc.option(nearDay),
      decideBy: fc.option(nearDay),
    }),
  ),
} satisfies { readonly [F in Exclude<FactId, 'today'>]: fc.Arbitrary<unknown> };
/** Some facts known, the others not. */
export const facts = fc.record(factValues, { requiredKeys: [] });
/** Every fact known. */
export const allFacts = fc.record(factValues);

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { marketOf } from '../../../lib/markets';
import type { Instant, IsoDay } from '../../../lib/model/day';
import { campaignStatuses, fieldIds, pageKinds, type Fields, type Reading } from '../../../lib/model/draft';
import { marketIds } from '../../../lib/model/market';
import { slotKinds, type Calendar, type Creation, type LeadTimes, type Slot } from '../../../lib/model/plan';
import type { Outcome } from '../../../lib/model/report';
import { addDays, addHours, compareInstants, todayAt } from '../../../lib/reckoning/days';
import { quotaAt } from '../../../lib/reckoning/quota';
import { rulesOf } from '../../../lib/rules';
import length from '../../../lib/rules/catalog/plus-length-out-of-range';
import quota from '../../../lib/rules/catalog/plus-quota-spent';
import lastSlot from '../../../lib/rules/catalog/plus-last-slot';
import sample from '../../../lib/rules/catalog/plus-sample-arrives-late';
import { run } from '../../../lib/rules/engine';
import { parseCanonical } from '../../../lib/text/canonical';
import {
  blank,
  creation,
  day,
  draft,
  instant,
  judge,
  missing,
  money,
  read,
  slot,
  unreadable,
  verdict,
} from '../builders';

const base = day('2026-03-01');
const now = instant('2026-03-31T02:00:00Z');
const nearDay = fc.integer({ min: -200, max: 400 }).map((days) => addDays(base, days));
const small = fc.integer({ min: 0, max: 20 });
const leadTimes: fc.Arbitrary<LeadTimes> = fc.record({
  approve: small,
  pack: small,
  transit: small,
  content: small,
  packOnWorkingDays: fc.boolean(),
});
const pause = fc
  .tuple(nearDay, fc.nat({ max: 20 }))
  .map(([from, days]) => ({ from, to: addDays(from, days) }));
const calendar: fc.Arbitrary<Calendar> = fc.record({
  pauses: fc.array(pause, { maxLength: 4 }),
  holidays: fc.array(nearDay, { maxLength: 10 }),
});
const moment = fc.integer({ min: -45 * 24 * 60, max: 5 * 24 * 60 }).map((minutes) => {
  return instant(Temporal.Instant.from(now).add({ minutes }).toString());
});
const creations: fc.Arbitrary<readonly Creation[]> = fc.array(
  fc.record({ at: moment, exact: fc.boolean(), status: fc.constantFrom(...campaignStatuses) }).map((over) => {
    return creation('2026-03-01T09:00:00', over);
  }),
  { maxLength: 12 },
);
const limit = { count: 5, days: 30 };
const plusType = fc.constantFrom('task' as const, 'challenge' as const);

const order = ['pass', 'warning', 'blocker'];
const worse = (a: string, b: string): boolean => {
  const rank = (text: string): number => order.findIndex((word) => text.startsWith(word));
  return rank(b) >= rank(a);
};

describe('properties', () => {
  test('a longer Task never turns a sample warning on', () => {
    const outcome = (start: IsoDay, end: IsoDay, times: LeadTimes, days: Calendar): Outcome =>
      judge(sample, {
        fields: { sampleOffered: read('yes'), plusType: read('task'), start: read(start), end: read(end) },
        facts: { leadTimes: times, calendar: days },
      });
    fc.assert(
      fc.property(
        nearDay,
        fc.nat({ max: 150 }),
        fc.nat({ max: 60 }),
        leadTimes,
        calendar,
        (start, n, more, times, days) => {
          const end = addDays(start, n);
          if (outcome(start, end, times, days).outcome !== 'pass') return;
          expect(outcome(start, addDays(end, more), times, days).outcome).toBe('pass');
        },
      ),
    );
  });

  test('adding a creation never frees quota', () => {
    fc.assert(
      fc.property(creations, creations, moment, (some, more, at) => {
        const before = quotaAt(some, at, limit);
        const after = quotaAt([...some, ...more], at, limit);
        for (const reading of ['strict', 'lenient'] as const) {
          expect(after[reading].left).toBeLessThanOrEqual(before[reading].left);
          expect(compareInstants(after[reading].firstFree, before[reading].firstFree)).toBeGreaterThanOrEqual(
            0,
          );
        }
        const verdictOf = (list: readonly Creation[]): string =>
          verdict(quota, { now: at, facts: { creations: list } });
        expect(worse(verdictOf(some), verdictOf([...some, ...more]))).toBe(true);
      }),
    );
  });

  test('strict never allows more than lenient', () => {
    fc.assert(
      fc.property(creations, moment, (list, at) => {
        const { strict, lenient } = quotaAt(list, at, limit);
        expect(strict.left).toBeLessThanOrEqual(lenient.left);
        expect(compareInstants(strict.firstFree, lenient.firstFree)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('the order of ledger rows does not matter', () => {
    const shuffled = creations.chain((list) =>
      fc.tuple(
        fc.constant(list),
        fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, moment, ([list, other], at) => {
        expect(quotaAt(other, at, limit)).toEqual(quotaAt(list, at, limit));
        for (const rule of [quota, lastSlot]) {
          expect(judge(rule, { now: at, facts: { creations: other } })).toEqual(
            judge(rule, { now: at, facts: { creations: list } }),
          );
        }
      }),
    );
  });

  test('moving everything by whole weeks changes no verdict of length, quota and samples', () => {
    const setting = fc.record({
      type: plusType,
      start: nearDay,
      n: fc.integer({ min: -5, max: 130 }),
      payDay: nearDay,
      times: leadTimes,
      pauses: fc.array(pause, { maxLength: 3 }),
      list: creations,
    });
    fc.assert(
      fc.property(
        setting,
        fc.integer({ min: -40, max: 40 }),
        ({ type, start, n, payDay, times, pauses, list }, weeks) => {
          const verdicts = (days: number): readonly string[] => {
            const moved = (one: IsoDay): IsoDay => addDays(one, days);
            const at = (one: Instant): Instant => addHours(one, days * 24);
            const one = {
              now: at(now),
              fields: {
                plusType: read(type),
                sampleOffered: read('yes' as const),
                start: read(moved(start)),
                end: read(moved(addDays(start, n))),
              },
              facts: {
                payDay: moved(payDay),
                leadTimes: times,
                creations: list.map((row) => ({ ...row, at: at(row.at) })),
                calendar: {
                  pauses: pauses.map(({ from, to }) => ({ from: moved(from), to: moved(to) })),
                  holidays: [],
                },
              },
            };
            return [length, quota, lastSlot, sample].map((rule) => verdict(rule, one));
          };
          expect(verdicts(weeks * 7)).toEqual(verdicts(0));
        },
      ),
    );
  });
});

describe('any draft at all', () => {
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
  const reading = (field: keyof Fields): fc.Arbitrary<Reading<unknown>> => {
    const values = texts[field].flatMap((json): readonly unknown[] => {
      const parsed = parseCanonical(field, json, 'ID');
      return parsed.ok ? [parsed.value] : [];
    });
    const value = fc.constantFrom(...values);
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
  const fields = fc.record(Object.fromEntries(fieldIds.map((field) => [field, reading(field)])));
  const slots: fc.Arbitrary<readonly Slot[]> = fc.array(
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
  const facts = fc.record(
    {
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
      incompleteSections: fc.array(fc.string()),
      sampleRequests: fc.array(
        fc.record({
          creator: fc.constant(null),
          requested: fc.option(nearDay),
          decideBy: fc.option(nearDay),
        }),
      ),
    },
    { requiredKeys: [] },
  );

  test('no rule breaks, and none answers while a need is not met', () => {
    const page = fc.constantFrom(...pageKinds);
    fc.assert(
      fc.property(page, fc.constantFrom(...marketIds), fields, facts, (kind, id, given, known) => {
        const market = marketOf(id);
        const today = todayAt(now, market.zone);
        // Each reading was made for its own field just above.
        const one = draft(kind, given, id);
        const all = rulesOf(kind);
        const report = run(all, one, market, { today, ...known });
        for (const [i, line] of report.lines.entries()) {
          expect(line.outcome.outcome, JSON.stringify(line.outcome)).not.toBe('broken');
          if (line.outcome.outcome !== 'pass' && line.outcome.outcome !== 'found') continue;
          const rule = all[i];
          const unmet = [
            ...(rule?.facts ?? []).filter((fact) => fact !== 'today' && !(fact in known)),
            ...(rule?.limits ?? []).filter((limitId) => market.limits[limitId] === 'unknown'),
          ];
          expect(unmet, line.rule).toEqual([]);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('of a draft that was not read, with nothing known besides, nothing passes', () => {
    for (const kind of pageKinds) {
      for (const id of marketIds) {
        const market = marketOf(id);
        const report = run(rulesOf(kind), draft(kind, {}, id), market, { today: todayAt(now, market.zone) });
        const passed = report.lines
          .filter(({ outcome }) => outcome.outcome === 'pass')
          .map(({ rule }) => rule);
        expect(passed, `${kind} in ${id}`).toEqual([]);
      }
    }
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Instant, IsoDay } from '../../../lib/model/day';
import type { Creation } from '../../../lib/model/plan';
import type { Outcome } from '../../../lib/model/report';
import { addDays, addHours, compareInstants } from '../../../lib/reckoning/days';
import { quotaAt } from '../../../lib/reckoning/quota';
import flatFeeLength from '../../../lib/rules/catalog/flat-fee-length-out-of-range';
import length from '../../../lib/rules/catalog/plus-length-out-of-range';
import quota from '../../../lib/rules/catalog/plus-quota-spent';
import lastSlot from '../../../lib/rules/catalog/plus-last-slot';
import sample from '../../../lib/rules/catalog/plus-sample-arrives-late';
import pauseInside from '../../../lib/rules/catalog/plus-shipping-pause-inside';
import targetSample from '../../../lib/rules/catalog/target-sample-arrives-late';
import { judge, read, verdict } from '../builders';
import { calendar, creations, leadTimes, moment, nearDay, now, pause, spread } from './drafts';

const limit = { count: 5, days: 30 };
const plusType = fc.constantFrom('task' as const, 'challenge' as const);

const order = ['pass', 'warning', 'blocker'];
const worse = (a: string, b: string): boolean => {
  const rank = (text: string): number => order.findIndex((word) => text.startsWith(word));
  return rank(b) >= rank(a);
};

describe('properties', () => {
  test('a longer Task never turns a sample warning on', () => {
    // By the lead times alone, and with what the recorded samples say.
    const known = fc.record(
      { leadTimes, calendar, sampleSpread: spread },
      { requiredKeys: ['leadTimes', 'calendar'] },
    );
    fc.assert(
      fc.property(nearDay, fc.nat({ max: 150 }), fc.nat({ max: 60 }), known, (start, n, more, facts) => {
        const outcome = (end: IsoDay): Outcome['outcome'] =>
          judge(sample, {
            fields: {
              sampleOffered: read('yes'),
              plusType: read('task'),
              start: read(start),
              end: read(end),
            },
            facts,
          }).outcome;
        const end = addDays(start, n);
        fc.pre(outcome(end) === 'pass');
        expect(outcome(addDays(end, more))).toBe('pass');
      }),
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
            const here = [length, quota, lastSlot, sample, pauseInside, targetSample];
            return [
              ...here.map((rule) => verdict(rule, one)),
              verdict(flatFeeLength, { ...one, market: 'US' }),
            ];
          };
          expect(verdicts(weeks * 7)).toEqual(verdicts(0));
        },
      ),
    );
  });
});

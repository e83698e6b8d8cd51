/**
 * Every rule, with each of its needs taken away in turn: it says that it cannot tell and what it lacks. It never passes
 * and never finds anything, whatever else is known.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { marketOf } from '../../../lib/markets';
import type { FieldId, Reading } from '../../../lib/model/draft';
import type { Facts } from '../../../lib/model/facts';
import { marketIds, type LimitId, type Limits, type Market } from '../../../lib/model/market';
import type { Because, Outcome } from '../../../lib/model/report';
import { todayAt } from '../../../lib/reckoning/days';
import { rules } from '../../../lib/rules';
import type { Rule } from '../../../lib/rules/define-rule';
import { run } from '../../../lib/rules/engine';
import { ambiguous, blank, draft, missing, unreadable } from '../builders';
import { allFacts, now, readFields } from './drafts';

/** A market that has every kind of collaboration and knows every limit that is known anywhere. */
const indonesia = marketOf('ID');
const allLimits = Object.keys(indonesia.limits).map((id) => {
  // The keys of the limits are the ids of the limits.
  const limit = id as LimitId;
  const known = marketIds.map((market) => marketOf(market).limits[limit]).find((one) => one !== 'unknown');
  return [limit, known ?? 'unknown'] as const;
});
const everything: Market = {
  ...indonesia,
  programmes: ['plus', 'target', 'flat-fee', 'open', 'sample'],
  // Each limit was taken from under its own id.
  limits: Object.fromEntries(allLimits) as unknown as Limits,
};
const today = todayAt(now, everything.zone);
const states = { blank, unreadable, missing } as const;

describe('a need that is not met', () => {
  test('there is a value for every limit', () => {
    expect(allLimits.filter(([, known]) => known === 'unknown')).toEqual([]);
  });

  test.each(rules.map((rule): [string, Rule] => [rule.id, rule]))('%s cannot tell', (_, rule) => {
    fc.assert(
      fc.property(fc.constantFrom(...rule.pages), readFields, allFacts, (page, given, known) => {
        const judged = (
          fields: Partial<Record<FieldId, Reading<never>>>,
          facts: Partial<Omit<Facts, 'today'>> = {},
          limits: Partial<Limits> = {},
        ): Outcome => {
          const market = { ...everything, limits: { ...everything.limits, ...limits } };
          const one = draft(page, { ...given, ...fields });
          const [line] = run([rule], one, market, { today, ...known, ...facts }).lines;
          if (!line) throw new Error(`${rule.id} is not in the report of ${page}`);
          return line.outcome;
        };
        const complete = judged({});
        expect(complete.outcome).not.toBe('broken');
        const { onlyWhen } = rule;
        // The draft itself says that the rule is not for it: then nothing else needs to be known.
        const reading: Reading<unknown> | undefined = onlyWhen ? given[onlyWhen.field] : undefined;
        const ruledOut = reading?.state === 'read' && reading.value !== onlyWhen?.is;
        const expectUnmet = (outcome: Outcome, because: Because): void => {
          if (ruledOut && !(because.kind === 'field' && because.field === onlyWhen?.field)) {
            expect(outcome).toEqual({ outcome: 'not-applicable', because: 'draft' });
          } else expect(outcome).toEqual({ outcome: 'cannot-tell', because: [because] });
        };
        for (const field of [...rule.needs, ...rule.mayBeBlank]) {
          for (const state of ['blank', 'unreadable', 'missing'] as const) {
            if (state === 'blank' && rule.mayBeBlank.includes(field)) continue;
            // A rate that the page does not show is taken from its products: both are away then.
            const products =
              /ommission$/.test(field) && !rule.needs.includes('products') ? { products: missing } : {};
            const outcome = judged({ ...products, [field]: states[state] });
            expectUnmet(outcome, { kind: 'field', field, state });
          }
        }
        for (const fact of rule.facts) {
          if (fact !== 'today') expectUnmet(judged({}, { [fact]: undefined }), { kind: 'fact', fact });
        }
        for (const limit of rule.limits) {
          expectUnmet(judged({}, {}, { [limit]: 'unknown' }), { kind: 'limit', limit });
        }
      }),
      { numRuns: 40 },
    );
  });

  test('all of them missing are all named', () => {
    for (const rule of rules as readonly Rule[]) {
      const limits = Object.fromEntries(allLimits.map(([limit]) => [limit, 'unknown'])) as unknown as Limits;
      const page = rule.pages[0] ?? 'plus-create';
      const [line] = run([rule], draft(page), { ...everything, limits }, { today }).lines;
      const named = line?.outcome.outcome === 'cannot-tell' ? line.outcome.because : [];
      const unmet = [
        ...[...rule.needs, ...rule.mayBeBlank].map((field) => ({ kind: 'field', field, state: 'missing' })),
        ...rule.facts.filter((fact) => fact !== 'today').map((fact) => ({ kind: 'fact', fact })),
        ...rule.limits.map((limit) => ({ kind: 'limit', limit })),
      ];
      if (unmet.length > 0) expect(named, rule.id).toEqual(unmet);
    }
  });
});

test('a field that may be read in two ways decides nothing that the two do not agree on', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...rules),
      readFields,
      readFields,
      allFacts,
      (rule: Rule, one, two, known) => {
        const page = rule.pages[0] ?? 'plus-create';
        for (const field of [...rule.needs, ...rule.mayBeBlank]) {
          const [a, b] = [one[field], two[field]];
          if (a?.state !== 'read' || b?.state !== 'read') continue;
          const outcome = (reading: Reading<unknown>): Outcome['outcome'] | undefined =>
            run([rule], draft(page, { ...one, [field]: reading }), everything, { today, ...known }).lines[0]
              ?.outcome.outcome;
          const [first, second] = [outcome(a), outcome(b)];
          const both = outcome(ambiguous<unknown>(a.value, b.value));
          if (first !== second) expect(both, `${rule.id} ${field}`).toBe('cannot-tell');
          else expect([first, 'cannot-tell'], `${rule.id} ${field}`).toContain(both);
        }
      },
    ),
  );
});

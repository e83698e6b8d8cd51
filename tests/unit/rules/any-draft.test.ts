/** Every rule on any draft at all. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { marketOf } from '../../../lib/markets';
import { pageKinds } from '../../../lib/model/draft';
import { marketIds } from '../../../lib/model/market';
import type { Outcome } from '../../../lib/model/report';
import { todayAt } from '../../../lib/reckoning/days';
import { rulesOf } from '../../../lib/rules';
import { run } from '../../../lib/rules/engine';
import { draft } from '../builders';
import { allFacts, facts, fields, now } from './drafts';

describe('any draft at all', () => {
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

  test('whichever rule throws, its line is broken and all others are as they were', () => {
    const market = marketOf('ID');
    const today = todayAt(now, market.zone);
    const thrown = { outcome: 'broken', error: 'a bug' };
    fc.assert(
      fc.property(fc.constantFrom(...pageKinds), fields, facts, fc.nat(), (kind, given, known, at) => {
        const all = rulesOf(kind);
        if (all.length === 0) return;
        const one = draft(kind, given);
        const sound = run(all, one, market, { today, ...known }).lines;
        const bad = at % all.length;
        const check = (): never => {
          throw new Error('a bug');
        };
        const some = all.map((rule, i) => (i === bad ? { ...rule, check } : rule));
        const lines = run(some, one, market, { today, ...known }).lines;
        // A rule that lacks something is not asked, so it has nothing to throw.
        const asked = sound[bad]?.outcome.outcome === 'pass' || sound[bad]?.outcome.outcome === 'found';
        if (asked) expect(lines[bad]?.outcome).toEqual(thrown);
        expect(lines.map((line, i) => (i === bad ? sound[bad] : line))).toEqual(sound);
      }),
      { numRuns: 150 },
    );
  });

  test('the order in which the plan lists its rows changes no answer', () => {
    const page = fc.constantFrom(...pageKinds);
    const rotated = <T>(rows: readonly T[], by: number): readonly T[] => {
      const at = rows.length === 0 ? 0 : by % rows.length;
      return [...rows.slice(at), ...rows.slice(0, at)].reverse();
    };
    fc.assert(
      fc.property(page, fields, allFacts, fc.nat({ max: 12 }), (kind, given, known, by) => {
        const market = marketOf('ID');
        const today = todayAt(now, market.zone);
        const answers = (facts: typeof known): readonly string[] =>
          run(rulesOf(kind), draft(kind, given), market, { today, ...facts }).lines.map(
            ({ rule, outcome }) => `${rule} ${answerOf(outcome)}`,
          );
        const { pauses, holidays } = known.calendar;
        expect(
          answers({
            ...known,
            creations: rotated(known.creations, by),
            slots: rotated(known.slots, by),
            openRates: [...rotated(known.openRates, by)],
            sampleRequests: [...rotated(known.sampleRequests, by)],
            calendar: { pauses: rotated(pauses, by), holidays: rotated(holidays, by) },
          }),
        ).toEqual(answers(known));
      }),
      { numRuns: 300 },
    );
  });
});

/** Severity and sentences, without the values in them and in no order: a list is named by its first row. */
function answerOf(outcome: Outcome): string {
  if (outcome.outcome === 'pass') return `pass ${outcome.remark?.message ?? ''}`;
  if (outcome.outcome === 'cannot-tell')
    return `cannot tell ${JSON.stringify(outcome.because.map(({ kind }) => kind))}`;
  if (outcome.outcome !== 'found') return outcome.outcome;
  const found = outcome.findings.map(({ at, severity, message }) => `${severity} ${at ?? ''} ${message}`);
  return found.sort().join('; ');
}

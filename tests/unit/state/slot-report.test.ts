import { describe, expect, it } from 'vitest';
import type { Slot } from '../../../lib/model/plan';
import { markets } from '../../../lib/markets';
import { judge } from '../../../lib/state/judge';
import { slotAdvice, slotReport } from '../../../lib/state/slot-report';
import { creation, day, instant, slot } from '../builders';

describe('the judgement of a campaign of the plan', () => {
  const shop = {
    id: 's',
    market: 'ID' as const,
    platformId: null,
    nickname: 'Toko',
    settings: {
      leadTimes: { approve: 2, pack: 1, transit: 5, content: 14, packOnWorkingDays: false },
      budgetCap: null,
    },
    revision: 1,
  };
  const now = instant('2026-03-10T02:00:00Z');
  const outcome = (over: Parameters<typeof slot>[0], creations = [] as ReturnType<typeof creation>[]) => {
    const ledger = { known: true as const, creations };
    const own = { shop, slots: [], ledger, samples: [], calendar: null, rates: [] };
    const report = slotReport(
      slot({ kind: 'plus-task', status: 'draft', ...over }),
      own,
      markets.ID,
      now,
      judge,
    );
    return (rule: string) => report.lines.find((line) => line.rule === rule)?.outcome.outcome;
  };
  it.each([
    ['2026-04-21', 'found'],
    ['2026-04-22', 'pass'],
  ] as const)('a sample campaign from 1 April to %s: %s, as on the page', (end, expected) => {
    const of = outcome({ start: day('2026-04-01'), end: day(end), sampleOffered: 'yes' });
    expect(of('plus-sample-arrives-late')).toBe(expected);
  });
  it.each([
    ['2026-03-25', { undo: 7, cross: { refund: 'after-end' }, suggestion: { state: 'better' } }],
    ['2026-04-01', { undo: 0, suggestion: { state: 'better' } }],
    [null, null],
  ] as const)('what paying on %s means', (payDay, expected) => {
    const own = {
      shop,
      slots: [],
      ledger: { known: false as const },
      samples: [],
      calendar: null,
      rates: [],
    };
    const one = (over: Partial<Slot>): Slot => {
      const days = { start: day('2026-04-01'), end: day('2026-04-20'), payDay: payDay && day(payDay) };
      return slot({ kind: 'plus-task', status: 'draft', ...days, ...over });
    };
    const advice = (over: Partial<Slot>) => slotAdvice(one(over), own, markets.ID, now, judge);
    if (expected === null) expect(advice({})).toBeNull();
    else expect(advice({})).toMatchObject(expected);
    expect(advice({ kind: 'target' })).toBeNull();
    expect(advice({ end: null })).toBeNull();
  });
  it('the quota is that of the day on which it would be created', () => {
    const full = [1, 2, 3, 4, 5].map((hour) => creation(`2026-03-01T0${hour}:00`));
    const at = (payDay: string) =>
      outcome(
        { start: day('2026-04-20'), end: day('2026-05-20'), payDay: day(payDay) },
        full,
      )('plus-quota-spent');
    expect(at('2026-03-30')).toBe('found');
    expect(at('2026-04-01')).toBe('pass');
  });
});

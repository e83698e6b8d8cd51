import { expect, test } from 'vitest';
import { marketOf } from '../../../lib/markets';
import type { Draft } from '../../../lib/model/draft';
import { todayAt } from '../../../lib/reckoning/days';
import { sampleWayOf } from '../../../lib/state/sample-way';
import { blank, day, draft, instant, leadTimes, noCalendar, read } from '../builders';

const indonesia = marketOf('ID');
const facts = {
  today: todayAt(instant('2026-03-31T02:00:00Z'), indonesia.zone),
  leadTimes,
  calendar: noCalendar,
};
const plus = (end: string, over: Partial<Draft['fields']> = {}): Draft =>
  draft('plus-create', {
    start: read(day('2026-04-01')),
    end: read(day(end)),
    sampleOffered: read('yes' as const),
    ...over,
  });
const days = (one: Draft) =>
  sampleWayOf(one, facts, indonesia)?.steps.map((step) => `${step.step} ${step.day}`);

test('1 to 25 April: approved on the 3rd, packed on the 4th, there on the 9th, safe until the 12th', () => {
  expect(days(plus('2026-04-25'))).toEqual([
    'joined 2026-04-01',
    'approved 2026-04-03',
    'packed 2026-04-04',
    'arrival 2026-04-09',
    'lastSafe 2026-04-12',
    'end 2026-04-25',
  ]);
  const way = sampleWayOf(plus('2026-04-25'), facts, indonesia);
  expect(way?.late).toBe(false);
  expect(way?.steps.map(({ place }) => place)).toEqual([0, 2 / 24, 3 / 24, 8 / 24, 11 / 24, 1]);
});
test('a last safe day before the start begins the line, and it is late', () => {
  const way = sampleWayOf(plus('2026-04-10'), facts, indonesia);
  expect(way?.late).toBe(true);
  expect(way?.steps.find(({ step }) => step === 'lastSafe')).toMatchObject({ day: '2026-03-28', place: 0 });
  expect(Math.max(...(way?.steps ?? []).map(({ place }) => place))).toBe(1);
});
test('a Target collaboration begins today and has the 14 days of its market', () => {
  const target = draft('target-create', {
    end: read(day('2026-04-21')),
    sampleOffered: read('yes' as const),
  });
  expect(days(target)).toContain('arrival 2026-04-08');
  expect(days(target)).toContain('lastSafe 2026-04-08');
});
test.each([
  ['no samples', { sampleOffered: read('no' as const) }],
  ['no end', { end: blank }],
  ['no start', { start: blank }],
] as const)('%s: nothing is drawn', (_, over) => expect(days(plus('2026-04-25', over))).toBeUndefined());

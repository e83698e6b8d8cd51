import { describe, expect, it } from 'vitest';
import { indonesia } from '../../../lib/markets/id';
import { assumedLeadTimes, type Sample } from '../../../lib/model/plan';
import { nextStep, sampleRows, type SampleFacts } from '../../../lib/planner/sample-ledger';
import { day, noCalendar, slot } from '../builders';

const blank: Sample = {
  id: 'a',
  shop: 's',
  slot: null,
  creator: '@rina',
  product: null,
  requested: null,
  approved: null,
  shipped: null,
  arrived: null,
  contentDue: null,
  posted: null,
  note: '',
  revision: 1,
};
const sample = (days: Readonly<Record<string, string>>, over: Partial<Sample> = {}): Sample => ({
  ...blank,
  ...days,
  ...over,
});
const { limits } = indonesia;
const facts: SampleFacts = {
  slots: [slot({ id: 'k', start: day('2026-04-01'), end: day('2026-04-20') })],
  limits,
  leadTimes: assumedLeadTimes,
  calendar: noCalendar,
  today: day('2026-04-10'),
};
const decided = {
  ...limits,
  sampleDecisionDays: {
    value: 7,
    source: 'x',
    verified: day('2026-01-01'),
    grade: 'seen',
    status: 'ok',
  },
} as const;

describe('what a sample waits for, by the days that are written down', () => {
  // Assumed: 2 days to approve, 1 to pack, 5 on the way; content is due 14 days after arrival in Indonesia.
  it.each([
    ['nothing yet', {}, 'noted', null],
    ['requested', { requested: '2026-04-09' }, 'requested', ['decide', '2026-04-11', false, 'assumed']],
    ['due today', { requested: '2026-04-08' }, 'requested', ['decide', '2026-04-10', false, 'assumed']],
    ['late by a day', { requested: '2026-04-07' }, 'requested', ['decide', '2026-04-09', true, 'assumed']],
    ['approved', { approved: '2026-04-10' }, 'approved', ['ship', '2026-04-11', false, 'assumed']],
    ['shipped', { shipped: '2026-04-04' }, 'shipped', ['receive', '2026-04-09', true, 'assumed']],
    ['arrived', { arrived: '2026-04-01' }, 'arrived', ['content', '2026-04-15', false, 'limit']],
    ['due now', { arrived: '2026-03-27' }, 'content-due', ['content', '2026-04-10', false, 'limit']],
    ['overdue', { arrived: '2026-03-26' }, 'content-due', ['content', '2026-04-09', true, 'limit']],
    [
      'with a day of its own',
      { arrived: '2026-03-01', contentDue: '2026-04-12' },
      'arrived',
      ['content', '2026-04-12', false, 'typed'],
    ],
    ['posted', { arrived: '2026-03-01', posted: '2026-03-20' }, 'posted', null],
  ] as const)('%s', (_, days, stage, due) => {
    const [row] = sampleRows([sample(days)], facts);
    expect(row?.stage).toBe(stage);
    expect(row?.due && [row.due.task, row.due.day, row.due.overdue, row.due.basis]).toEqual(due);
  });
  it.each([
    // Arrived on the 5th: 14 days later is the 19th, and the campaign ends on the 20th.
    ['2026-04-05', '2026-04-19'],
    ['2026-04-06', '2026-04-20'],
    ['2026-04-07', '2026-04-20'],
  ])('content of a sample that arrived on %s is due on %s, never after the campaign', (arrived, due) => {
    const [row] = sampleRows([sample({ arrived }, { slot: 'k' })], facts);
    expect([row?.slot?.id, row?.due?.day]).toEqual(['k', due]);
  });
  it('a limit of the market goes before what the shop assumes', () => {
    const [row] = sampleRows([sample({ requested: '2026-04-01' })], { ...facts, limits: decided });
    expect(row?.due).toEqual({ task: 'decide', day: '2026-04-08', overdue: true, basis: 'limit' });
  });
  it('where the market says nothing of content, the shop’s own days count', () => {
    const leadTimes = { ...assumedLeadTimes, content: 5 };
    const unknown = { ...facts, leadTimes, limits: { ...limits, contentDays: 'unknown' as const } };
    const [row] = sampleRows([sample({ arrived: '2026-04-04' })], unknown);
    expect([row?.due?.day, row?.due?.basis]).toEqual(['2026-04-09', 'assumed']);
  });
  it('packing and transit wait for pauses, and packing for a working day where the shop says so', () => {
    // The 10th is a Friday.
    const paused = {
      ...facts,
      calendar: { ...noCalendar, pauses: [{ from: day('2026-04-11'), to: day('2026-04-12') }] },
    };
    const due = (days: Readonly<Record<string, string>>, where: SampleFacts) =>
      sampleRows([sample(days)], where)[0]?.due?.day;
    expect(due({ approved: '2026-04-10' }, paused)).toBe('2026-04-13');
    expect(due({ shipped: '2026-04-10' }, paused)).toBe('2026-04-17');
    const working = { ...facts, leadTimes: { ...assumedLeadTimes, packOnWorkingDays: true } };
    expect(due({ approved: '2026-04-10' }, working)).toBe('2026-04-13');
  });
  it('of a campaign that is gone, no end is assumed', () => {
    const [row] = sampleRows([sample({ arrived: '2026-04-10' }, { slot: 'gone' })], facts);
    expect([row?.slot, row?.due?.day]).toEqual([null, '2026-04-24']);
  });
});

it('what is overdue longest is first, what waits for nothing last and newest first', () => {
  const all = [
    sample({ posted: '2026-01-01' }, { id: 'old' }),
    sample({ posted: '2026-02-01' }, { id: 'new' }),
    sample({ requested: '2026-04-09' }, { id: 'soon' }),
    sample({ requested: '2026-03-01' }, { id: 'late' }),
    sample({}, { id: 'noted' }),
  ];
  const order = (samples: readonly Sample[]) => sampleRows(samples, facts).map((row) => row.sample.id);
  expect(order(all)).toEqual(['late', 'soon', 'new', 'old', 'noted']);
  expect(order([...all].reverse())).toEqual(order(all));
});

it('each next step writes its own day, until it is posted', () => {
  let now = sample({ requested: '2026-04-01' });
  const steps: string[] = [];
  for (let left = 9; left > 0; left -= 1) {
    const due = sampleRows([now], facts)[0]?.due ?? null;
    if (due === null) break;
    steps.push(due.task);
    now = nextStep(now, due, day('2026-04-10'));
  }
  expect(steps).toEqual(['decide', 'ship', 'receive', 'content']);
  expect(now).toMatchObject({ approved: '2026-04-10', shipped: '2026-04-10', posted: '2026-04-10' });
  expect(nextStep(now, null, day('2026-05-01'))).toBe(now);
});

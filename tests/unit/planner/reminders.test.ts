import { describe, expect, it } from 'vitest';
import { indonesia } from '../../../lib/markets/id';
import { assumedLeadTimes, type Sample, type Slot } from '../../../lib/model/plan';
import { dueOf, type DuePlan } from '../../../lib/planner/reminders';
import { sampleRows } from '../../../lib/planner/sample-ledger';
import { addDays, startOfDay, todayAt } from '../../../lib/reckoning/days';
import { creation, day, noCalendar, slot } from '../builders';

const none: DuePlan = {
  slots: [],
  samples: [],
  creations: null,
  limits: indonesia.limits,
  backupDue: false,
};
const on = (iso: string) => todayAt(startOfDay(day(iso), indonesia.zone), indonesia.zone);
const lines = (plan: Partial<DuePlan>, iso: string) =>
  dueOf({ ...none, ...plan }, on(iso)).map(({ kind, day: due, state }) => `${kind} ${due} ${state}`);
const of = (over: Partial<Slot>) => ({ slots: [slot({ id: 'a', name: 'Serum', ...over })] });

it('nothing is due in an empty plan, and a backup on the day', () => {
  expect(lines({}, '2026-04-10')).toEqual([]);
  expect(lines({ backupDue: true }, '2026-04-10')).toEqual(['backup 2026-04-10 today']);
});

describe('a paid campaign can be recalled until the day before its start', () => {
  const paid = { status: 'paid', start: day('2026-05-20'), payDay: null } as const;
  it.each([
    ['2026-05-11', []],
    ['2026-05-12', ['recall-closes 2026-05-19 coming']],
    ['2026-05-19', ['recall-closes 2026-05-19 today']],
    ['2026-05-20', []],
  ])('on %s: %j', (today, found) => {
    expect(lines(of(paid), today)).toEqual(found);
  });
  it.each([
    [{ ...paid, status: 'draft' }],
    [{ ...paid, status: 'ongoing' }],
    [{ ...paid, start: null }],
    [{ ...paid, kind: 'target' }],
  ] as const)('not so for %j', (over) => {
    expect(lines(of(over), '2026-05-19')).toEqual([]);
  });
});

describe('the tax report is there on the 7th of the month after payment', () => {
  it.each([
    ['2026-01-01', '2026-02-07'],
    ['2026-01-31', '2026-02-07'],
    ['2026-02-28', '2026-03-07'],
    ['2026-12-15', '2027-01-07'],
  ])('paid on %s: %s, from a week before to two weeks after', (payDay, report) => {
    const plan = of({ status: 'ended', payDay: day(payDay), start: null, end: null });
    const at = (days: number) => lines(plan, addDays(day(report), days));
    expect([at(-8), at(-7), at(0), at(14), at(15)]).toEqual([
      [],
      [`tax-report ${report} coming`],
      [`tax-report ${report} today`],
      [`tax-report ${report} overdue`],
      [],
    ]);
  });
  it('of one month is one reminder, with the names', () => {
    const paid = { status: 'ongoing', payDay: day('2026-03-10'), start: null, end: null } as const;
    const slots = ['A', 'B'].map((name) => slot({ id: name, name, ...paid }));
    const [found, ...more] = dueOf({ ...none, slots }, on('2026-04-07'));
    expect([found?.names, found?.slot, found?.count, more]).toEqual([['A', 'B'], null, 2, []]);
  });
  it.each(['draft', 'pending-payment', 'recalled', 'cancelled', 'expired-unpaid'] as const)(
    'a campaign that is %s brings none',
    (status) => {
      const over = { status, payDay: day('2026-03-10'), start: null, end: null };
      expect(lines(of(over), '2026-04-07')).toEqual([]);
    },
  );
});

describe('the refund of a recalled campaign', () => {
  // Paid on the 1st and starting on the 10th: recalled between the two, refunded 7 to 14 days later.
  const recalled = { status: 'recalled', payDay: day('2026-04-01'), start: day('2026-04-10') } as const;
  it.each([
    ['2026-04-07', []],
    ['2026-04-08', ['refund 2026-04-23 coming']],
    ['2026-04-23', ['refund 2026-04-23 today']],
    ['2026-05-07', ['refund 2026-04-23 overdue']],
    ['2026-05-08', []],
  ])('on %s: %j', (today, found) => {
    expect(lines(of(recalled), today)).toEqual(found);
  });
  it('is not expected where the days or the limit are not known', () => {
    expect(lines(of({ ...recalled, start: null }), '2026-04-23')).toEqual([]);
    expect(lines(of({ ...recalled, payDay: null }), '2026-04-23')).toEqual([]);
    const limits = { ...indonesia.limits, plusRecallRefundDays: 'unknown' as const };
    expect(lines({ ...of(recalled), limits }, '2026-04-23')).toEqual([]);
  });
});

describe('ads stop with the collaboration or the codes', () => {
  const ads = { status: 'ongoing', end: day('2026-04-30'), adsCodeEnd: day('2026-04-20') } as const;
  it.each([
    ['2026-04-05', []],
    ['2026-04-06', ['ads-stop 2026-04-20 coming']],
    ['2026-04-20', ['ads-stop 2026-04-20 today']],
    ['2026-04-21', []],
  ])('on %s: %j', (today, found) => {
    expect(lines(of(ads), today)).toEqual(found);
  });
  it('without ads, or without a campaign, nothing stops', () => {
    expect(lines(of({ ...ads, adsCodeEnd: null }), '2026-04-25')).toEqual([]);
    expect(lines(of({ ...ads, status: 'cancelled' }), '2026-04-18')).toEqual([]);
  });
});

describe('a place of the quota frees', () => {
  const creations = [creation('2026-03-10T09:00:00'), creation('2026-03-12T09:00:00')];
  it.each([
    ['2026-03-25', []],
    ['2026-03-27', ['quota-frees 2026-04-09 coming']],
    ['2026-04-09', ['quota-frees 2026-04-09 today']],
    ['2026-04-10', ['quota-frees 2026-04-11 coming']],
    ['2026-04-12', []],
  ])('on %s: %j', (today, found) => {
    expect(lines({ creations }, today)).toEqual(found);
  });
  it('is not known without a history or a limit', () => {
    expect(lines({ creations: null }, '2026-04-09')).toEqual([]);
    const limits = { ...indonesia.limits, plusQuota: 'unknown' as const };
    expect(lines({ creations, limits }, '2026-04-09')).toEqual([]);
  });
});

it('samples of one task are one reminder with the first day, and what is overdue is first', () => {
  const blank = { product: null, contentDue: null, slot: null, note: '', shop: 's', revision: 1 };
  const days = { requested: null, approved: null, shipped: null, arrived: null, posted: null };
  const sample = (id: string, over: Partial<Sample>): Sample => ({
    ...blank,
    ...days,
    id,
    creator: id,
    ...over,
  });
  const samples = sampleRows(
    [
      sample('late', { requested: day('2026-04-01') }),
      sample('soon', { requested: day('2026-04-11') }),
      sample('far', { requested: day('2026-04-12') }),
      sample('packed', { approved: day('2026-04-09') }),
      sample('there', { arrived: day('2026-03-20') }),
      sample('way', { shipped: day('2026-03-01') }),
    ],
    {
      slots: [],
      limits: indonesia.limits,
      leadTimes: assumedLeadTimes,
      calendar: noCalendar,
      today: day('2026-04-10'),
    },
  );
  expect(lines({ samples }, '2026-04-10')).toEqual([
    'sample-decide 2026-04-03 overdue',
    'sample-content 2026-04-03 overdue',
    'sample-ship 2026-04-10 today',
  ]);
  const [decide] = dueOf({ ...none, samples }, on('2026-04-10')).filter(
    ({ kind }) => kind === 'sample-decide',
  );
  expect(decide?.names).toEqual(['late', 'soon']);
});

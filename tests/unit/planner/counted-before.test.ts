/** Creations that the quota counts already, offered for the campaigns they may be: never one for two. */
import { describe, expect, test } from 'vitest';
import type { Creation, Ledger } from '../../../lib/model/plan';
import { countedBefore } from '../../../lib/planner/counted-before';
import type { ReviewedCampaign } from '../../../lib/planner/review-list';
import { zoneOf } from '../../../lib/planner/zones';
import { creation, day } from '../builders';

const campaign = (key: string, created: string | null, adds = true): ReviewedCampaign => ({
  key,
  name: key,
  state: 'new',
  why: null,
  next: null,
  changes: [],
  unread: [],
  asks: [],
  created: created === null ? null : day(created),
  adds,
});
const ledger = (...creations: readonly Creation[]): Ledger => ({ known: true, creations });
const offered = (campaigns: readonly ReviewedCampaign[], known: Ledger) =>
  Object.fromEntries(countedBefore(campaigns, known, zoneOf('ID'), 30));
/** By the clock in Jakarta. */
const exact = (at: string, id = at): Creation => creation(at, { id });
const about = (at: string, id = at): Creation => creation(at, { id, exact: false });

describe('a creation without a campaign', () => {
  test.each([
    ['with its time, on the same day', exact('2026-11-10T23:59:59', 'c'), '2026-11-10', 'c'],
    ['with its time, on the day before', exact('2026-11-10T00:00:00', 'c'), '2026-11-09', undefined],
    [
      'with its time, of a campaign whose day nobody knows',
      exact('2026-11-10T09:00:00', 'c'),
      null,
      undefined,
    ],
    ['without its time, on the same day', about('2026-11-10T23:59:59', 'c'), '2026-11-10', 'c'],
    [
      'without its time, a day later than it can be',
      about('2026-11-10T23:59:59', 'c'),
      '2026-11-11',
      undefined,
    ],
    ['without its time, on the first day it can be', about('2026-11-10T23:59:59', 'c'), '2026-10-12', 'c'],
    ['without its time, before that', about('2026-11-10T23:59:59', 'c'), '2026-10-11', undefined],
    ['without its time, of a campaign whose day nobody knows', about('2026-11-10T23:59:59', 'c'), null, 'c'],
    [
      'that is of another campaign',
      { ...exact('2026-11-10T09:00:00', 'c'), slot: 'x' },
      '2026-11-10',
      undefined,
    ],
  ])('%s', (_, one, created, expected) => {
    expect(offered([campaign('a', created)], ledger(one))).toEqual(expected ? { a: expected } : {});
  });
  test('is for campaigns that would add one', () => {
    expect(offered([campaign('a', '2026-11-10', false)], ledger(exact('2026-11-10T09:00:00')))).toEqual({});
  });
  test('is nobody’s while the history is not known', () => {
    expect(offered([campaign('a', '2026-11-10'), campaign('b', null)], { known: false })).toEqual({});
  });
});

test('each creation is for one campaign, and those of the same day go first', () => {
  const two = [campaign('a', '2026-11-05'), campaign('b', '2026-11-10')];
  expect(offered(two, ledger(about('2026-11-10T23:59:59', 'c')))).toEqual({ b: 'c' });
  expect(offered(two, ledger(about('2026-11-10T23:59:59', 'c'), about('2026-11-10T23:59:59', 'd')))).toEqual({
    b: 'c',
    a: 'd',
  });
  const same = [campaign('a', '2026-11-10'), campaign('b', '2026-11-10'), campaign('e', '2026-11-10')];
  expect(offered(same, ledger(exact('2026-11-10T09:00:00', 'c'), exact('2026-11-10T10:00:00', 'd')))).toEqual(
    {
      a: 'c',
      b: 'd',
    },
  );
});

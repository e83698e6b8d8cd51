/** Which campaign of the plan a row of the platform's list is: never a guess. */
import { describe, expect, test } from 'vitest';
import type { ListedCampaign, ListPage } from '../../../lib/model/listed';
import type { Slot } from '../../../lib/model/plan';
import { campaignsInPlan } from '../../../lib/planner/campaign-in-plan';
import { day, slot } from '../builders';

const row = (over: Partial<ListedCampaign> = {}): ListedCampaign => ({
  id: null,
  name: 'Lilin Pandan',
  status: 'ongoing',
  plusType: 'task',
  start: day('2026-11-10'),
  end: day('2026-12-10'),
  created: null,
  fee: null,
  products: null,
  creators: null,
  ...over,
});
const own = (id: string, over: Partial<Slot> = {}): Slot =>
  slot({ id, name: 'Lilin Pandan', start: day('2026-11-10'), end: day('2026-12-10'), ...over });
/** Ids of the campaigns that rows of a page are; a row agrees when it has the status of the campaign. */
const found = (rows: readonly ListedCampaign[], slots: readonly Slot[], page: ListPage = 'plus-list') =>
  campaignsInPlan(rows, { page, slots, agrees: (one, other) => one.status === other.status }).map((one) =>
    one !== null && typeof one === 'object' ? one.id : one,
  );

describe('by the number of the platform', () => {
  const numbered = own('one', { platformId: '75', name: 'Other', start: null, end: null });
  test('a row is the campaign that has it, whatever else they say', () => {
    expect(found([row({ id: '75' })], [own('two'), numbered])).toEqual(['one']);
  });
  test('it is so too when the page shows the number twice, with another status', () => {
    expect(found([row({ id: '75' }), row({ id: '75', status: 'ended' })], [numbered])).toEqual([
      'one',
      'one',
    ]);
  });
  test('that two campaigns have, nobody is chosen', () => {
    expect(found([row({ id: '75' })], [numbered, own('two', { platformId: '75' })])).toEqual(['two-in-plan']);
  });
  test('a campaign of another number, or of this one already, is not found by its name', () => {
    expect(found([row({ id: '76' })], [own('two', { platformId: '75' })])).toEqual([null]);
    const same = own('one', { platformId: '75' });
    expect(found([row({ id: '75' }), row({ id: null })], [same])).toEqual(['one', null]);
  });
  test('a row that shows no number may be a campaign that has one', () => {
    expect(found([row()], [own('one', { platformId: '75' })])).toEqual(['one']);
  });
});

describe('by kind, name and days', () => {
  test.each([
    ['the same', {}, 'one'],
    ['spaces of a page', { name: ' Lilin \n Pandan ' }, 'one'],
    ['a letter in two parts', { name: 'Lilin Pandan'.normalize('NFD') }, 'one'],
    ['no space at all', { name: 'LilinPandan' }, null],
    ['no name', { name: null }, null],
    ['another name', { name: 'Lilin' }, null],
    ['a start that was not read', { start: null }, 'one'],
    ['an end that was not read', { end: null }, 'one'],
    ['another start', { start: day('2026-11-11') }, null],
    ['another end', { end: day('2026-12-11') }, null],
    ['a kind that was not read', { plusType: null }, 'one'],
    ['another kind', { plusType: 'challenge' }, null],
  ] as const)('%s', (_, over, expected) => {
    expect(found([row(over)], [own('one')])).toEqual([expected]);
  });
  test('days that nobody has decided fit any', () => {
    expect(found([row()], [own('one', { start: null })])).toEqual(['one']);
    expect(found([row()], [own('one', { end: null })])).toEqual(['one']);
  });
  test.each([
    ['plus-list', ['plus-task', 'plus-challenge']],
    ['plus-detail', ['plus-task', 'plus-challenge']],
    ['target-list', ['target', 'flat-fee']],
    ['target-detail', ['target', 'flat-fee']],
  ] as const)('a row of %s is one of %j', (page, kinds) => {
    const all = ['plus-task', 'plus-challenge', 'target', 'flat-fee', 'open'] as const;
    const fitting = all.filter(
      (kind) => found([row({ plusType: null })], [own('one', { kind })], page)[0] === 'one',
    );
    expect(fitting).toEqual(kinds);
  });
});

describe('of several that fit', () => {
  const [one, two] = [own('one', { status: 'ongoing' }), own('two', { status: 'paid' })];
  test('the only one that has all values of the row', () => {
    expect(found([row()], [one, two])).toEqual(['one']);
    expect(found([row({ status: 'paid' })], [one, two])).toEqual(['two']);
  });
  test('none, when several or none of them have', () => {
    expect(found([row()], [one, own('two', { status: 'ongoing' })])).toEqual(['two-in-plan']);
    expect(found([row({ status: 'ended' })], [one, two])).toEqual(['two-in-plan']);
    const both = [row({ status: 'ended' }), row({ status: 'recalled' })];
    expect(found(both, [one, two])).toEqual(['two-in-plan', 'two-in-plan']);
  });
  test('rows of one campaign: it is the only one that has its values, and the others are not known', () => {
    expect(found([row({ status: 'ended' }), row()], [one])).toEqual(['two-here', 'one']);
    expect(found([row(), row()], [one])).toEqual(['two-here', 'two-here']);
    expect(found([row({ status: 'ended' }), row({ status: 'paid' })], [one])).toEqual([
      'two-here',
      'two-here',
    ]);
  });
  test('rows of other campaigns are no rivals', () => {
    expect(found([row({ status: 'ended' }), row({ name: 'New' }), row({ name: 'Newer' })], [one])).toEqual([
      'one',
      null,
      null,
    ]);
  });
});

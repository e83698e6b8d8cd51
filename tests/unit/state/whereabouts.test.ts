import { describe, expect, it } from 'vitest';
import { isElsewhere, whereaboutsOf, type Whereabouts } from '../../../lib/state/whereabouts';

/** Whether each address, one after the other, is another page than the one before it. */
function moves(...addresses: readonly string[]): readonly boolean[] {
  let before: Whereabouts | null = null;
  return addresses.map((address) => {
    const now = whereaboutsOf(new URL(address, 'https://affiliate-id.tokopedia.com'), before);
    const moved = isElsewhere(before, now);
    before = now;
    return moved;
  });
}
const [one, other] = ['7512340000000000101', '7512340000000000102'];

describe('another page', () => {
  it.each([
    ['the first one', ['/a'], [true]],
    ['another path', ['/a', '/b', '/a'], [true, true, true]],
    [
      'another invitation on the same path',
      [`/a?invitation_id=${one}`, `/a?invitation_id=${other}`],
      [true, true],
    ],
    ['another campaign, and back', [`/a?id=${one}`, `/a?id=${other}`, `/a?id=${one}`], [true, true, true]],
    [
      'another one after the number was dropped',
      [`/a?id=${one}`, '/a', `/a?id=${other}`],
      [true, false, true],
    ],
  ])('is %s', (_, addresses, expected) => expect(moves(...addresses)).toEqual(expected));
  it.each([
    ['the same address', ['/a?tab=1', '/a?tab=1']],
    ['another tab or page of a list', ['/a?tab=1&page=1', '/a?tab=10&page=2']],
    ['a shop that is named or dropped', ['/a?shop_id=7490000000001', '/a', '/a?shop_id=7490000000001']],
    ['a draft that gets its number', ['/a', `/a?id=${one}`, `/a?id=${one}&step=2`]],
    ['a number that is dropped', [`/a?campaign_id=${one}`, '/a?step=2']],
    ['creators that are chosen', [`/a?creator_ids[0]=${one}`, `/a?creator_ids[0]=${other}`]],
  ])('is not %s', (_, addresses) => {
    expect(moves(...addresses)).toEqual(addresses.map((_address, at) => at === 0));
  });
  it('has nothing of the path before it', () => {
    expect(moves(`/a?id=${one}`, '/b', `/b?id=${other}`)).toEqual([true, true, false]);
  });
});

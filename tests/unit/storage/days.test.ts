/** Slots of some days, read without the rest of the shop. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DayRange, IsoDay } from '../../../lib/model/day';
import type { Slot } from '../../../lib/model/plan';
import { openShop } from '../../../lib/planner/shops';
import { deleteSlot, listSlots, saveSlot } from '../../../lib/planner/slots';
import { freshDesk, good, slotOf, type TestDesk } from './desk';

const march = { from: '2026-03-01' as IsoDay, to: '2026-03-31' as IsoDay };

async function shopOn(desk: TestDesk, platformId: string): Promise<string> {
  const opened = await openShop(desk, 'page', { operation: `open-${platformId}`, market: 'ID', platformId });
  return good(opened).shop?.id ?? '';
}
async function idsOf(
  desk: TestDesk,
  shop: string,
  within: DayRange,
  deleted = false,
): Promise<readonly string[]> {
  const { slots } = good(await listSlots(desk, { shop, deleted, after: null, within }));
  return slots.map(({ id }) => id);
}
async function save(desk: TestDesk, over: Partial<Slot>): Promise<Slot> {
  const slot = { ...slotOf(''), ...over };
  return good(await saveSlot(desk, 'page', { operation: `save-${slot.id}`, slot }));
}

test.each([
  ['before', '2026-02-01', '2026-02-28', false],
  ['to the first day', '2026-02-01', '2026-03-01', true],
  ['inside', '2026-03-10', '2026-03-12', true],
  ['over', '2026-02-01', '2026-04-30', true],
  ['exactly', '2026-03-01', '2026-03-31', true],
  ['from the last day', '2026-03-31', '2026-04-30', true],
  ['after', '2026-04-01', '2026-04-30', false],
  ['a start alone, inside', '2026-03-15', null, true],
  ['a start alone, before', '2026-02-15', null, false],
  ['an end alone, inside', null, '2026-03-15', true],
  ['an end alone, after', null, '2026-04-15', false],
  ['without a day', null, null, false],
])('%s', async (id, start, end, there) => {
  const desk = freshDesk();
  const [shop, other] = [await shopOn(desk, '1'), await shopOn(desk, '2')];
  const slot = { start: start as IsoDay | null, end: end as IsoDay | null };
  await save(desk, { ...slot, id: 'own', shop });
  await save(desk, { ...slot, id: 'other', shop: other });
  const binned = await save(desk, { ...slot, id: 'binned', shop });
  good(await deleteSlot(desk, 'page', { operation: 'bin', id: 'binned', expected: binned.revision }));
  expect(await idsOf(desk, shop, march), id).toEqual(there ? ['own'] : []);
  expect(await idsOf(desk, shop, march, true), id).toEqual(there ? ['binned'] : []);
});

test('pages of a range are the range, whatever its slots', async () => {
  const day = fc.integer({ min: 0, max: 60 }).map(dayAt);
  const period = fc.tuple(fc.option(day), fc.option(day)).map(([one, other]) => ({
    start: one !== null && other !== null && one > other ? other : one,
    end: one !== null && other !== null && one > other ? one : other,
  }));
  await fc.assert(
    fc.asyncProperty(
      fc.array(period, { maxLength: 12 }),
      day,
      day,
      fc.integer({ min: 1, max: 4 }),
      async (slots, a, b, limit) => {
        const within = a < b ? { from: a, to: b } : { from: b, to: a };
        const desk = freshDesk();
        const shop = await shopOn(desk, '1');
        for (const [at, slot] of slots.entries()) await save(desk, { ...slot, id: `slot-${at}`, shop });
        const found: string[] = [];
        let after: string | null = null;
        do {
          const page: { slots: readonly Slot[]; next: string | null } = good(
            await desk.plan.slots({ shop, deleted: false, after, within, limit }),
          );
          found.push(...page.slots.map(({ id }) => id));
          after = page.next;
        } while (after !== null);
        const isIn = ({ start, end }: { start: IsoDay | null; end: IsoDay | null }): boolean => {
          const [first, last] = [start ?? end, end ?? start];
          return first !== null && last !== null && first <= within.to && last >= within.from;
        };
        const expected = slots.flatMap((slot, at) => (isIn(slot) ? [`slot-${at}`] : []));
        expect(found).toEqual(expected.sort());
      },
    ),
    { numRuns: 40 },
  );
});

function dayAt(days: number): IsoDay {
  return Temporal.PlainDate.from('2026-02-01').add({ days }).toString() as IsoDay;
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Slot } from '../../../lib/model/plan';
import { nextMoments, quotaNeeds } from '../../../lib/planner/quota-plan';
import { addHours } from '../../../lib/reckoning/days';
import { quotaAt } from '../../../lib/reckoning/quota';
import { creation, day, instant, slot } from '../builders';
import { zoneOf } from '../../../lib/planner/zones';

const limit = { count: 5, days: 30 };
const zone = zoneOf('ID');
const wib = (text: string) => instant(`${text}+07:00`);
const march = ['01', '01', '10', '20', '28'].map((date, index) =>
  creation(`2026-03-${date}T09:00:00`, { id: `c${index}` }),
);
const planned = (id: string, payDay: string, over: Partial<Slot> = {}): Slot =>
  slot({ id, payDay: day(payDay), ...over });

describe('the next places', () => {
  test('free to the second, two of them at once', () => {
    expect(nextMoments({ creations: march, limit }, wib('2026-03-28T10:00:00'), 4)).toEqual([
      wib('2026-03-31T09:00:00'),
      wib('2026-03-31T09:00:00'),
      wib('2026-04-09T09:00:00'),
      wib('2026-04-19T09:00:00'),
    ]);
  });

  test('are now while there is room, and those taken now come back after thirty days', () => {
    const now = wib('2026-05-01T08:00:00');
    expect(nextMoments({ creations: [], limit }, now, 6)).toEqual([
      now,
      now,
      now,
      now,
      now,
      addHours(now, 720),
    ]);
  });

  test('never exceed the limit, and there is none sooner', () => {
    const hours = fc.array(fc.integer({ min: 0, max: 1_000 }), { maxLength: 9 });
    fc.assert(
      fc.property(hours, fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 8 }), (ago, count, more) => {
        const now = wib('2026-06-01T00:00:00');
        const own = { count, days: 30 };
        const creations = ago.map((hour, index) => ({ ...creation('2026-03-01T00:00:00'), id: `${index}`, at: addHours(now, -hour) }));
        for (const at of nextMoments({ creations, limit: own }, now, more)) {
          if (at !== now) expect(quotaAt(creations, addHours(at, -1), own).strict.used).toBeGreaterThanOrEqual(count);
          creations.push({ ...creation('2026-03-01T00:00:00'), id: `n${creations.length}`, at });
          // More than the limit may have been created before; nothing is added to that.
          expect(quotaAt(creations, at, own).strict.used).toBeLessThanOrEqual(count);
        }
      }),
    ); // prettier-ignore
  });
});

describe('what the plan needs', () => {
  const now = wib('2026-03-28T10:00:00');
  const needs = (slots: readonly Slot[]) =>
    quotaNeeds({ creations: march, limit, zone }, slots, now, day('2026-03-28')).map(({ slot: { id }, at, late }) => ({
      id,
      at,
      late,
    })); // prettier-ignore

  test('waits for the place that frees, in the order of the wanted days', () => {
    const slots = [
      planned('c', '2026-04-01'),
      planned('a', '2026-03-29'),
      planned('b', '2026-03-31'),
      planned('d', '2026-04-20'),
    ];
    expect(needs(slots)).toEqual([
      { id: 'a', at: wib('2026-03-31T09:00:00'), late: true },
      { id: 'b', at: wib('2026-03-31T09:00:00'), late: false },
      { id: 'c', at: wib('2026-04-09T09:00:00'), late: true },
      { id: 'd', at: wib('2026-04-20T00:00:00'), late: false },
    ]);
  });

  test('leaves out what needs no place: submitted, of another kind, without a day, in the past', () => {
    const slots = [
      planned('submitted', '2026-04-01', { status: 'paid' }),
      planned('target', '2026-04-01', { kind: 'target' }),
      slot({ id: 'open' }),
      planned('past', '2026-03-01'),
    ];
    expect(needs(slots)).toEqual([]);
  });

  test('the place may free in the last second of the wanted day', () => {
    expect(needs([planned('a', '2026-03-31'), planned('b', '2026-03-31'), planned('c', '2026-03-31')])).toEqual([
      { id: 'a', at: wib('2026-03-31T09:00:00'), late: false },
      { id: 'b', at: wib('2026-03-31T09:00:00'), late: false },
      { id: 'c', at: wib('2026-04-09T09:00:00'), late: true },
    ]); // prettier-ignore
  });
});

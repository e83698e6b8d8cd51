import { expect, test } from 'vitest';
import rule from '../../../lib/rules/catalog/plus-quota-spent';
import other from '../../../lib/rules/catalog/plus-length-out-of-range';
import { placeDayOf } from '../../../lib/state/plan-for';
import { creation, day, judgeLine, read } from '../builders';

const march = ['01', '01', '10', '20', '28'].map((date, index) =>
  creation(`2026-03-${date}T23:30:00`, { id: `${index}` }),
);

test('the day on which a place frees, in the shop’s zone', () => {
  const line = judgeLine(rule, { facts: { creations: march }, now: '2026-03-29T09:00:00' });
  expect(line.outcome).toMatchObject({ outcome: 'found', findings: [{ severity: 'blocker' }] });
  expect(placeDayOf(line)).toBe('2026-03-31');
});
test('nothing while there is a place, or for another rule', () => {
  const four = march.slice(1);
  expect(placeDayOf(judgeLine(rule, { facts: { creations: four }, now: '2026-03-29T09:00:00' }))).toBeNull();
  const fields = {
    start: read(day('2026-04-01')),
    end: read(day('2026-04-03')),
    plusType: read('task' as const),
  };
  expect(placeDayOf(judgeLine(other, { fields }))).toBeNull();
});

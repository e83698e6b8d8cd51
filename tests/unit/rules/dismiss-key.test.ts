import { expect, test } from 'vitest';
import { marketOf } from '../../../lib/markets';
import type { Draft } from '../../../lib/model/draft';
import type { Facts } from '../../../lib/model/facts';
import { todayAt } from '../../../lib/reckoning/days';
import { rules } from '../../../lib/rules';
import { dismissKeyOf } from '../../../lib/rules/dismiss-key';
import { run } from '../../../lib/rules/engine';
import { ambiguous, blank, creation, day, draft, instant, missing, money, read } from '../builders';

const indonesia = marketOf('ID');
const factsAt = (now: string, over: Partial<Facts> = {}): Facts => ({
  today: todayAt(instant(now), indonesia.zone),
  ...over,
});
const morning = factsAt('2026-03-31T02:00:00Z');
const plus = (over: Partial<Draft['fields']> = {}): Draft =>
  draft('plus-create', {
    name: read('Kopi'),
    plusType: read('task' as const),
    start: read(day('2026-04-01')),
    end: read(day('2026-04-13')),
    budget: read(money(10_000_000)),
    ...over,
  });

function keyOf(rule: string, one: Draft, facts = morning, market = indonesia): string | null {
  const line = run(rules, one, market, facts).lines.find((each) => each.rule === rule);
  return line ? dismissKeyOf(rules, line, one, market, facts) : null;
}
const length = 'plus-length-out-of-range';

test('names rule and market, and is the same for the same values however they were spelt', () => {
  const key = keyOf(length, plus());
  expect(key).toMatch(/^plus-length-out-of-range\|ID\|[0-9a-f]{8}-/);
  const end = { ...read(day('2026-04-13')), raw: '04/13/2026' };
  expect(keyOf(length, plus({ end }))).toBe(key);
});
test.each([
  ['a value that it needs', plus({ end: read(day('2026-04-12')) }), false],
  ['a value that it does not need', plus({ name: read('Teh'), budget: read(money(1)) }), true],
])('%s changes', (_, one, same) => {
  expect(keyOf(length, one) === keyOf(length, plus())).toBe(same);
});
test('time alone keeps it, as long as the finding is the same', () => {
  const later = factsAt('2026-04-05T02:00:00Z');
  expect(keyOf(length, plus(), later)).toBe(keyOf(length, plus()));
});
test('a finding that time makes worse is another one', () => {
  const requests = [{ creator: null, requested: day('2026-03-27'), decideBy: null }];
  const us = marketOf('US');
  const at = (now: string) => {
    return keyOf(
      'sample-decision-due',
      draft('sample-list', {}, 'US'),
      factsAt(now, { sampleRequests: requests }),
      us,
    );
  };
  expect(at('2026-03-31T20:00:00Z')).not.toBeNull();
  expect(at('2026-03-31T20:00:00Z')).not.toBe(at('2026-04-02T20:00:00Z'));
});
test('a new creation brings the quota back', () => {
  const of = (...days: readonly string[]) =>
    keyOf(
      'plus-quota-spent',
      plus(),
      factsAt('2026-03-31T02:00:00Z', { creations: days.map((one) => creation(`2026-03-${one}T10:00:00`)) }),
    );
  const five = of('10', '11', '12', '13', '14');
  expect(five).not.toBeNull();
  expect(of('10', '11', '12', '13', '14')).toBe(five);
  expect(of('10', '11', '12', '13', '14', '15')).not.toBe(five);
});
test('rates that follow from the products change with them', () => {
  const invitation = (commission: number): Draft =>
    draft('target-create', {
      products: read([{ id: 'p1', name: null, price: null, stock: null, commission, adsCommission: null }]),
    });
  const key = keyOf('target-commission-out-of-range', invitation(50));
  expect(key).not.toBeNull();
  expect(keyOf('target-commission-out-of-range', invitation(60))).not.toBe(key);
});
test('another limit is another finding', () => {
  const { plusDays } = indonesia.limits;
  if (plusDays === 'unknown') throw new Error('a known limit');
  const longer = { ...plusDays, value: { ...plusDays.value, task: [20, 120] as const } };
  const market = { ...indonesia, limits: { ...indonesia.limits, plusDays: longer } };
  expect(keyOf(length, plus(), morning, market)).not.toBe(keyOf(length, plus()));
});
test('what found nothing has no key', () => {
  expect(keyOf(length, plus({ end: read(day('2026-04-25')) }))).toBeNull();
  expect(keyOf('plus-quota-spent', plus())).toBeNull();
});
test('the moment itself is not among the values, what else the rule knows is', () => {
  const quota = (now: string, payDay: string | null) =>
    keyOf(
      'plus-quota-spent',
      plus(),
      factsAt(now, {
        creations: ['10', '11', '12', '13', '14'].map((one) => creation(`2026-03-${one}T10:00:00`)),
        ...(payDay !== null && { payDay: day(payDay) }),
      }),
    );
  const now = quota('2026-03-31T02:00:00Z', null);
  expect(now).not.toBeNull();
  expect(quota('2026-03-31T02:00:01Z', null)).toBe(now);
  expect(quota('2026-03-31T02:00:00Z', '2026-04-01')).not.toBe(now);
});
test('a field that may be read in two ways has the key of both, a blank one that of neither', () => {
  const spoken = (contacts: Draft['fields']['contacts']) =>
    keyOf('target-contact-missing', draft('target-create', { contacts }));
  const email = { kind: 'email', value: 'a' } as const;
  const telegram = { kind: 'telegram', value: 'a' } as const;
  const keys = [
    spoken(blank),
    spoken(ambiguous([email], [telegram])),
    spoken(ambiguous([email], [])),
    spoken(read([email])),
  ];
  expect(keys).not.toContain(null);
  expect(new Set(keys).size).toBe(keys.length);
});
test('a field that only sharpens counts whether it was read', () => {
  const several = (reward: Draft['fields']['reward']) =>
    keyOf('plus-reward-paid-after-end', plus({ plusType: read('challenge' as const), end: missing, reward }));
  expect(several(read(money(1)))).toBe(several(missing));
  const after = (end: Draft['fields']['end']) =>
    keyOf('plus-reward-paid-after-end', plus({ plusType: read('challenge' as const), end }));
  expect(new Set([after(missing), after(read(day('2026-05-01'))), after(read(day('2026-05-02')))]).size).toBe(
    3,
  );
});

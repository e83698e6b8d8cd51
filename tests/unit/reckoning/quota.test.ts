import { describe, expect, test } from 'vitest';
import { quotaAt } from '../../../lib/reckoning/quota';
import { creation, instant } from '../builders';

const limit = { count: 5, days: 30 };
const march = ['01', '01', '10', '20', '28'].map((date, i) =>
  creation(`2026-03-${date}T09:00:00`, { id: `c${i}` }),
);
const at = (text: string) => instant(`${text}+07:00`);

describe('quotaAt', () => {
  test('created 1, 1, 10, 20 and 28 March: on 31 March 09:00 two are free, the next on 9 April', () => {
    const { strict } = quotaAt(march, at('2026-03-31T09:00:00'), limit);
    expect(strict).toMatchObject({ used: 3, left: 2, nextFree: at('2026-04-09T09:00:00') });
  });
  test('one second earlier none is free', () => {
    const { strict } = quotaAt(march, at('2026-03-31T08:59:59'), limit);
    expect(strict).toMatchObject({ used: 5, left: 0, nextFree: at('2026-03-31T09:00:00') });
  });
  test('five at one moment: none left, next free 30 times 24 hours later', () => {
    const five = march.map((one) => ({ ...one, at: at('2026-03-01T09:00:00') }));
    const { strict } = quotaAt(five, at('2026-03-01T09:00:00'), limit);
    expect(strict).toMatchObject({ used: 5, left: 0, firstFree: at('2026-03-31T09:00:00') });
  });
  test('hours, not calendar days: summer time between does not move the moment', () => {
    const one = creation('2026-03-01T09:00:00Z');
    const { strict } = quotaAt([one], instant('2026-03-02T00:00:00Z'), limit);
    expect(strict.nextFree).toBe('2026-03-31T09:00:00Z');
  });
  test('none created', () => {
    const now = at('2026-03-31T09:00:00');
    expect(quotaAt([], now, limit).strict).toEqual({
      used: 0,
      limit: 5,
      left: 5,
      nextFree: null,
      firstFree: now,
      exact: true,
    });
  });
  test('lenient leaves out what was recalled, cancelled, never paid or is a draft', () => {
    const status = ['recalled', 'cancelled', 'expired-unpaid', 'draft', 'ongoing'] as const;
    const mixed = march.map((one, i) => ({ ...one, status: status[i] ?? 'ongoing' }));
    const { strict, lenient } = quotaAt(mixed, at('2026-03-28T10:00:00'), limit);
    expect([strict.used, lenient.used]).toEqual([5, 1]);
  });
});

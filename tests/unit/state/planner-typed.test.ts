import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownDecimals } from '../../../lib/model/money';
import {
  enteredCount,
  enteredDay,
  enteredMoment,
  enteredMoney,
  textOfMoney,
  timeOf,
} from '../../../lib/state/planner-typed';
import { day, instant } from '../builders';
import { marketOf } from '../../../lib/markets';

const jakarta = marketOf('ID').zone;
const saying = (entered: { ok: boolean; problem?: { message: string } }) =>
  entered.problem?.message ?? 'none';

describe('a day', () => {
  it.each([
    ['2026-04-14', '2026-04-14'],
    [' 14 Apr 2026 ', '2026-04-14'],
    ['14 Mei 2026', '2026-05-14'],
    ['14/04/2026', '2026-04-14'],
    ['04/04/2026', '2026-04-04'],
    ['', null],
    ['   ', null],
  ])('%j is %j', (text, value) => {
    expect(enteredDay(text)).toEqual({ ok: true, value });
  });
  it('that can be two days is refused with both', () => {
    expect(enteredDay('04/05/2026')).toEqual({
      ok: false,
      problem: {
        message: 'dayAmbiguous',
        data: { first: { day: '2026-04-05' }, second: { day: '2026-05-04' } },
      },
    });
  });
  it.each(['31/31/2026', '2026-02-30', 'tomorrow', '14/04/26', '2026'])('%j is refused', (text) => {
    expect(saying(enteredDay(text))).toBe('dayUnreadable');
  });
});

describe('a length', () => {
  it.each(['0', '-3', '1.5', '1000', 'two', '14 days'])('%j is refused', (text) => {
    expect(saying(enteredCount(text))).toBe('daysUnreadable');
  });
  it('is a whole number', () => expect(enteredCount(' 25 ')).toEqual({ ok: true, value: 25 }));
});

describe('an amount', () => {
  it.each([
    ['id', 'IDR', '1.500.000', 1_500_000],
    ['id', 'IDR', 'Rp 1.500.000,00', 1_500_000],
    ['en', 'IDR', '1,500,000', 1_500_000],
    ['en', 'IDR', '500.000', 500_000],
    ['en', 'GBP', '12.5', 1250],
    ['id', 'GBP', '12,50', 1250],
    ['en', 'IDR', '', null],
  ] as const)('%s %s %j is %j', (language, currency, text, minor) => {
    const entered = enteredMoney(text, { language, currency });
    expect(entered).toEqual({ ok: true, value: minor === null ? null : { minor, currency } });
  });
  it.each(['-500000', 'Rp -5.000', '(500)', '\u2212500'])('%j is refused as below zero', (text) => {
    expect(saying(enteredMoney(text, { language: 'id', currency: 'IDR' }))).toBe('amountNegative');
  });
  it.each(['1,5 jt', '1.50.000', 'abc', '5 USD'])('%j is refused', (text) => {
    expect(saying(enteredMoney(text, { language: 'id', currency: 'IDR' }))).toBe('amountUnreadable');
  });
  it('as it is shown in the field is read back as itself in either language', () => {
    const currencies = Object.keys(shownDecimals).filter(
      (code): code is keyof typeof shownDecimals => code in shownDecimals,
    );
    fc.assert(
      fc.property(
        fc.nat({ max: 2_000_000_000 }),
        fc.constantFrom(...currencies),
        fc.constantFrom('en' as const, 'id' as const),
        (minor, currency, language) => {
          const text = textOfMoney({ minor, currency }, language);
          expect(enteredMoney(text, { language, currency })).toEqual({
            ok: true,
            value: { minor, currency },
          });
        },
      ),
    );
  });
});

describe('a moment', () => {
  it('is on the clock of the shop, whatever the clock of the machine', () => {
    expect(enteredMoment('2026-03-31', '14.05', jakarta)).toEqual({
      ok: true,
      value: instant('2026-03-31T14:05:00+07:00'),
    });
    expect(timeOf(instant('2026-03-31T07:05:00Z'), jakarta)).toBe('14:05');
  });
  it.each(['', '25:00', '9', '14:5'])('time %j is refused', (time) => {
    expect(saying(enteredMoment(day('2026-03-31'), time, jakarta))).toBe('timeUnreadable');
  });
});

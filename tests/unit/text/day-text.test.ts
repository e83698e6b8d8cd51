import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDayEnds, parseDayRange, sharedOrder } from '../../../lib/text/day-range-text';
import { dayOrderOf, orderShownBy, parseDay } from '../../../lib/text/day-text';

const read = (text: string, language = 'und') =>
  parseDay(text, { order: dayOrderOf(language), clocks: ['wib', 'gmt+7'] });
const day = (value: string) => ({ kind: 'value', value });

it.each([
  '2026-04-14', '2026/04/14', '2026/4/14', '14/04/2026', '04/14/2026', '14.04.2026', '14-04-2026', '14 Apr 2026', '14 April 2026', 'Apr 14, 2026', 'April 14 2026',
  'Apr 14th, 2026', '14-Apr-2026', 'Tue, Apr 14, 2026', 'Selasa, 14 April 2026', 'Tuesday, 14 April 2026', 'Apr. 14, 2026', '14. April 2026', '14 avr. 2026', '14 abr 2026',
  '14 de abril de 2026', '14 de abr. de 2026', '14 tháng 4, 2026', '14 thg 4, 2026', 'ngày 14 tháng 4 năm 2026', 'Thứ Ba, 14 tháng 4, 2026', '2026年4月14日', '2026年04月14日 星期二',
  '14 เม.ย. 2569', '14 เมษายน 2569', '14/04/2569', '14 เมษายน พ.ศ. 2569', '14 aprile 2026', '2026-04-14 23:59', '14/04/2026 23:59:59', '14 Apr 2026, 11:59 PM',
  '2026-04-14 09:00 (GMT+7)', '14 Apr 2026 23:59 WIB', ' 14\u00a0Apr\u200b 2026 ', '2026 Apr 14',
])('%s is 14 April 2026 in every language', (text) => {
  for (const language of ['und', 'en', 'id', 'th', 'zh']) expect(read(text, language)).toEqual(day('2026-04-14'));
}); // prettier-ignore

it.each([
  ['Agu', 8],
  ['Agt', 8],
  ['Okt', 10],
  ['Des', 12],
  ['Mei', 5],
  ['Mac', 3],
  ['Ogos', 8],
  ['set', 9],
  ['out', 10],
  ['dez', 12],
  ['ago', 8],
  ['luglio', 7],
  ['März', 3],
  ['ธ.ค.', 12],
  ['août', 8],
])('a month called %s', (name, month) =>
  expect(read(`5 ${name} 2026`)).toEqual(day(`2026-${String(month).padStart(2, '0')}-05`)),
);

describe('day and month that could be either', () => {
  it('are read in the order of the language', () => {
    expect(read('04/05/2026', 'en')).toEqual(day('2026-04-05'));
    for (const language of ['id', 'vi', 'pt', 'de', 'th', 'ms'])
      expect(read('04/05/2026', language)).toEqual(day('2026-05-04'));
  });
  it('are both where the order is not known', () => {
    for (const language of ['und', 'zh', 'ja', 'fil']) {
      expect(read('04/05/2026', language)).toEqual({
        kind: 'ambiguous',
        candidates: ['2026-04-05', '2026-05-04'],
      });
    }
    expect(read('04.05.2026', 'en').kind).toBe('ambiguous');
  });
  it('are one when they are the same', () => expect(read('05/05/2026')).toEqual(day('2026-05-05')));
});

it.each([
  '31/31/2026', '30/02/2026', '02/30/2026', '2026-02-29', '2026-13-01', '14/04/26', '14 Apr', 'April 2026', '2026', 'tomorrow', '14/04/2026 - 15/04/2026', '14 Foo 2026', '0/4/2026',
  '14/04/1969', '14/04/2200', '14/04/2400', '2026-04-14T23:59:59Z', '2026-04-14 23:59 PST', '2026-04-14 01:00 GMT-8', '14/04-2026', '１４', '4/2026', '14 04 26', '20260414', '14 Apr Mei 2026',
  'Every 14 April 2026 days', '1.234.2026',
])('%s is not read', (text) => {
  for (const language of ['und', 'en', 'id']) expect(read(text, language).kind).toBe('unreadable');
}); // prettier-ignore

it.each(['', ' ', '—', '-', '--'])('"%s" is blank', (text) => expect(read(text)).toEqual({ kind: 'blank' }));

it('29 February is a day in leap years only', () => {
  expect(read('2028-02-29')).toEqual(day('2028-02-29'));
  expect(read('2100-02-29').kind).toBe('unreadable');
});

describe('ranges', () => {
  const context = { order: null } as const;
  it.each([
    '04/01/2026 - 04/14/2026',
    '04/01/2026 ~ 04/14/2026',
    '04/01/2026 – 04/14/2026',
    '04/01/2026 to 04/14/2026',
    '04/01/2026-04/14/2026',
    '04/01/2026 s/d 04/14/2026',
    '04/01/2026 → 04/14/2026',
  ])('%s: the end shows the order for both', (text) =>
    expect(parseDayRange(text, context)).toEqual({ from: day('2026-04-01'), to: day('2026-04-14') }),
  );
  it('an end that shows another order than the language makes both uncertain', () => {
    const { from, to } = parseDayEnds('04/05/2026', '04/14/2026', { order: 'day-first' });
    expect(from.kind).toBe('ambiguous');
    expect(to).toEqual(day('2026-04-14'));
  });
  it.each([
    '1 Apr 2026 sampai 14 Apr 2026',
    '2026-04-01 - 2026-04-14',
    '1 de abril de 2026 até 14 de abril de 2026',
    '2026年4月1日至2026年4月14日',
  ])('%s', (text) =>
    expect(parseDayRange(text, context)).toEqual({ from: day('2026-04-01'), to: day('2026-04-14') }),
  );
  it.each(['04/01/2026', '1 - 14 Apr 2026', '04/01/2026 - ', 'a - b - c'])('%s is not a range', (text) => {
    const { from, to } = parseDayRange(text, context);
    expect([from.kind, to.kind]).toContain('unreadable');
  });
  it('dates that contradict each other show no order', () => {
    expect(sharedOrder(['04/14/2026', '14/04/2026'], null)).toBeNull();
    expect(sharedOrder(['04/14/2026', '04/05/2026'], null)).toBe('month-first');
    expect(orderShownBy('04/05/2026')).toBeNull();
  });
});

describe('properties', () => {
  const date = fc
    .integer({ min: 0, max: 60_000 })
    .map((days) => Temporal.PlainDate.from('1990-01-01').add({ days }));

  it('a numeric date as each language writes it comes back', () => {
    fc.assert(
      fc.property(date, (one) => {
        const [y, m, d] = [one.year, String(one.month).padStart(2, '0'), String(one.day).padStart(2, '0')];
        const iso = one.toString();
        expect(read(`${m}/${d}/${y}`, 'en')).toEqual(day(iso));
        for (const language of ['id', 'vi', 'pt', 'es', 'fr', 'it', 'th', 'ms'])
          expect(read(`${d}/${m}/${y}`, language)).toEqual(day(iso));
        expect(read(`${d}.${m}.${y}`, 'de')).toEqual(day(iso));
        expect(read(`${y}/${m}/${d}`, 'zh')).toEqual(day(iso));
        expect(read(`${d}/${m}/${y + 543}`, 'th')).toEqual(day(iso));
      }),
    );
  });

  it.each([
    'en-US',
    'en-GB',
    'id-ID',
    'vi-VN',
    'pt-BR',
    'zh-CN',
    'ja-JP',
    'th-TH',
    'de-DE',
    'fr-FR',
    'it-IT',
    'es-ES',
    'ms-MY',
  ])('dates with month names as %s writes them come back', (locale) => {
    fc.assert(
      fc.property(date, fc.constantFrom('long', 'short'), (one, month) => {
        const options = { year: 'numeric', month, day: 'numeric', timeZone: 'UTC' } as const;
        const text = new Intl.DateTimeFormat(locale, { ...options, numberingSystem: 'latn' }).format(
          Date.parse(`${one.toString()}T12:00:00Z`),
        );
        expect(read(text)).toEqual(day(one.toString()));
      }),
    );
  });

  it('with an unknown order every meaning is among the candidates', () => {
    fc.assert(
      fc.property(date, (one) => {
        const [y, m, d] = [one.year, String(one.month).padStart(2, '0'), String(one.day).padStart(2, '0')];
        for (const text of [`${m}/${d}/${y}`, `${d}/${m}/${y}`]) {
          const parsed = read(text);
          const meanings =
            parsed.kind === 'value' ? [parsed.value] : parsed.kind === 'ambiguous' ? parsed.candidates : [];
          expect(meanings).toContain(one.toString());
        }
      }),
    );
  });
});

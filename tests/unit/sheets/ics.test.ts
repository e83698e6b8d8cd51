import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { speechOf } from '../../../lib/i18n';
import { standardOptions, type Plan } from '../../../lib/sheets';
import { ics } from '../../../lib/sheets/ics';
import { plainText } from '../../../lib/sheets/text';
import { parseCalendar, textOf } from './calendar-parser';
import { naughty } from './naughty';
import { creation, day, plan, shop, slot } from './plans';

async function written(one: Plan, language: 'en' | 'id' = 'en', options = standardOptions) {
  return new TextDecoder('utf-8', { fatal: true }).decode(await ics.encode(one, speechOf(language), options));
}
async function parts(one: Plan, language: 'en' | 'id' = 'en') {
  const [calendar, ...rest] = parseCalendar(await written(one, language));
  expect(calendar?.name).toBe('VCALENDAR');
  expect(calendar?.properties.get('VERSION')).toBe('2.0');
  const named = (wanted: string) =>
    rest.filter(({ name }) => name === wanted).map(({ properties }) => properties);
  const [all, reminders] = [named('VEVENT'), named('VALARM')];
  expect(rest).toHaveLength(all.length + reminders.length);
  return { all, reminders };
}
async function events(one: Plan, language: 'en' | 'id' = 'en') {
  return (await parts(one, language)).all;
}
const shown = (text: string) => plainText(text).replaceAll('\t', ' ');

describe('calendar', () => {
  it('has one whole-day event per campaign that ends on the day after, one per pay day and tax report', async () => {
    const [campaign, payment, report, ...rest] = await events(plan());
    expect(rest).toEqual([]);
    expect(report?.get('UID')).toBe('tax-slot-1@collab-preflight');
    expect(report?.get('DTSTART;VALUE=DATE')).toBe('20260407');
    expect(report?.get('SUMMARY')).toBe('Tax report: April serum push');
    expect(Object.fromEntries(campaign ?? [])).toEqual({
      UID: 'slot-slot-1@collab-preflight',
      DTSTAMP: '20260331T170500Z',
      SEQUENCE: '1',
      'DTSTART;VALUE=DATE': '20260401',
      'DTEND;VALUE=DATE': '20260415',
      SUMMARY: 'April serum push',
      DESCRIPTION:
        'Collaboration Plus\\, Task\\nStatus: Draft\\nExpected fee: IDR 5\\,000\\,000\\nAll numbers are estimates. The platform decides.',
      STATUS: 'CONFIRMED',
      TRANSP: 'TRANSPARENT',
    });
    expect(payment?.get('UID')).toBe('pay-slot-1@collab-preflight');
    expect(payment?.get('DTSTART;VALUE=DATE')).toBe('20260325');
    expect(payment?.get('DTEND;VALUE=DATE')).toBe('20260326');
    expect(payment?.get('SUMMARY')).toBe('Pay day: April serum push');
  });

  it('keeps the identity of an event when everything else changes', async () => {
    const later = slot({ name: 'Other', start: day('2026-05-01'), end: day('2026-05-20'), revision: 7 });
    const before = await events(plan());
    const after = await events(plan({ slots: [later] }), 'id');
    expect(after.map((event) => event.get('UID'))).toEqual(before.map((event) => event.get('UID')));
    expect(after[0]?.get('SEQUENCE')).toBe('7');
  });

  it.each([
    [day('2026-04-01'), null, '20260401', '20260402', 'April serum push: starts, end not decided'],
    [null, day('2026-04-14'), '20260414', '20260415', 'April serum push: ends'],
    [day('2026-12-31'), day('2026-12-31'), '20261231', '20270101', 'April serum push'],
    [day('2028-02-28'), day('2028-02-29'), '20280228', '20280301', 'April serum push'],
  ])('from %s to %s', async (start, end, first, after, title) => {
    const [event] = await events(plan({ slots: [slot({ start, end, payDay: null })] }));
    expect(event?.get('DTSTART;VALUE=DATE')).toBe(first);
    expect(event?.get('DTEND;VALUE=DATE')).toBe(after);
    expect(textOf(event?.get('SUMMARY') ?? '')).toBe(title);
  });

  it('has nothing for a slot without days, and calls off what was recalled', async () => {
    expect(await events(plan({ slots: [slot({ start: null, end: null, payDay: null })] }))).toEqual([]);
    const recalled = await events(plan({ slots: [slot({ status: 'recalled' })] }));
    expect(recalled.map((event) => event.get('STATUS'))).toEqual(['CANCELLED', 'CANCELLED', 'CANCELLED']);
  });

  it('has the last safe arrival, LIVE, flash-sale and ads days, with reminders where a day is missed at a price', async () => {
    const full = slot({
      payDay: null,
      windows: [
        { kind: 'live', from: day('2026-04-02'), to: day('2026-04-02') },
        { kind: 'ads', from: day('2026-04-03'), to: day('2026-04-30') },
        { kind: 'live', from: day('2026-04-09'), to: day('2026-04-10') },
        { kind: 'flash-sale', from: day('2026-04-04'), to: day('2026-04-04') },
      ],
      adsEnd: day('2026-04-30'),
      adsCodeEnd: day('2026-05-31'),
    });
    const beside = {
      samples: [],
      creators: [],
      rates: [],
      receipts: [],
      safeArrivals: { 'slot-1': day('2026-04-01') },
      checks: { judged: [], left: 0 },
      rules: [],
    };
    const { all, reminders } = await parts(plan({ slots: [full], beside }));
    const told = all.map((event) =>
      ['UID', 'DTSTART;VALUE=DATE', 'DTEND;VALUE=DATE', 'SUMMARY'].map((key) =>
        event.get(key)?.replace('@collab-preflight', ''),
      ),
    );
    expect(told.slice(1)).toEqual([
      ['sample-slot-1', '20260401', '20260402', 'Last safe sample arrival: April serum push'],
      ['ads-slot-1', '20260430', '20260501', 'Ads end: April serum push'],
      ['code-slot-1', '20260531', '20260601', 'Ads codes end: April serum push'],
      ['live-0-slot-1', '20260402', '20260403', 'LIVE: April serum push'],
      ['ads-0-slot-1', '20260403', '20260501', 'Ads: April serum push'],
      ['live-1-slot-1', '20260409', '20260411', 'LIVE: April serum push'],
      ['flash-sale-0-slot-1', '20260404', '20260405', 'Creator flash sale: April serum push'],
    ]);
    expect(reminders.map((one) => [one.get('UID')?.split('@')[0], one.get('TRIGGER')])).toEqual([
      ['sample-slot-1-reminder', '-P2DT15H'],
      ['ads-slot-1-reminder', '-P2DT15H'],
      ['code-slot-1-reminder', '-P6DT15H'],
      ['live-0-slot-1-reminder', '-PT15H'],
      ['live-1-slot-1-reminder', '-PT15H'],
      ['flash-sale-0-slot-1-reminder', '-PT15H'],
    ]);
  });

  it('pays in December, reports in January', async () => {
    const [, , report] = await events(plan({ slots: [slot({ payDay: day('2026-12-31') })] }));
    expect(report?.get('DTSTART;VALUE=DATE')).toBe('20270107');
    const target = await events(plan({ slots: [slot({ kind: 'target' })] }));
    expect(target.map((event) => event.get('UID')?.split('-')[0])).toEqual(['slot', 'pay']);
  });

  it('says to the second, in shop time, when the quota frees, on the day it does', async () => {
    const creations = [
      creation('2026-03-20T17:30:01Z'),
      creation('2026-03-01T02:00:00Z', { exact: false }),
      creation('2026-03-02T02:00:00Z', { shop: 'another-shop' }),
    ];
    const frees = await events(plan({ slots: [], ledger: { known: true, creations } }), 'id');
    expect(frees.map((event) => [event.get('DTSTART;VALUE=DATE'), event.get('SUMMARY')])).toEqual([
      ['20260420', 'Satu slot kuota kosong pada 20 Apr 2026 00.30.01 WIB'],
      ['20260331', 'Satu slot kuota kosong paling lambat 31 Mar 2026 09.00 WIB'],
    ]);
    expect(await events(plan({ slots: [] }))).toEqual([]);
  });

  it('without fees holds no amount, and never an id of the shop', async () => {
    expect(await written(plan(), 'en', { ...standardOptions, fees: 'hidden' })).not.toMatch(/IDR|fee:/);
    const text = (await written(plan())).replaceAll('\r\n ', '');
    expect(text).not.toContain(shop.id);
    expect(text).not.toContain(shop.platformId);
  });

  const injections = [
    'a\rATTENDEE:mailto:x@invalid.example',
    'a\r\nEND:VEVENT\r\nBEGIN:VALARM',
    'a\nX-EVIL:1',
    'a;b,c\\d\\n:e"f',
    `${'a'.repeat(65)}😀😀`,
    `${'a'.repeat(64)}👩‍👩‍👧‍👦`,
  ];
  it.each([...injections, ...naughty].map((text) => [text.slice(0, 30), text]))(
    'keeps %j inside its value',
    async (_, text) => {
      const { all, reminders } = await parts(
        plan({ slots: [slot({ name: text })], shop: { ...shop, nickname: text } }),
      );
      expect(all.map((event) => event.size)).toEqual([9, 9, 9]);
      expect(reminders.map((one) => one.size)).toEqual([4]);
      expect(textOf(reminders[0]?.get('DESCRIPTION') ?? '')).toBe(shown(`Pay day: ${text}`));
      expect(textOf(all[0]?.get('SUMMARY') ?? '')).toBe(shown(text));
    },
  );

  it('keeps any name inside its value', async () => {
    const anyText = fc.string({
      unit: fc.constantFrom('a', '😀', 'é', ';', ',', '\\', '\r', '\n', ':', '"', ' '),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { maxLength: 5 }), async (names) => {
        const slots = names.map((name, index) => slot({ id: `slot-${index}`, name, payDay: null }));
        const all = await events(plan({ slots }));
        expect(all.map((event) => textOf(event.get('SUMMARY') ?? ''))).toEqual(names.map(shown));
      }),
    );
  });
});
